package org.armistice.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.armistice.model.Dataset;
import org.armistice.model.DatasetHeader;
import org.armistice.model.Entry;

/**
 * Finds what should not be in a dataset.
 *
 * <p>Immutable and safe for use by several threads; each method that changes something returns another validator. A law
 * that rests on uncertain dates is reported as broken only if it is for every day that they may be.
 */
public final class Validator {

    private static final Validator STANDARD = new Validator(StandardRules.ALL, Policy.STANDARD);

    private final List<Rule> rules;
    private final Policy policy;

    private Validator(List<Rule> rules, Policy policy) {
        this.rules = List.copyOf(rules);
        this.policy = policy;
    }

    /** Returns the validator that runs the laws of this library. */
    public static Validator standard() {
        return STANDARD;
    }

    /**
     * Returns this with more rules.
     *
     * @throws IllegalArgumentException if the id of one is not words joined by dots, or another rule has it
     */
    public Validator with(Rule... more) {
        List<Rule> all = new ArrayList<>(rules);
        all.addAll(Arrays.asList(more));
        Set<String> ids = new HashSet<>();
        for (Rule rule : all) {
            if (!Finding.isRuleId(rule.id())) {
                throw new IllegalArgumentException(
                        "\"" + rule.id() + "\" is no id of a rule: write words joined by dots, such as Acme.NoScore.");
            }
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("Two rules have the id " + rule.id()
                        + ": give yours a prefix, such as Acme." + rule.id() + ".");
            }
        }
        return new Validator(all, policy);
    }

    /** Returns this, reporting also as notes which laws may be broken, for all that uncertain dates leave open. */
    public Validator withPossibleBreaches() {
        return new Validator(rules, policy.withPossibleBreaches());
    }

    /**
     * Returns this without the notes and warnings of a rule or of a family of rules. Dangers and errors cannot be
     * silenced.
     *
     * <p>What a dataset is to be silent about for everybody who validates it stands in its header:
     * {@link org.armistice.model.DatasetHeader#silences()}.
     *
     * @param prefix the id of a rule, or what comes before a dot in it: {@code Entry} silences {@code Entry.NoName} and
     *     not {@code EntryPoint}
     * @throws IllegalArgumentException if it is not words joined by dots
     */
    public Validator silencing(String prefix) {
        return new Validator(rules, policy.silencing(prefix));
    }

    /**
     * Returns this with the findings of a rule or of a family of rules reported as at least so bad; what is certain,
     * that is, for a possible breach stays a note. What is worse already stays so: strictness is never lowered.
     *
     * <p>What is raised to {@link Severity#DANGER} or {@link Severity#ERROR} cannot be silenced any more, by nobody.
     *
     * @param prefix the id of a rule, or what comes before a dot in it
     * @throws IllegalArgumentException if it is not words joined by dots
     */
    public Validator raising(String prefix, Severity least) {
        return new Validator(rules, policy.raising(prefix, least));
    }

    /**
     * Returns a finding that was made elsewhere as this would report it: raised, or not at all if it is silenced here
     * or no more than a possible breach. So that one policy holds for all that is said of a file.
     */
    public Optional<Finding> judge(Finding finding) {
        return Optional.ofNullable(policy.apply(finding));
    }

    /** Returns the rules, those of this library first; immutable. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Returns everything that is wrong with a dataset. What an added rule throws is thrown.
     *
     * @throws IllegalStateException if an added rule finds something graver than its {@link Rule#severity()}
     */
    public ValidationReport validate(Dataset dataset) {
        Facts facts = new Facts(dataset, policy);
        List<Finding> found = new ArrayList<>();
        Collected findings = new Collected(policy, dataset.header().silences(), found::add);
        List<RuleInRun> run =
                rules.stream().map(rule -> new RuleInRun(rule, findings)).toList();
        for (Entry entry : dataset.entries()) {
            for (RuleInRun rule : run) {
                rule.check(entry, facts);
            }
        }
        return new ValidationReport(
                InOrder.of(found, dataset), dataset.entries().size(), findings.silenced());
    }

    /**
     * Begins to validate entries that come one after the other, as many as there are, in memory that does not grow with
     * them. The rules that have to see other entries cannot be run: see {@link ValidationStream#rulesNotRun()}.
     *
     * @param header the dataset's header, for what it silences
     * @param findings takes what is found, entry by entry; within an entry in no fixed order
     */
    public ValidationStream validateStream(DatasetHeader header, Consumer<Finding> findings) {
        return new ValidationStream(
                rules, Facts.ofOneEntry(policy), new Collected(policy, header.silences(), findings));
    }
}

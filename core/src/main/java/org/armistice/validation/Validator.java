package org.armistice.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.time.Truth;

/**
 * Finds what should not be in a dataset.
 *
 * <p>Immutable and safe for use by several threads; each method that changes something returns another validator. A law
 * that rests on uncertain dates is reported as broken only if it is for every day that they may be.
 */
public final class Validator {

    private static final Validator STANDARD = new Validator(StandardRules.ALL, Set.of(), false);

    private final List<Rule> rules;
    private final Set<String> silenced;
    private final boolean possibleBreaches;

    private Validator(List<Rule> rules, Set<String> silenced, boolean possibleBreaches) {
        this.rules = List.copyOf(rules);
        this.silenced = Set.copyOf(silenced);
        this.possibleBreaches = possibleBreaches;
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
        return new Validator(all, silenced, possibleBreaches);
    }

    /** Returns this, reporting also as notes which laws may be broken, for all that uncertain dates leave open. */
    public Validator withPossibleBreaches() {
        return new Validator(rules, silenced, true);
    }

    /**
     * Returns this without the notes and warnings of a rule or of a family of rules. Dangers and errors cannot be
     * silenced.
     *
     * @param prefix the id of a rule, or what comes before a dot in it: {@code Entry} silences {@code Entry.NoName} and
     *     not {@code EntryPoint}
     * @throws IllegalArgumentException if it is not words joined by dots
     */
    public Validator silencing(String prefix) {
        if (!Finding.isRuleId(prefix)) {
            throw new IllegalArgumentException(
                    "\"" + prefix
                            + "\" is no id of a rule or the beginning of one: write words joined by dots, such as Entry.NoName or Entry.");
        }
        Set<String> more = new HashSet<>(silenced);
        more.add(prefix);
        return new Validator(rules, more, possibleBreaches);
    }

    /** Returns the rules, those of this library first; immutable. */
    public List<Rule> rules() {
        return rules;
    }

    /** Returns everything that is wrong with a dataset. What an added rule throws is thrown. */
    public ValidationReport validate(Dataset dataset) {
        Facts facts = new Facts(dataset);
        List<Finding> found = new ArrayList<>();
        Consumer<Finding> findings = finding -> {
            if (isReported(Objects.requireNonNull(finding, "finding"))) {
                found.add(finding);
            }
        };
        for (Entry entry : dataset.entries()) {
            for (Rule rule : rules) {
                rule.check(entry, facts, findings);
            }
        }
        return new ValidationReport(
                InOrder.of(found, dataset), dataset.entries().size());
    }

    private boolean isReported(Finding finding) {
        if (finding.broken() == Truth.FALSE || finding.broken() != Truth.TRUE && !possibleBreaches) {
            return false;
        }
        return finding.severity().compareTo(Severity.WARNING) > 0 || !isSilenced(finding.rule());
    }

    private boolean isSilenced(String rule) {
        if (silenced.isEmpty()) {
            return false;
        }
        for (int dot = rule.length(); dot >= 0; dot = rule.lastIndexOf('.', dot - 1)) {
            if (silenced.contains(rule.substring(0, dot))) {
                return true;
            }
        }
        return false;
    }
}

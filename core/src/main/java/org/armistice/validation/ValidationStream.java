package org.armistice.validation;

import java.util.List;
import java.util.function.Consumer;
import org.armistice.model.Entry;

/**
 * Entries that are validated one after the other, each by itself.
 *
 * <p>It keeps no entry, so that a stream may be larger than memory. Not safe for use by several threads. It is made by
 * {@link Validator#validateStream}.
 */
public final class ValidationStream implements Consumer<Entry> {

    private final List<RuleInRun> run;
    private final List<Rule> notRun;
    private final Collected findings;
    private final Facts facts;
    private long entries;

    ValidationStream(List<Rule> rules, Facts facts, Collected findings) {
        this.run = rules.stream()
                .filter(rule -> rule.needs() == Needs.ENTRY)
                .map(rule -> new RuleInRun(rule, findings))
                .toList();
        this.notRun = rules.stream().filter(rule -> rule.needs() != Needs.ENTRY).toList();
        this.facts = facts;
        this.findings = findings;
    }

    /**
     * Validates an entry.
     *
     * @throws IllegalStateException if a rule that says it needs the entry alone asks for others, or finds something
     *     graver than its {@link Rule#severity()}
     */
    @Override
    public void accept(Entry entry) {
        entries++;
        for (RuleInRun rule : run) {
            rule.check(entry, facts);
        }
    }

    /** Returns the rules that were not run, because they have to see other entries too; immutable. */
    public List<Rule> rulesNotRun() {
        return notRun;
    }

    /** Returns how many entries were validated so far. */
    public long entries() {
        return entries;
    }

    /** Returns what the header silences, and how many findings were left out for it so far; immutable. */
    public List<Silenced> silenced() {
        return findings.silenced();
    }
}

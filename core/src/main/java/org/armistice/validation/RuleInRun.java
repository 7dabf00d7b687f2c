package org.armistice.validation;

import java.util.function.Consumer;
import org.armistice.model.Entry;

/** A rule while it is run, which is held to what it says of itself: it finds nothing graver than its severity. */
final class RuleInRun implements Consumer<Finding> {

    private final Rule rule;
    private final Severity gravest;
    private final Consumer<Finding> findings;

    RuleInRun(Rule rule, Consumer<Finding> findings) {
        this.rule = rule;
        this.gravest = rule.severity();
        this.findings = findings;
    }

    void check(Entry entry, Facts facts) {
        rule.check(entry, facts, this);
    }

    @Override
    public void accept(Finding finding) {
        if (finding.severityIfCertain().compareTo(gravest) > 0) {
            throw new IllegalStateException(("The rule %1$s is of severity %2$s, and made a finding of severity %3$s."
                            + " Let its severity() be %3$s, or make the finding less grave: %4$s")
                    .formatted(rule.id(), gravest, finding.severityIfCertain(), finding));
        }
        findings.accept(finding);
    }
}

package org.armistice.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.armistice.time.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What a validator makes of a finding before it reports it: families of rules that are silenced or raised, and whether
 * possible breaches count.
 */
final class Policy {

    static final Policy STANDARD = new Policy(Set.of(), Map.of(), false);

    private final Set<String> silenced;
    private final Map<String, Severity> raised;
    private final boolean possibleBreaches;

    private Policy(Set<String> silenced, Map<String, Severity> raised, boolean possibleBreaches) {
        this.silenced = Set.copyOf(silenced);
        this.raised = Map.copyOf(raised);
        this.possibleBreaches = possibleBreaches;
    }

    Policy withPossibleBreaches() {
        return new Policy(silenced, raised, true);
    }

    Policy silencing(String prefix) {
        Set<String> more = new HashSet<>(silenced);
        more.add(checked(prefix));
        return new Policy(more, raised, possibleBreaches);
    }

    Policy raising(String prefix, Severity least) {
        Map<String, Severity> more = new HashMap<>(raised);
        more.merge(checked(prefix), least, (one, other) -> one.compareTo(other) >= 0 ? one : other);
        return new Policy(silenced, more, possibleBreaches);
    }

    /** Tells whether anything is reported of a law that is so surely broken. */
    boolean reports(Truth broken) {
        return broken == Truth.TRUE || broken != Truth.FALSE && possibleBreaches;
    }

    /** Returns the finding as it is to be reported, or null if it is not. */
    @Nullable Finding apply(Finding finding) {
        if (!reports(finding.broken())) {
            return null;
        }
        Finding judged = finding;
        for (Map.Entry<String, Severity> family : raised.entrySet()) {
            if (isIn(finding.rule(), family.getKey()::equals)) {
                judged = judged.raisedTo(family.getValue());
            }
        }
        return maySilence(judged) && isIn(judged.rule(), silenced::contains) ? null : judged;
    }

    static boolean maySilence(Finding finding) {
        return finding.severity().compareTo(Severity.WARNING) <= 0;
    }

    /** Whether one of the families of a rule, from its own id to the first word of that, is among those. */
    static boolean isIn(String rule, Predicate<String> families) {
        for (int dot = rule.length(); dot >= 0; dot = rule.lastIndexOf('.', dot - 1)) {
            if (families.test(rule.substring(0, dot))) {
                return true;
            }
        }
        return false;
    }

    private static String checked(String prefix) {
        if (!Finding.isRuleId(prefix)) {
            throw new IllegalArgumentException(
                    "\"" + prefix
                            + "\" is no id of a rule or the beginning of one: write words joined by dots, such as Entry.NoName or Entry.");
        }
        return prefix;
    }
}

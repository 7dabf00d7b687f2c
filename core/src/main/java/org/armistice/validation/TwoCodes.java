package org.armistice.validation;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.armistice.model.Code;
import org.armistice.model.Entry;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.CodeScheme;

/**
 * An entry SHOULD NOT have two codes at one time of which one would do. A code that is given, withdrawn and given again
 * stands twice with a period each, and one may follow another on the same day.
 */
final class TwoCodes extends StandardRule<Entry> {

    static final List<Rule> ALL = List.of(
            new TwoCodes(
                    "Code.Repeated",
                    "An entry SHOULD NOT have the same code twice at one time.",
                    (one, other) -> isOfOneScheme(one, other) && one.value().equals(other.value()),
                    "Repeats the code %s of %s (%s), which stands at position %d (%s).",
                    "Remove one of them, or give each its period in `assigned`."),
            new TwoCodes(
                    "Code.SeveralAtOnce",
                    "An entry SHOULD NOT have two codes at one time of a scheme that gives each country one.",
                    (one, other) ->
                            isOfOneScheme(one, other) && !one.value().equals(other.value()) && isOneAtATime(one),
                    "Is the code %s of %s (%s) beside the one at position %d (%s).",
                    "Remove the one that is wrong, or give each its period in `assigned`."),
            new TwoCodes(
                    "Code.OfTwoCountries",
                    "An entry SHOULD NOT have an alpha-2 and an alpha-3 code of two countries at one time.",
                    CountryCodes::areOfTwoCountries,
                    "Is the code %s of %s (%s), which is another country's than the one at position %d (%s).",
                    "Correct the one that is wrong, or give each its period in `assigned`."));

    /** More codes than anything has: those behind them are not compared. */
    private static final int MOST = 200;

    private final BiPredicate<Code, Code> isSuspect;
    private final String message;
    private final String hint;

    private TwoCodes(String id, String law, BiPredicate<Code, Code> isSuspect, String message, String hint) {
        super(Severity.WARNING, id, Entry.class, Needs.ENTRY, law);
        this.isSuspect = isSuspect;
        this.message = message;
        this.hint = hint;
    }

    /** Reports of each code the surest breach by one before it. */
    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        List<Code> codes = entry.codes();
        for (int i = 1; i < Math.min(codes.size(), MOST); i++) {
            Code second = codes.get(i);
            Truth surest = Truth.FALSE;
            int first = -1;
            for (int j = 0; j < i && surest != Truth.TRUE; j++) {
                Truth isBroken = isBroken(codes.get(j), second);
                if (isBroken.compareTo(surest) > 0) {
                    surest = isBroken;
                    first = j;
                }
            }
            if (first >= 0) {
                findings.accept(finding(entry, "/codes/" + i)
                        .message(message.formatted(
                                Words.quoted(second.value()),
                                second.scheme().token(),
                                assigned(second),
                                first,
                                assigned(codes.get(first))))
                        .hint(hint)
                        .when(surest));
            }
        }
    }

    private Truth isBroken(Code first, Code second) {
        if (!isSuspect.test(first, second)) {
            return Truth.FALSE;
        }
        if (first.assigned().isPresent() && second.assigned().isPresent()) {
            UncertainPeriod one = first.assigned().get();
            UncertainPeriod other = second.assigned().get();
            return TwoControllers.isHandover(one, other) || TwoControllers.isHandover(other, one)
                    ? Truth.FALSE
                    : one.overlaps(other);
        }
        return first.assigned().equals(second.assigned()) ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static boolean isOfOneScheme(Code one, Code other) {
        return one.scheme().equals(other.scheme());
    }

    /** Of the subdivisions that ISO 3166-2 lists some are countries too, and have codes as both. */
    private static boolean isOneAtATime(Code code) {
        return code.scheme() != CodeScheme.ISO_3166_2
                && CodeForm.of(code)
                        .filter(form -> form.tenure() == CodeForm.Tenure.A_TIME)
                        .isPresent();
    }

    static String assigned(Code code) {
        return code.assigned().map(UncertainPeriod::toString).orElse("no period");
    }
}

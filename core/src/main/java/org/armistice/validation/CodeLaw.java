package org.armistice.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.armistice.model.Code;
import org.armistice.model.Entry;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;

/**
 * A code MUST, or SHOULD, be one of its scheme, in force when the entry had it. Codes of schemes that this version does
 * not know are not judged.
 */
final class CodeLaw extends StandardRule<Entry> {

    static final List<Rule> ALL = List.of(
            new CodeLaw(
                    Severity.ERROR,
                    "Code.Malformed",
                    "A code MUST have the form that its scheme prescribes.",
                    (entry, code) -> Truth.of(isMisshapen(code, true)),
                    (entry, code) -> "Is %s, which cannot be a code of %s."
                            .formatted(Words.quoted(code.value()), code.scheme().token()),
                    (entry, code) -> "Write %s, or correct the scheme.".formatted(form(code))),
            new CodeLaw(
                    Severity.WARNING,
                    "Code.Unusual",
                    "A code SHOULD have the form that is usual in its scheme.",
                    (entry, code) -> Truth.of(isMisshapen(code, false)),
                    (entry, code) -> "Is %s, which does not look like a code of %s."
                            .formatted(Words.quoted(code.value()), code.scheme().token()),
                    (entry, code) -> "Write %s, or correct the scheme.".formatted(form(code))),
            new CodeLaw(
                    Severity.WARNING,
                    "Code.WrongKind",
                    "A code SHOULD be of a scheme for that kind of entry.",
                    (entry, code) -> Truth.of(CodeForm.of(code)
                            .filter(form -> !form.isFor(entry.kind()))
                            .isPresent()),
                    (entry, code) -> "Is a code of %s, which has none for %s."
                            .formatted(code.scheme().token(), kind(entry)),
                    (entry, code) -> "Move it to %s, or correct the scheme.".formatted(kinds(code))),
            new CodeLaw(
                    Severity.WARNING,
                    "Code.Unassigned",
                    "A code of ISO 3166 SHOULD be one that is or was assigned.",
                    (entry, code) -> Truth.of(CountryCodes.isUnassigned(code)),
                    (entry, code) -> "Is %s, which %s has assigned to nobody, as far as is known here."
                            .formatted(code.value(), code.scheme().token()),
                    (entry, code) -> "Correct the code; one of your own is among those left to users, such as XK."),
            new CodeLaw(
                    Severity.NOTE,
                    "Code.UserAssigned",
                    "A code that ISO 3166-1 leaves to its users SHOULD be explained.",
                    (entry, code) -> Truth.of(CountryCodes.isLeftToUsers(code)),
                    (entry, code) -> "Is %s, which %s leaves to its users: others may mean something else by it."
                            .formatted(code.value(), code.scheme().token()),
                    (entry, code) -> "Tell whoever gets the dataset whose use it follows."),
            new CodeLaw(
                    Severity.WARNING,
                    "Code.NotInForce",
                    "A withdrawn code of ISO 3166-1 SHOULD be given only to what had it while it was in force.",
                    (entry, code) -> isOutOfForce(entry, code),
                    (entry, code) -> "Is %s, which %s had in force in another time (%s) than this (%s)."
                            .formatted(
                                    code.value(),
                                    code.scheme().token(),
                                    CountryCodes.onceInForce(code).stream()
                                            .map(UncertainPeriod::toString)
                                            .collect(Collectors.joining(", ")),
                                    time(entry, code)
                                            .map(UncertainPeriod::toString)
                                            .orElse("no period")),
                    (entry, code) -> "Use the code that was in force then, or correct the period."),
            new CodeLaw(
                    Severity.WARNING,
                    "Code.OutsideExistence",
                    "A code SHOULD be assigned only while what it identifies exists.",
                    (entry, code) -> Existence.of(entry)
                            .flatMap(existence -> code.assigned().map(existence::overlaps))
                            .map(Truth::not)
                            .orElse(Truth.FALSE),
                    (entry, code) -> "%s is assigned (%s) outside the existence (%s) of the entry."
                            .formatted(
                                    Words.quoted(code.value()),
                                    code.assigned()
                                            .map(UncertainPeriod::toString)
                                            .orElse(""),
                                    Existence.of(entry)
                                            .map(UncertainPeriod::toString)
                                            .orElse("")),
                    (entry, code) ->
                            "Correct `assigned` or `existence`, or give the code to the one who existed then."));

    private final BiFunction<Entry, Code, Truth> isBroken;
    private final BiFunction<Entry, Code, String> message;
    private final BiFunction<Entry, Code, String> hint;

    private CodeLaw(
            Severity severity,
            String id,
            String law,
            BiFunction<Entry, Code, Truth> isBroken,
            BiFunction<Entry, Code, String> message,
            BiFunction<Entry, Code, String> hint) {
        super(severity, id, Entry.class, Needs.ENTRY, law);
        this.isBroken = isBroken;
        this.message = message;
        this.hint = hint;
    }

    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        for (int i = 0; i < entry.codes().size(); i++) {
            Code code = entry.codes().get(i);
            Truth truth = isBroken.apply(entry, code);
            if (truth != Truth.FALSE) {
                findings.accept(finding(entry, "/codes/" + i)
                        .message(message.apply(entry, code))
                        .hint(hint.apply(entry, code))
                        .when(truth));
            }
        }
    }

    private static boolean isMisshapen(Code code, boolean certainly) {
        return CodeForm.of(code)
                .filter(form -> form.isCertain() == certainly && !form.fits(code.value()))
                .isPresent();
    }

    private static String form(Code code) {
        return CodeForm.of(code).map(CodeForm::words).orElse("it as the scheme does");
    }

    private static String kind(Entry entry) {
        return Words.kindOf(entry);
    }

    private static String kinds(Code code) {
        return CodeForm.of(code).stream()
                .flatMap(form -> form.kinds().stream())
                .map(Words::kind)
                .collect(Collectors.joining(" or "));
    }

    /** When the entry has the code: as recorded, or else at some time in which it exists. */
    static Optional<UncertainPeriod> time(Entry entry, Code code) {
        return code.assigned().or(() -> Existence.of(entry));
    }

    private static Truth isOutOfForce(Entry entry, Code code) {
        Optional<UncertainPeriod> time = time(entry, code);
        if (time.isEmpty() || CountryCodes.isInForce(code)) {
            return Truth.FALSE;
        }
        return CountryCodes.onceInForce(code).stream()
                .map(period -> period.overlaps(time.get()).not())
                .reduce(Truth::and)
                .orElse(Truth.FALSE);
    }
}

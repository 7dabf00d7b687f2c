package org.armistice.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.armistice.model.Code;
import org.armistice.model.Entry;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;
import org.armistice.validation.CodeForm.Tenure;
import org.armistice.validation.SharedCodes.Holder;
import org.armistice.validation.SharedCodes.Shared;

/**
 * Two entries of one kind MUST NOT have the same code at one time; one after the other is in order, as with the
 * {@code CS} of ISO 3166-1, even on the same day. A code that is given for good SHOULD stand on one entry.
 */
final class SharedCode extends StandardRule<Entry> {

    static final List<Rule> ALL = List.of(
            new SharedCode(
                    Severity.ERROR,
                    "Code.Shared",
                    "Two entries of one kind MUST NOT have the same code of one scheme at one time.",
                    Tenure.A_TIME,
                    "Has the code %s of %s (%s) that %s has too (%s).",
                    "Correct one of the codes, or give each its period in `assigned`."),
            new SharedCode(
                    Severity.WARNING,
                    "Code.SharedForGood",
                    "Two entries of one kind SHOULD NOT have the same code of a scheme that never gives one twice.",
                    Tenure.FOR_GOOD,
                    "Has the code %s of %s (%s) that %s has too (%s).",
                    "Correct one of the codes, or make one entry of the two."));

    private final Tenure tenure;
    private final String message;
    private final String hint;

    private SharedCode(Severity severity, String id, String law, Tenure tenure, String message, String hint) {
        super(severity, id, Entry.class, Needs.DATASET, law);
        this.tenure = tenure;
        this.message = message;
        this.hint = hint;
    }

    /** Reports of each code the surest breach with an entry before it. */
    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        for (Shared shared : facts.sharedCodes().of(entry)) {
            Code code = entry.codes().get(shared.position());
            if (CodeForm.of(code).filter(form -> form.tenure() == tenure).isPresent()) {
                inspect(entry, code, shared, findings);
            }
        }
    }

    private void inspect(Entry entry, Code code, Shared shared, Consumer<Finding> findings) {
        Truth surest = Truth.FALSE;
        Holder other = null;
        for (Holder holder : shared.earlier()) {
            Truth isBroken = tenure == Tenure.FOR_GOOD ? Truth.TRUE : haveItAtOnce(entry, code, holder);
            if (isBroken.compareTo(surest) > 0) {
                surest = isBroken;
                other = holder;
            }
        }
        if (other != null) {
            findings.accept(finding(entry, "/codes/" + shared.position())
                    .message(message.formatted(
                            Words.quoted(code.value()),
                            code.scheme().token(),
                            TwoCodes.assigned(code),
                            other.entry().id(),
                            TwoCodes.assigned(other.code())))
                    .hint(hint)
                    .when(surest));
        }
    }

    /** Where it is not recorded when one has the code, it has it at some time in which it exists. */
    private static Truth haveItAtOnce(Entry entry, Code code, Holder other) {
        Optional<UncertainPeriod> one = CodeLaw.time(entry, code);
        Optional<UncertainPeriod> two = CodeLaw.time(other.entry(), other.code());
        if (one.isEmpty() || two.isEmpty()) {
            return Truth.UNKNOWN;
        }
        Truth overlap =
                TwoControllers.isHandover(one.get(), two.get()) || TwoControllers.isHandover(two.get(), one.get())
                        ? Truth.FALSE
                        : one.get().overlaps(two.get());
        boolean bothRecorded =
                code.assigned().isPresent() && other.code().assigned().isPresent();
        return bothRecorded ? overlap : overlap.and(Truth.UNKNOWN);
    }
}

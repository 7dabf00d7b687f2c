package org.armistice.validation;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.armistice.model.Agreement;
import org.armistice.model.Ceasefire;
import org.armistice.model.Commitment;
import org.armistice.model.Undertaking;
import org.armistice.model.Violation;
import org.armistice.time.Endpoint;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;

/** A violation SHOULD fall into the term of what it breaches: not before that began and not after it ended. */
final class ViolationOutsideTerm extends StandardRule<Violation> {

    ViolationOutsideTerm() {
        super(
                Severity.WARNING,
                "Violation.OutsideTerm",
                Violation.class,
                Needs.REFERRED_ENTRIES,
                "A violation SHOULD fall into the term of what it breaches.");
    }

    @Override
    void inspect(Violation violation, Facts facts, Consumer<Finding> findings) {
        Optional<Undertaking> breached = facts.find(violation.of(), Undertaking.class);
        if (violation.when().isEmpty() || breached.isEmpty()) {
            return;
        }
        UncertainPeriod when = violation.when().get();
        Truth isBefore = began(breached.get()).map(when::isBefore).orElse(Truth.FALSE);
        Truth isAfter = ended(breached.get()).map(when::isAfter).orElse(Truth.FALSE);
        String end = isBefore.compareTo(isAfter) >= 0
                ? "before %s began (%s)".formatted(violation.of(), words(began(breached.get())))
                : "after %s ended (%s)".formatted(violation.of(), words(ended(breached.get())));
        findings.accept(finding(violation, "/of")
                .message("Took place (%s) %s.".formatted(when, end))
                .hint("Correct one of the dates, or name what was in force then.")
                .when(isBefore.or(isAfter)));
    }

    private static Optional<UncertainDate> began(Undertaking undertaking) {
        if (undertaking instanceof Ceasefire ceasefire) {
            return ceasefire.effective().or(ceasefire::declared);
        } else if (undertaking instanceof Commitment commitment
                && commitment.declared().isPresent()) {
            return commitment.declared();
        } else if (undertaking instanceof Agreement agreement
                && agreement.period().isPresent()) {
            return agreement.period().map(UncertainPeriod::start).flatMap(Endpoint::date);
        }
        return Occasion.of(undertaking).map(UncertainPeriod::start).flatMap(Endpoint::date);
    }

    private static Optional<UncertainDate> ended(Undertaking undertaking) {
        if (undertaking instanceof Ceasefire ceasefire) {
            return ceasefire.ended();
        } else if (undertaking instanceof Commitment commitment) {
            return Stream.of(commitment.withdrawn(), commitment.fulfilled(), end(commitment.period()))
                    .flatMap(Optional::stream)
                    .findFirst();
        } else if (undertaking instanceof Agreement agreement) {
            return end(agreement.period());
        }
        return end(Occasion.of(undertaking));
    }

    private static Optional<UncertainDate> end(Optional<UncertainPeriod> period) {
        return period.map(UncertainPeriod::end).flatMap(Endpoint::date);
    }

    private static String words(Optional<UncertainDate> date) {
        return date.map(UncertainDate::toString).orElse("no date");
    }
}

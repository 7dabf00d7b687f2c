package org.armistice.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.armistice.model.Agreement;
import org.armistice.model.Conflict;
import org.armistice.model.Entry;
import org.armistice.model.Mediation;
import org.armistice.model.NegotiationRound;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Statement;
import org.armistice.model.Undertaking;
import org.armistice.table.Reference;
import org.armistice.time.Endpoint;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;

/**
 * An entry MUST, or SHOULD, fit in time with another to which it refers. What is too vague to tell is in order.
 *
 * @param <E> the kind of entry
 * @param <O> the kind or group of the other
 */
final class OutOfTime<E extends Entry, O extends Entry> extends StandardRule<E> {

    static final List<Rule> ALL = List.of(
            new OutOfTime<>(
                    Severity.ERROR,
                    "Statement.AnswersLater",
                    Statement.class,
                    "A statement MUST NOT be made before what it answers.",
                    "/answers/",
                    Statement::when,
                    Statement.class,
                    Statement::when,
                    UncertainPeriod::isBefore,
                    "Answers %3$s (%2$s), but was made before it (%1$s).",
                    "Correct one of the dates, or what it answers."),
            new OutOfTime<>(
                    Severity.WARNING,
                    "NegotiationRound.OutsideTrack",
                    NegotiationRound.class,
                    "A round SHOULD take place while its track of talks runs.",
                    "/mediation",
                    NegotiationRound::when,
                    Mediation.class,
                    Mediation::period,
                    (round, track) -> round.overlaps(track).not(),
                    "Takes place (%s) outside the period (%s) of its track %s.",
                    "Correct one of the dates, or name the track that it belongs to."),
            new OutOfTime<>(
                    Severity.ERROR,
                    "Conflict.EndedBeforeStart",
                    Conflict.class,
                    "A conflict MUST NOT be ended by what was made before it began.",
                    "/endedBy/",
                    Conflict::period,
                    Undertaking.class,
                    OutOfTime::beginning,
                    UncertainPeriod::isAfter,
                    "Began (%s) after %3$s (%2$s), which is to have ended it.",
                    "Correct one of the dates, or name what ended this conflict."),
            new OutOfTime<>(
                            Severity.ERROR,
                            "PeacekeepingMission.BeforeMandate",
                            PeacekeepingMission.class,
                            "A mission MUST NOT be over before what it has its mandate from is made.",
                            "/mandatedBy/",
                            PeacekeepingMission::period,
                            Undertaking.class,
                            OutOfTime::beginning,
                            UncertainPeriod::isBefore,
                            "Was over (%s) before %3$s (%2$s), from which it has its mandate.",
                            "Correct one of the dates, or name what gave the mandate.")
                    .unlessOneFits());

    private final Severity severity;
    private final String beginning;
    private final Function<E, Optional<UncertainPeriod>> time;
    private final Class<O> other;
    private final Function<O, Optional<UncertainPeriod>> otherTime;
    private final BiFunction<UncertainPeriod, UncertainPeriod, Truth> isBroken;
    private final String message;
    private final String hint;
    private boolean oneSuffices;

    private OutOfTime(
            Severity severity,
            String id,
            Class<E> kind,
            String law,
            String beginning,
            Function<E, Optional<UncertainPeriod>> time,
            Class<O> other,
            Function<O, Optional<UncertainPeriod>> otherTime,
            BiFunction<UncertainPeriod, UncertainPeriod, Truth> isBroken,
            String message,
            String hint) {
        super(id, kind, Needs.REFERRED_ENTRIES, law);
        this.severity = severity;
        this.beginning = beginning;
        this.time = time;
        this.other = other;
        this.otherTime = otherTime;
        this.isBroken = isBroken;
        this.message = message;
        this.hint = hint;
    }

    /** Makes it a law that holds as long as one of several fits. */
    private OutOfTime<E, O> unlessOneFits() {
        oneSuffices = true;
        return this;
    }

    @Override
    void inspect(E entry, Facts facts, Consumer<Finding> findings) {
        UncertainPeriod when = time.apply(entry).orElse(null);
        if (when == null) {
            return;
        }
        List<Finding> broken = new ArrayList<>();
        for (Reference reference : Reference.of(entry)) {
            if (reference.pointer().startsWith(beginning) && !reference.ref().isTo(entry)) {
                UncertainPeriod then =
                        facts.find(reference.ref(), other).flatMap(otherTime).orElse(null);
                Truth isWrong = then == null ? Truth.FALSE : isBroken.apply(when, then);
                if (isWrong != Truth.FALSE) {
                    broken.add(Finding.about(severity, id(), entry, reference.pointer())
                            .message(message.formatted(when, then, reference.ref()))
                            .hint(hint)
                            .when(isWrong));
                } else if (oneSuffices && then != null) {
                    return;
                }
            }
        }
        broken.forEach(findings);
    }

    /** Returns the day on which something was made, or else the one on which it begins. */
    private static Optional<UncertainPeriod> beginning(Undertaking undertaking) {
        if (undertaking instanceof Agreement agreement && agreement.signed().isPresent()) {
            return agreement.signed().map(UncertainPeriod::on);
        }
        return Occasion.of(undertaking)
                .map(UncertainPeriod::start)
                .flatMap(Endpoint::date)
                .map(UncertainPeriod::on);
    }
}

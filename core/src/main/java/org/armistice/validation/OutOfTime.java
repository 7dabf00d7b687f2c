package org.armistice.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.armistice.model.Agreement;
import org.armistice.model.Ceasefire;
import org.armistice.model.Checkpoint;
import org.armistice.model.Conflict;
import org.armistice.model.Corridor;
import org.armistice.model.Entry;
import org.armistice.model.Event;
import org.armistice.model.Incident;
import org.armistice.model.Mediation;
import org.armistice.model.NegotiationRound;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Place;
import org.armistice.model.Statement;
import org.armistice.model.Territory;
import org.armistice.model.Undertaking;
import org.armistice.model.Violation;
import org.armistice.table.Reference;
import org.armistice.time.Endpoint;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Schedule;
import org.armistice.vocabulary.Stance;
import org.armistice.vocabulary.Term;

/**
 * An entry MUST, or SHOULD, fit in time with another to which it refers. What is too vague to tell is in order.
 *
 * @param <E> the kind of entry
 * @param <O> the kind or group of the other
 */
final class OutOfTime<E extends Entry, O extends Entry> extends StandardRule<E> {

    private static final List<Term<Stance>> JUDGEMENTS = List.of(Stance.ASSERT, Stance.ACCUSE, Stance.DENY);

    private static final List<Term<Schedule>> NOT_HELD = List.of(Schedule.CANCELLED, Schedule.POSTPONED);

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
                    OutOfTime::held,
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
                            "A peacekeeping mission MUST NOT be over before what gives it its mandate is made.",
                            "/mandatedBy/",
                            PeacekeepingMission::period,
                            Undertaking.class,
                            OutOfTime::beginning,
                            UncertainPeriod::isBefore,
                            "Was over (%s) before %3$s (%2$s), from which it has its mandate.",
                            "Correct one of the dates, or name what gave the mandate.")
                    .unlessOneFits(),
            new OutOfTime<>(
                            Severity.WARNING,
                            "Incident.OutsideConflict",
                            Incident.class,
                            "An incident SHOULD fall into the time of the conflict that it belongs to.",
                            "/conflicts/",
                            Happened::on,
                            Conflict.class,
                            Conflict::period,
                            OutOfTime::areApart,
                            "Happened (%s) outside the period (%s) of %s.",
                            "Correct one of the dates, or name the conflict that it belongs to.")
                    .unlessOneFits(),
            new OutOfTime<>(
                            Severity.WARNING,
                            "Ceasefire.BeforeConflict",
                            Ceasefire.class,
                            "A ceasefire SHOULD NOT be declared before the conflict that it is to stop begins.",
                            "/conflicts/",
                            Happened::on,
                            Conflict.class,
                            Conflict::period,
                            UncertainPeriod::isBefore,
                            "Was declared (%s) before %3$s (%2$s), which it is to stop.",
                            "Correct one of the dates, or name the conflict that it stopped.")
                    .unlessOneFits(),
            new OutOfTime<>(
                    Severity.WARNING,
                    "Statement.AboutLater",
                    Statement.class,
                    "A statement SHOULD NOT be made before what it says happened or did not happen.",
                    "/about/",
                    OutOfTime::judged,
                    Event.class,
                    Happened::on,
                    UncertainPeriod::isBefore,
                    "Was made (%s) before %3$s (%2$s), and speaks of it as of a thing of the past.",
                    "Correct one of the dates, or record what was to happen as `planned`."),
            new OutOfTime<>(
                    Severity.WARNING,
                    "Event.OutsidePlaceExistence",
                    Event.class,
                    "An event SHOULD take place at places that exist at that time.",
                    "/places/",
                    Happened::on,
                    Place.class,
                    OutOfTime::existence,
                    OutOfTime::areApart,
                    "Took place (%s) outside the existence (%s) of %s.",
                    "Name the place that there was then, or correct one of the dates."),
            new OutOfTime<>(
                    Severity.WARNING,
                    "Place.OutsideWhole",
                    Place.class,
                    "A place SHOULD exist at a time at which what it lies in exists.",
                    "/within/",
                    OutOfTime::existence,
                    Territory.class,
                    Territory::existence,
                    OutOfTime::areApart,
                    "Exists (%s) outside the existence (%s) of %s, in which it lies.",
                    "Name the territory in which it lay then, or correct one of the dates."),
            new OutOfTime<>(
                    Severity.WARNING,
                    "Checkpoint.OutsideCorridor",
                    Checkpoint.class,
                    "A checkpoint SHOULD stand at a time at which its corridors exist.",
                    "/corridors/",
                    OutOfTime::existence,
                    Corridor.class,
                    Corridor::existence,
                    OutOfTime::areApart,
                    "Stands (%s) outside the existence (%s) of %s.",
                    "Name the corridor on which it stood then, or correct one of the dates."),
            new OutOfTime<>(
                    Severity.WARNING,
                    "Violation.ActsAtOtherTime",
                    Violation.class,
                    "An act in which a violation consists SHOULD fall into the time of the violation.",
                    "/acts/",
                    Violation::when,
                    Event.class,
                    Event::when,
                    OutOfTime::areApart,
                    "Took place (%1$s) at another time than %3$s (%2$s), in which it consists.",
                    "Correct one of the dates, or name the act that is meant."));

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
        super(severity, id, kind, Needs.REFERRED_ENTRIES, law);
        this.beginning = beginning;
        this.time = time;
        this.other = other;
        this.otherTime = otherTime;
        this.isBroken = isBroken;
        this.message = message;
        this.hint = hint;
    }

    /** Makes it a law that holds as long as one of several fits, and may hold as long as one may. */
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
        Truth isNoneInOrder = Truth.TRUE;
        for (Reference reference : facts.references(entry)) {
            if (reference.pointer().startsWith(beginning) && !reference.ref().isTo(entry)) {
                UncertainPeriod then =
                        facts.find(reference.ref(), other).flatMap(otherTime).orElse(null);
                Truth isWrong = then == null ? Truth.UNKNOWN : isBroken.apply(when, then);
                isNoneInOrder = isNoneInOrder.and(isWrong);
                if (then != null && isWrong != Truth.FALSE) {
                    broken.add(finding(entry, reference.pointer())
                            .message(message.formatted(when, then, reference.ref()))
                            .hint(hint)
                            .when(isWrong));
                }
            }
        }
        for (Finding finding : broken) {
            findings.accept(oneSuffices ? finding.when(isNoneInOrder) : finding);
        }
    }

    private static Truth areApart(UncertainPeriod one, UncertainPeriod other) {
        return one.overlaps(other).not();
    }

    /** Returns when there is a place of which that is recorded: a checkpoint, while it stands. */
    private static Optional<UncertainPeriod> existence(Place place) {
        if (place instanceof Territory territory) {
            return territory.existence();
        }
        return place instanceof Corridor corridor ? corridor.existence() : Occasion.of(place);
    }

    /** Returns when a round is held; none if it is called off, which is how tracks often end, or put off. */
    private static Optional<UncertainPeriod> held(NegotiationRound round) {
        return Occasion.of(round)
                .filter(when -> round.schedule().filter(NOT_HELD::contains).isEmpty());
    }

    /** Returns when something was said, if what is said is whether something was so. */
    private static Optional<UncertainPeriod> judged(Statement statement) {
        return statement.when().filter(when -> JUDGEMENTS.contains(statement.stance()));
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

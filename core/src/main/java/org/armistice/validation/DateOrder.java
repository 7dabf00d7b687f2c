package org.armistice.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.armistice.model.Agreement;
import org.armistice.model.Ceasefire;
import org.armistice.model.Checkpoint;
import org.armistice.model.Commitment;
import org.armistice.model.Entry;
import org.armistice.time.Endpoint;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;

/**
 * Of two dates of an entry one MUST NOT, or SHOULD NOT, be before the other. The same day is in order, and so are dates
 * that are too vague to tell.
 *
 * @param <E> the kind of entry
 */
final class DateOrder<E extends Entry> extends StandardRule<E> {

    static final List<Rule> ALL = List.of(
            new DateOrder<>(
                    Severity.WARNING,
                    "Ceasefire.EffectBeforeDeclaration",
                    Ceasefire.class,
                    "A ceasefire SHOULD NOT take effect before it is declared.",
                    new Dated<>("effective", "Takes effect", Ceasefire::effective),
                    List.of(new Dated<>("declared", "it is declared", Ceasefire::declared))),
            new DateOrder<>(
                    Severity.ERROR,
                    "Ceasefire.EndBeforeStart",
                    Ceasefire.class,
                    "A ceasefire MUST NOT end before it is declared or takes effect.",
                    new Dated<>("ended", "Ends", Ceasefire::ended),
                    List.of(
                            new Dated<>("effective", "it takes effect", Ceasefire::effective),
                            new Dated<>("declared", "it is declared", Ceasefire::declared))),
            new DateOrder<>(
                    Severity.ERROR,
                    "Ceasefire.ExpiryBeforeStart",
                    Ceasefire.class,
                    "The term of a ceasefire MUST NOT run out before it takes effect or is declared.",
                    new Dated<>("expires", "Expires", Ceasefire::expires),
                    List.of(
                            new Dated<>("effective", "it takes effect", Ceasefire::effective),
                            new Dated<>("declared", "it is declared", Ceasefire::declared))),
            new DateOrder<>(
                    Severity.ERROR,
                    "Commitment.FulfilledBeforeDeclared",
                    Commitment.class,
                    "A promise MUST NOT be fulfilled before it is declared.",
                    new Dated<>("fulfilled", "Is fulfilled", Commitment::fulfilled),
                    List.of(new Dated<>("declared", "it is declared", Commitment::declared))),
            new DateOrder<>(
                    Severity.ERROR,
                    "Commitment.WithdrawnBeforeDeclared",
                    Commitment.class,
                    "A promise MUST NOT be withdrawn before it is declared.",
                    new Dated<>("withdrawn", "Is withdrawn", Commitment::withdrawn),
                    List.of(new Dated<>("declared", "it is declared", Commitment::declared))),
            new DateOrder<>(
                    Severity.ERROR,
                    "Checkpoint.RemovedBeforeEstablished",
                    Checkpoint.class,
                    "A checkpoint MUST NOT be removed before it is established.",
                    new Dated<>("removed", "Is removed", Checkpoint::removed),
                    List.of(new Dated<>("established", "it is established", Checkpoint::established))),
            new DateOrder<>(
                    Severity.NOTE,
                    "Agreement.EffectBeforeSignature",
                    Agreement.class,
                    "An agreement SHOULD NOT apply before it is signed.",
                    new Dated<>("period", "Applies", agreement -> start(agreement.period())),
                    List.of(new Dated<>("signed", "it is signed", Agreement::signed))),
            new DateOrder<>(
                    Severity.WARNING,
                    "Agreement.EndBeforeSignature",
                    Agreement.class,
                    "An agreement SHOULD NOT cease to apply before it is signed.",
                    new Dated<>("period", "Ceases to apply", agreement -> end(agreement.period())),
                    List.of(new Dated<>("signed", "it is signed", Agreement::signed))),
            new DateOrder<>(
                    Severity.WARNING,
                    "Commitment.EndBeforeDeclared",
                    Commitment.class,
                    "The period of a promise SHOULD NOT be over before it is declared.",
                    new Dated<>("period", "Ceases to bind", commitment -> end(commitment.period())),
                    List.of(new Dated<>("declared", "it is declared", Commitment::declared))));

    private record Dated<E>(String member, String words, Function<E, Optional<UncertainDate>> date) {}

    private final Dated<E> later;
    private final List<Dated<E>> earlier;

    private DateOrder(Severity severity, String id, Class<E> kind, String law, Dated<E> later, List<Dated<E>> earlier) {
        super(severity, id, kind, Needs.ENTRY, law);
        this.later = later;
        this.earlier = earlier;
    }

    /** Reports the pair of dates that is the surest breach, one at most. */
    @Override
    void inspect(E entry, Facts facts, Consumer<Finding> findings) {
        UncertainDate end = later.date().apply(entry).orElse(null);
        if (end == null) {
            return;
        }
        Truth surest = Truth.FALSE;
        Dated<E> broken = null;
        for (Dated<E> candidate : earlier) {
            Truth isBroken = candidate.date().apply(entry).map(end::isBefore).orElse(Truth.FALSE);
            if (isBroken.compareTo(surest) > 0) {
                surest = isBroken;
                broken = candidate;
            }
        }
        if (broken != null) {
            UncertainDate start = broken.date().apply(entry).orElseThrow();
            findings.accept(finding(entry, "/" + later.member())
                    .message("%s (%s) before %s (%s).".formatted(later.words(), end, broken.words(), start))
                    .hint("Correct `%s` or `%s`.".formatted(later.member(), broken.member()))
                    .when(surest));
        }
    }

    private static Optional<UncertainDate> start(Optional<UncertainPeriod> period) {
        return period.map(UncertainPeriod::start).flatMap(Endpoint::date);
    }

    private static Optional<UncertainDate> end(Optional<UncertainPeriod> period) {
        return period.map(UncertainPeriod::end).flatMap(Endpoint::date);
    }
}

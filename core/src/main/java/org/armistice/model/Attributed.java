package org.armistice.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.armistice.extension.UnknownMembers;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * A value that somebody asserts: from whose perspective, for which period, how surely, and where that is reported.
 *
 * <p>This is the one way in which the model holds what can be contested. An attribute that can be is a list of these;
 * contradictory ones stand side by side, and none of them is the truth. One reads like a sentence:
 *
 * <pre>{@code
 * Attributed.of(BORDER_CONTROL).accordingTo(azerbaijan).since(date("2023-04")).citing(report.cite())
 * }</pre>
 *
 * <p>Immutable; each method returns a new value.
 *
 * @param <T> what is asserted
 */
public final class Attributed<T extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Strengths of words that assert nothing. */
    private static final Set<Term<Certainty>> NOT_ASSERTED =
            Set.of(Certainty.CERTAINLY_NOT, Certainty.PROBABLY_NOT, Certainty.POSSIBLY_NOT, Certainty.UNCOMMITTED);

    private final T value;
    private final Perspective perspective;
    private final @Nullable UncertainPeriod period;
    private final @Nullable Term<Certainty> certainty;
    // Only lists that can be serialized are ever put here.
    @SuppressWarnings("serial")
    private final List<Citation> citations;

    private final UnknownMembers unknownMembers;

    private Attributed(
            T value,
            Perspective perspective,
            @Nullable UncertainPeriod period,
            @Nullable Term<Certainty> certainty,
            List<Citation> citations,
            UnknownMembers unknownMembers) {
        this.value = Objects.requireNonNull(value, "value");
        this.perspective = Objects.requireNonNull(perspective, "perspective");
        this.period = period;
        this.certainty = certainty;
        this.citations = citations;
        this.unknownMembers = Objects.requireNonNull(unknownMembers, "unknownMembers");
    }

    /** Returns a value that is asserted in the source's own voice, without a period. */
    public static <T extends Serializable> Attributed<T> of(T value) {
        return new Attributed<>(value, Perspective.OWN_VOICE, null, null, List.of(), UnknownMembers.none());
    }

    /** Returns a term that is asserted in the source's own voice, without a period. */
    public static <E extends Enum<E> & Term<E>> Attributed<Term<E>> of(Term<E> term) {
        return Attributed.<Term<E>>of((Serializable & Term<E>) term);
    }

    /** Returns an actor that is asserted to be the one, in the source's own voice, without a period. */
    public static Attributed<Ref<? extends Actor>> of(Actor actor) {
        return actor(actor.ref());
    }

    /** Returns a reference to an actor that is asserted to be the one, in the source's own voice, without a period. */
    public static Attributed<Ref<? extends Actor>> of(Ref<? extends Actor> actor) {
        return actor(actor);
    }

    /** Returns this, asserted from another perspective. */
    public Attributed<T> from(Perspective perspective) {
        return new Attributed<>(value, perspective, period, certainty, citations, unknownMembers);
    }

    /** Returns this, asserted by an actor. */
    public Attributed<T> accordingTo(Ref<? extends Actor> actor) {
        return from(Perspective.of(actor));
    }

    /** Returns this, asserted by an actor. */
    public Attributed<T> accordingTo(Actor actor) {
        return from(Perspective.of(actor.ref()));
    }

    /** Returns this, asserted from a perspective that is no single actor's. */
    public Attributed<T> accordingTo(Term<Viewpoint> viewpoint) {
        return from(Perspective.of(viewpoint));
    }

    /** Returns this for another period, first to last day, both inclusive. */
    public Attributed<T> during(UncertainPeriod period) {
        Objects.requireNonNull(period, "period");
        return new Attributed<>(value, perspective, period, certainty, citations, unknownMembers);
    }

    /**
     * Returns this for the period that begins on the given day and is asserted without an end. Where an end is known to
     * be there but not when, write {@code during(period("2023-04/"))}.
     */
    public Attributed<T> since(UncertainDate first) {
        return during(UncertainPeriod.since(first));
    }

    /** Returns this with the strength of the speaker's words. */
    public Attributed<T> with(Term<Certainty> certainty) {
        Objects.requireNonNull(certainty, "certainty");
        return new Attributed<>(value, perspective, period, certainty, citations, unknownMembers);
    }

    /** Returns this with one more citation. */
    public Attributed<T> citing(Citation citation) {
        List<Citation> more = new ArrayList<>(citations);
        more.add(citation);
        return citing(more);
    }

    /** Returns this with the given citations in place of its own. */
    public Attributed<T> citing(List<Citation> citations) {
        return new Attributed<>(value, perspective, period, certainty, List.copyOf(citations), unknownMembers);
    }

    /** Returns this with another value: whose assertion it is, for when, and all else stays. */
    public Attributed<T> withValue(T value) {
        return new Attributed<>(value, perspective, period, certainty, citations, unknownMembers);
    }

    /** Returns this with the given unknown members in place of its own. */
    public Attributed<T> withUnknownMembers(UnknownMembers members) {
        return new Attributed<>(value, perspective, period, certainty, citations, members);
    }

    /** Returns what is asserted. */
    public T value() {
        return value;
    }

    /** Returns from whose point of view. */
    public Perspective perspective() {
        return perspective;
    }

    /** Returns the period for which it is asserted. Absent where none is recorded, which is not "always". */
    public Optional<UncertainPeriod> period() {
        return Optional.ofNullable(period);
    }

    /** Returns how sure the speaker sounds. Absent where that is not recorded. */
    public Optional<Term<Certainty>> certainty() {
        return Optional.ofNullable(certainty);
    }

    /** Tells whether it is said without reserve. Where nothing is recorded of the speaker's certainty, it is. */
    public boolean isCertain() {
        return certainty == null || certainty == Certainty.CERTAIN;
    }

    /** Tells whether it is asserted at all, be it with reserve, and not denied or left open. */
    public boolean isAsserted() {
        return certainty == null || !NOT_ASSERTED.contains(certainty);
    }

    /** Returns where the assertion is reported; immutable. */
    public List<Citation> citations() {
        return citations;
    }

    /** Returns members of its JSON object that this version does not know. */
    public UnknownMembers unknownMembers() {
        return unknownMembers;
    }

    /**
     * Tells whether it is asserted for a day. Without a recorded period the answer is {@link Truth#UNKNOWN}. Whether
     * the assertion is true is not asked here.
     */
    public Truth isAssertedFor(UncertainDate day) {
        return period == null ? Truth.UNKNOWN : period.contains(day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attributed<?> that
                && value.equals(that.value)
                && perspective.equals(that.perspective)
                && period().equals(that.period())
                && certainty().equals(that.certainty())
                && citations.equals(that.citations)
                && unknownMembers.equals(that.unknownMembers);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * value.hashCode() + perspective.hashCode()) + period().hashCode();
    }

    @Override
    public String toString() {
        return value + " according to " + perspective + (period == null ? "" : " in " + period);
    }

    private static Attributed<Ref<? extends Actor>> actor(Ref<? extends Actor> actor) {
        return new Attributed<>(actor, Perspective.OWN_VOICE, null, null, List.of(), UnknownMembers.none());
    }
}

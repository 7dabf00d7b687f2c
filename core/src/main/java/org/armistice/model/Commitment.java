package org.armistice.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.CommitmentForm;
import org.armistice.vocabulary.CommitmentStatus;
import org.armistice.vocabulary.Pledge;
import org.armistice.vocabulary.Term;
import org.immutables.value.Value;

/**
 * A promise, or the declared intent to do something: to defend, to recognise, to open a road.
 *
 * <p>It is not the doing. A recognition that was only announced is a commitment and no recognition. Who spoke it, and
 * when it was said again, is in the statements about it.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Commitment extends Undertaking permits CommitmentBuilder.ImmutableCommitment {

    private static final long serialVersionUID = 1L;

    Commitment() {}

    /** Returns a builder without any attributes. */
    public static CommitmentBuilder builder() {
        return new CommitmentBuilder();
    }

    /** Returns what is promised. Required. */
    public abstract Term<Pledge> pledge();

    /** Returns those who promise. At least one; required. */
    public abstract Set<Ref<? extends Actor>> promisedBy();

    /** Returns those to whom it is promised. */
    public abstract Set<Ref<? extends Actor>> promisedTo();

    /** Returns what it is about, such as the territory that is to be recognised. */
    public abstract Set<Ref<? extends Entry>> about();

    /** Returns how firm it is. */
    public abstract Optional<Term<CommitmentForm>> form();

    /** Returns what must be done first. */
    public abstract Set<Ref<? extends Entry>> conditions();

    /** Returns the day on which it was first declared. */
    public abstract Optional<UncertainDate> declared();

    /** Returns the period over which it binds, first to last day, both inclusive. */
    public abstract Optional<UncertainPeriod> period();

    /** Returns the day on which it was fulfilled. Absent means that this is not recorded. */
    public abstract Optional<UncertainDate> fulfilled();

    /** Returns the day on which it was withdrawn. Absent means that this is not recorded. */
    public abstract Optional<UncertainDate> withdrawn();

    /** Returns the stretches of its life, according to whom: a timeline. */
    public abstract List<Attributed<Term<CommitmentStatus>>> statuses();

    @Override
    public final Ref<Commitment> ref() {
        return Ref.to(id());
    }

    /** Returns a builder with the attributes of this commitment. */
    public CommitmentBuilder toBuilder() {
        return builder().from(this);
    }

    @Override
    @Value.Default
    @Value.Auxiliary
    Class<? extends Entry> origin() {
        return Commitment.class;
    }

    @Value.Check
    void check() {
        Invariants.of(Commitment.class, this)
                .required("pledge", pledge())
                .some("promisedBy", promisedBy())
                .check();
    }
}

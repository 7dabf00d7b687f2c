package org.armistice.model;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.ThirdPartyRole;
import org.immutables.value.Value;

/**
 * One who takes part in a round of talks, and for whom.
 *
 * <p>A participant without roles is there as a party. The office that a person held on that day stands on the person.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Participant implements Extensible<Participant>, Serializable
        permits ParticipantBuilder.ImmutableParticipant {

    private static final long serialVersionUID = 1L;

    Participant() {}

    /** Returns one who takes part for another, as a party. */
    public static Participant of(Ref<? extends Actor> actor, Ref<? extends Actor> actsFor) {
        return builder().actor(actor).actsFor(actsFor).build();
    }

    /** Returns one who takes part for another, as a party. */
    public static Participant of(Actor actor, Actor actsFor) {
        return of(actor.ref(), actsFor.ref());
    }

    /** Returns a builder without any attributes. */
    public static ParticipantBuilder builder() {
        return new ParticipantBuilder();
    }

    /** Returns who. Required. */
    public abstract Ref<? extends Actor> actor();

    /** Returns for whom, if not for themselves. */
    public abstract Optional<Ref<? extends Actor>> actsFor();

    /** Returns what they do there beside or instead of being a party. */
    public abstract Set<Term<ThirdPartyRole>> roles();

    /** Returns a builder with the attributes of this participant. */
    public ParticipantBuilder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Invariants.of("Participant", this).required("actor", actor()).check();
    }
}

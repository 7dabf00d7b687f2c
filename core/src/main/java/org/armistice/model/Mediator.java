package org.armistice.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.MediationStrategy;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.ThirdPartyRole;
import org.immutables.value.Value;

/**
 * A third party in talks or in a ceasefire, with the roles that it has there.
 *
 * <p>Hosts, guarantors and peacekeepers are mediators in this wide sense; the narrow one is a role,
 * {@link ThirdPartyRole#MEDIATOR}. Roles sit here and never on the actor. That a source names no mediator is said by
 * the list ({@link Completeness#UNKNOWN}), not by a mediator without an actor.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Mediator implements Extensible<Mediator>, Serializable
        permits MediatorBuilder.ImmutableMediator {

    private static final long serialVersionUID = 1L;

    Mediator() {}

    /** Returns a third party with the given roles. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static Mediator of(Ref<? extends Actor> actor, Term<ThirdPartyRole>... roles) {
        return builder().actor(actor).addRoles(roles).build();
    }

    /** Returns a third party with the given roles. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static Mediator of(Actor actor, Term<ThirdPartyRole>... roles) {
        return of(actor.ref(), roles);
    }

    /** Returns a builder without any attributes. */
    public static MediatorBuilder builder() {
        return new MediatorBuilder();
    }

    /** Returns who. Required. */
    public abstract Ref<? extends Actor> actor();

    /** Returns what it does there; several at once are possible. */
    public abstract Set<Term<ThirdPartyRole>> roles();

    /** Returns how strongly it steers the talks. */
    public abstract Set<Term<MediationStrategy>> strategies();

    /** Returns when it had these roles. Absent where that is not recorded. */
    public abstract Optional<UncertainPeriod> period();

    /** Returns where its part in this is reported. */
    public abstract List<Citation> citations();

    /** Returns a builder with the attributes of this mediator. */
    public MediatorBuilder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Invariants.of("Mediator", this).required("actor", actor()).check();
    }
}

package org.armistice.validation;

import java.util.Collection;
import java.util.Optional;
import org.armistice.model.Actor;
import org.armistice.model.Entry;
import org.armistice.model.Organization;
import org.armistice.model.Person;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.vocabulary.LinkType;

/** Whether an actor is one of others, or a part or member of one, or the other way round. */
final class Belonging {

    private Belonging() {}

    /** Of a person who is not named, and of an actor who is not known, it is left open for whom they act. */
    static Truth isOutside(Ref<?> actor, Collection<? extends Ref<?>> others, Facts facts) {
        Entry entry = facts.find(actor, Actor.class).orElse(null);
        if (entry == null || entry instanceof Person) {
            return others.contains(actor) ? Truth.FALSE : Truth.UNKNOWN;
        }
        boolean isInside = others.contains(actor)
                || others.stream().anyMatch(other -> isPart(actor, other, facts) || isPart(other, actor, facts));
        return Truth.of(!isInside);
    }

    /** Returns the state of which an organization is an organ, or else the actor itself. */
    static Ref<?> principal(Ref<?> actor, Facts facts) {
        Optional<Ref<?>> state = facts.find(actor, Organization.class).flatMap(Organization::state);
        return state.orElse(actor);
    }

    private static boolean isPart(Ref<?> part, Ref<?> whole, Facts facts) {
        boolean isOrgan = facts.find(part, Organization.class)
                .flatMap(Organization::state)
                .filter(whole::equals)
                .isPresent();
        boolean isLinked = facts.find(part, Organization.class).stream()
                .flatMap(organization -> organization.links().stream())
                .anyMatch(link -> link.isAsserted()
                        && link.value().type() == LinkType.PART_OF
                        && link.value().target().equals(whole));
        return isOrgan
                || isLinked
                || facts.find(whole, Organization.class).stream()
                        .flatMap(organization -> organization.members().stream())
                        .anyMatch(member -> member.value().equals(part));
    }
}

package org.armistice.index;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Dataset;
import org.armistice.model.Link;
import org.armistice.model.Organization;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.vocabulary.LinkType;

/**
 * Which organizations are parts of which state: those that name the state themselves, and those that are a part of the
 * state, or of one of these, by a link that is beyond dispute. What is linked to several wholes is a part of none.
 */
final class Organs {

    private final Map<Ref<?>, Ref<State>> states = new HashMap<>();

    Organs(Dataset dataset) {
        ImmutableListMultimap.Builder<Ref<?>, Ref<?>> building = ImmutableListMultimap.builder();
        Deque<Ref<?>> wholes = new ArrayDeque<>();
        for (Organization organization : dataset.entries(Organization.class)) {
            Optional<Ref<State>> state = organization.state();
            if (state.isPresent()) {
                states.put(organization.ref(), state.get());
                wholes.add(organization.ref());
            } else {
                whole(organization).ifPresent(whole -> building.put(whole, organization.ref()));
            }
        }
        ImmutableListMultimap<Ref<?>, Ref<?>> parts = building.build();
        for (Ref<?> whole : parts.keySet()) {
            dataset.find(whole, State.class).ifPresent(state -> {
                parts.get(whole).forEach(part -> states.put(part, state.ref()));
                wholes.addAll(parts.get(whole));
            });
        }
        while (!wholes.isEmpty()) {
            Ref<?> whole = wholes.remove();
            parts.get(whole).forEach(part -> states.put(part, states.get(whole)));
            wholes.addAll(parts.get(whole));
        }
    }

    /** Returns the state of which an actor is an organ. */
    Optional<Ref<State>> stateOf(Ref<? extends Actor> actor) {
        return Optional.ofNullable(states.get(actor));
    }

    /** Tells whether an actor is the other, or an organ of it. */
    boolean isPartOf(Ref<? extends Actor> actor, Ref<? extends Actor> whole) {
        return actor.equals(whole) || whole.equals(states.get(actor));
    }

    private static Optional<Ref<?>> whole(Organization organization) {
        List<Ref<?>> wholes = organization.links().stream()
                .filter(Organs::isBeyondDispute)
                .<Ref<?>>map(link -> link.value().target())
                .distinct()
                .toList();
        return wholes.size() == 1 ? Optional.of(wholes.get(0)) : Optional.empty();
    }

    private static boolean isBeyondDispute(Attributed<Link> link) {
        return link.value().type() == LinkType.PART_OF
                && link.isCertain()
                && link.perspective().actor().isEmpty();
    }
}

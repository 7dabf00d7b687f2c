package org.armistice.index;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Checkpoint;
import org.armistice.model.Commitment;
import org.armistice.model.Conflict;
import org.armistice.model.Corridor;
import org.armistice.model.Development;
import org.armistice.model.Entry;
import org.armistice.model.Incident;
import org.armistice.model.Mediation;
import org.armistice.model.NegotiationRound;
import org.armistice.model.Organization;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Person;
import org.armistice.model.State;
import org.armistice.model.Territory;

/** The attributes of entries that hold assertions, and what is asserted in them, value by value. */
final class Assertions {

    private static final List<Attribute<?>> ATTRIBUTES = List.of(
            new Attribute<>("names", Entry.class, Entry::names),
            new Attribute<>("successions", State.class, State::successions),
            new Attribute<>("recognitions", State.class, State::recognitions),
            new Attribute<>("kinds", Organization.class, Organization::kinds),
            new Attribute<>("members", Organization.class, Organization::members),
            new Attribute<>("offices", Person.class, Person::offices),
            new Attribute<>("kinds", Territory.class, Territory::kinds),
            new Attribute<>("holdings", Territory.class, Territory::holdings),
            new Attribute<>("transfers", Territory.class, Territory::transfers),
            new Attribute<>("recognitions", Territory.class, Territory::recognitions),
            new Attribute<>("populations", Territory.class, Territory::populations),
            new Attribute<>("holdings", Corridor.class, Corridor::holdings),
            new Attribute<>("availabilities", Corridor.class, Corridor::availabilities),
            new Attribute<>("passages", Corridor.class, Corridor::passages),
            new Attribute<>("kinds", Checkpoint.class, Checkpoint::kinds),
            new Attribute<>("operators", Checkpoint.class, Checkpoint::operators),
            new Attribute<>("staffing", Checkpoint.class, Checkpoint::staffing),
            new Attribute<>("statuses", Checkpoint.class, Checkpoint::statuses),
            new Attribute<>("passages", Checkpoint.class, Checkpoint::passages),
            new Attribute<>("stakes", Conflict.class, Conflict::stakes),
            new Attribute<>("outcomes", Conflict.class, Conflict::outcomes),
            new Attribute<>("tolls", Conflict.class, Conflict::tolls),
            new Attribute<>("statuses", Ceasefire.class, Ceasefire::statuses),
            new Attribute<>("states", Mediation.class, Mediation::states),
            new Attribute<>("outcomes", Mediation.class, Mediation::outcomes),
            new Attribute<>("troopProviders", PeacekeepingMission.class, PeacekeepingMission::troopProviders),
            new Attribute<>("strengths", PeacekeepingMission.class, PeacekeepingMission::strengths),
            new Attribute<>("statuses", Commitment.class, Commitment::statuses),
            new Attribute<>("outcomes", NegotiationRound.class, NegotiationRound::outcomes),
            new Attribute<>("tolls", Incident.class, Incident::tolls),
            new Attribute<>("tolls", Development.class, Development::tolls),
            new Attribute<>("links", Entry.class, Entry::links));

    private Assertions() {}

    /**
     * Returns what is asserted in an entry, each value of each attribute once, in the order in which it stands there.
     */
    static List<Asserted> in(Entry entry) {
        return ATTRIBUTES.stream()
                .flatMap(attribute -> attribute.asserted(entry).stream())
                .toList();
    }

    /** Returns the names of the attributes of a kind of entry that hold assertions. */
    static List<String> attributes(Class<?> kind) {
        return ATTRIBUTES.stream()
                .filter(attribute -> attribute.kind().isAssignableFrom(kind))
                .map(Attribute::name)
                .toList();
    }

    private static Asserted asserted(String attribute, Serializable value, List<Attributed<?>> assertions) {
        List<Attributed<?>> asserting = new ArrayList<>();
        List<Attributed<?>> denying = new ArrayList<>();
        List<Attributed<?>> open = new ArrayList<>();
        for (Attributed<?> assertion : assertions) {
            (Denials.isDenial(assertion) ? denying : assertion.isAsserted() ? asserting : open).add(assertion);
        }
        return new Asserted(attribute, value, asserting, denying, open);
    }

    /**
     * One attribute that holds assertions.
     *
     * @param name how it is called, there and in JSON
     * @param kind the kind of entry that has it
     */
    private record Attribute<E extends Entry>(
            String name, Class<E> kind, Function<E, ? extends List<? extends Attributed<?>>> values) {

        List<Asserted> asserted(Entry entry) {
            Map<Serializable, List<Attributed<?>>> byValue = new LinkedHashMap<>();
            Optional.of(entry)
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .ifPresent(found -> values.apply(found)
                            .forEach(assertion -> byValue.computeIfAbsent(assertion.value(), none -> new ArrayList<>())
                                    .add(assertion)));
            List<Asserted> asserted = new ArrayList<>();
            byValue.forEach((value, assertions) -> asserted.add(Assertions.asserted(name, value, assertions)));
            return asserted;
        }
    }
}

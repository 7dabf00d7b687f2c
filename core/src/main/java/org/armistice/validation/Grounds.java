package org.armistice.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.armistice.model.Attributed;
import org.armistice.model.Held;
import org.armistice.model.Holding;
import org.armistice.model.Place;
import org.armistice.model.Ref;
import org.armistice.model.Territory;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.TerritorialRelation;

/** Who is said to have held which place on the ground, at whatever time and by whomever: an organ, for its state. */
final class Grounds {

    private static final Set<Term<TerritorialRelation>> ON_THE_GROUND =
            Set.of(TerritorialRelation.CONTROLS, TerritorialRelation.ADMINISTERS, TerritorialRelation.OCCUPIES);

    private final Facts facts;
    private final Map<Ref<?>, Set<Ref<?>>> holders = new HashMap<>();
    private final Set<Ref<?>> incomplete = new HashSet<>();

    private Grounds(Facts facts) {
        this.facts = facts;
    }

    static Grounds in(Facts facts) {
        Grounds grounds = new Grounds(facts);
        for (Place place : facts.dataset().entries(Place.class)) {
            if (place instanceof Held held) {
                held.holdings().forEach(holding -> grounds.add(place, holding));
            }
            if (place instanceof Territory territory
                    && territory
                            .holdingsCompleteness()
                            .filter(said -> said != Completeness.EXHAUSTIVE)
                            .isPresent()) {
                grounds.incomplete.add(place.ref());
            }
        }
        return grounds;
    }

    private void add(Place place, Attributed<Holding> holding) {
        if (holding.isAsserted() && !holding.value().relation().isKnown()) {
            incomplete.add(place.ref());
        } else if (holding.isAsserted()
                && ON_THE_GROUND.contains(holding.value().relation())) {
            holders.computeIfAbsent(place.ref(), none -> new HashSet<>())
                    .add(Belonging.principal(holding.value().holder(), facts));
        }
    }

    /** Tells whether it is recorded who held a place, and no more holders are said to be left out. */
    boolean areRecorded(Ref<? extends Place> place) {
        return holders.containsKey(place) && !incomplete.contains(place);
    }

    /** Tells whether anybody says that an actor held a place, or what that lies in. */
    boolean isHeldBy(Ref<? extends Place> place, Ref<?> actor) {
        Ref<?> principal = Belonging.principal(actor, facts);
        Stream<Ref<?>> around = facts.places().around(place).stream().map(Territory::ref);
        return Stream.concat(Stream.of(place), around)
                .anyMatch(ground -> holders.getOrDefault(ground, Set.of()).contains(principal));
    }
}

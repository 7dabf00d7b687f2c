package org.armistice.benchmarks.world;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Checkpoint;
import org.armistice.model.Citation;
import org.armistice.model.Conflict;
import org.armistice.model.Corridor;
import org.armistice.model.Entry;
import org.armistice.model.Event;
import org.armistice.model.Mediation;
import org.armistice.model.Organization;
import org.armistice.model.Person;
import org.armistice.model.Ref;
import org.armistice.model.Source;
import org.armistice.model.State;
import org.armistice.model.Statement;
import org.armistice.model.Territory;
import org.armistice.model.Undertaking;

/** A part of the world that refers to nothing outside, and what has been drawn of it so far. */
final class Region {

    final Chance chance;
    final List<Entry> entries = new ArrayList<>();
    final List<Ref<Source>> sources = new ArrayList<>();
    final List<Ref<State>> states = new ArrayList<>();
    final List<Ref<Organization>> organizations = new ArrayList<>();
    final List<Ref<Person>> persons = new ArrayList<>();
    final List<Ref<? extends Actor>> actors = new ArrayList<>();
    final List<Ref<Territory>> territories = new ArrayList<>();
    final List<Ref<Corridor>> corridors = new ArrayList<>();
    final List<Ref<Checkpoint>> checkpoints = new ArrayList<>();
    final List<Drawn<Conflict>> conflicts = new ArrayList<>();
    final List<Drawn<Mediation>> mediations = new ArrayList<>();
    final List<Drawn<? extends Undertaking>> undertakings = new ArrayList<>();
    final List<Drawn<? extends Event>> events = new ArrayList<>();
    final List<Drawn<Statement>> statements = new ArrayList<>();

    int ceasefires;

    private final int number;

    Region(int number, long seed) {
        this.number = number;
        this.chance = new Chance(seed * 1_000_003 + number);
    }

    String id(String kind) {
        return kind + ":" + number + "-" + entries.size();
    }

    Citation citation() {
        return Citation.of(chance.oneOf(sources));
    }

    /** Somebody who is none of those. */
    Ref<? extends Actor> otherThan(List<Ref<? extends Actor>> those) {
        Ref<? extends Actor> other;
        do {
            other = chance.oneOf(actors);
        } while (those.contains(other));
        return other;
    }

    /** An assertion, by an actor or in the source's own voice, about any time or about some of those days. */
    <T extends Serializable> Attributed<T> asserted(Attributed<T> assertion, Days within) {
        Attributed<T> cited = assertion.citing(citation());
        Attributed<T> dated = chance.in(70) ? cited.during(chance.period(chance.some(1, 900, within))) : cited;
        return chance.in(50) ? dated.accordingTo(chance.oneOf(actors)) : dated;
    }
}

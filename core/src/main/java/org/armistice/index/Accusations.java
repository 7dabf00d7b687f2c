package org.armistice.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.graph.Traverser;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.armistice.model.Actor;
import org.armistice.model.Development;
import org.armistice.model.Entry;
import org.armistice.model.Event;
import org.armistice.model.Incident;
import org.armistice.model.Ref;
import org.armistice.model.Violation;
import org.armistice.vocabulary.EventModality;

/** What is said to have happened, and who is said to have done it. */
final class Accusations {

    private final ImmutableList<Event> alleged;
    private final ImmutableMap<Ref<?>, Integer> places;
    private final ImmutableListMultimap<Ref<?>, Event> byAccused;
    private final ImmutableListMultimap<Ref<?>, Event> byAct;
    private final Replies replies;

    Accusations(Transcript transcript) {
        this.replies = transcript.replies();
        this.alleged = transcript.dataset().entries(Event.class).stream()
                .filter(Accusations::isAlleged)
                .collect(ImmutableList.toImmutableList());
        ImmutableMap.Builder<Ref<?>, Integer> places = ImmutableMap.builder();
        ImmutableListMultimap.Builder<Ref<?>, Event> byAccused = ImmutableListMultimap.builder();
        for (int place = 0; place < alleged.size(); place++) {
            Event event = alleged.get(place);
            places.put(event.ref(), place);
            Set<Ref<? extends Actor>> accused = accused(event);
            Stream<Ref<? extends Actor>> states =
                    accused.stream().map(transcript.organs()::stateOf).flatMap(Optional::stream);
            Stream.concat(accused.stream(), states).distinct().forEach(actor -> byAccused.put(actor, event));
        }
        this.places = places.build();
        this.byAccused = byAccused.build();
        this.byAct = ByRef.of(
                alleged, event -> event instanceof Violation violation ? violation.acts().stream() : Stream.empty());
    }

    List<Event> all() {
        return alleged;
    }

    /** Returns what an actor, or an organ of it, is said to have done. */
    List<Event> against(Ref<? extends Actor> actor) {
        return byAccused.get(actor);
    }

    /** Returns what an act is said to be. */
    List<Event> over(Ref<? extends Entry> act) {
        return byAct.get(act);
    }

    /** Returns what statements speak of, by themselves or since they answer others that do. */
    List<Event> spokenOf(Collection<Utterance> statements) {
        Set<Integer> found = new TreeSet<>();
        for (Utterance statement : Traverser.forGraph(Utterance::answered).breadthFirst(statements)) {
            replies.about(statement.statement())
                    .<Integer>map(places::get)
                    .flatMap(Stream::ofNullable)
                    .forEach(found::add);
        }
        return found.stream().map(alleged::get).toList();
    }

    /** Returns who is said to have done it, in the order in which it names them. */
    static Set<Ref<? extends Actor>> accused(Event event) {
        Set<Ref<? extends Actor>> accused = new LinkedHashSet<>();
        if (event instanceof Violation violation) {
            accused.addAll(violation.by());
        } else if (event instanceof Development development) {
            development.initiators().forEach(one -> one.actor().ifPresent(accused::add));
        } else if (event instanceof Incident incident) {
            incident.sides().forEach(side -> accused.addAll(side.actors()));
        }
        return accused;
    }

    private static boolean isAlleged(Event event) {
        return event.modality()
                .map(modality -> modality == EventModality.ALLEGED
                        || event instanceof Violation && modality == EventModality.OCCURRED)
                .orElse(event instanceof Violation);
    }
}

package org.armistice.index;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Checkpoint;
import org.armistice.model.Dataset;
import org.armistice.model.Office;
import org.armistice.model.Person;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.model.Succession;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.OfficeKind;
import org.armistice.vocabulary.StateSuccession;
import org.armistice.vocabulary.Term;

/** Which states existed on a day, what came of what, which checkpoints stood, and who held which office. */
public final class ExistenceIndex {

    private final Dataset dataset;
    private final List<State> states;
    private final ImmutableListMultimap<Ref<State>, Descent> bySuccessor;
    private final ImmutableListMultimap<Ref<State>, Descent> byPredecessor;
    private final ImmutableListMultimap<Ref<?>, OfficeHolder> byBody;

    private ExistenceIndex(Dataset dataset) {
        this.dataset = dataset;
        this.states = dataset.entries(State.class);
        ImmutableListMultimap.Builder<Ref<State>, Descent> bySuccessor = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Ref<State>, Descent> byPredecessor = ImmutableListMultimap.builder();
        for (State state : states) {
            for (Attributed<Succession> succession : state.successions()) {
                Descent descent = descent(state, succession);
                bySuccessor.put(descent.successor(), descent);
                byPredecessor.put(descent.predecessor(), descent);
            }
        }
        this.bySuccessor = bySuccessor.build();
        this.byPredecessor = byPredecessor.build();
        ImmutableListMultimap.Builder<Ref<?>, OfficeHolder> byBody = ImmutableListMultimap.builder();
        for (Person person : dataset.entries(Person.class)) {
            person.offices().forEach(office -> byBody.put(office.value().of(), new OfficeHolder(person, office)));
        }
        this.byBody = byBody.build();
    }

    /** Returns the index of a dataset. */
    public static ExistenceIndex of(Dataset dataset) {
        return new ExistenceIndex(dataset);
    }

    /** Returns the states that existed on a day. One without a recorded existence is {@link Truth#UNKNOWN}. */
    public List<Answer<State>> states(UncertainDate day) {
        return Answer.to(
                states.stream(),
                state -> state.existence().map(period -> period.contains(day)).orElse(Truth.UNKNOWN));
    }

    /** Returns what a state came of: what it succeeded or left, and what merged into it; in the dataset's order. */
    public List<Descent> predecessors(Ref<State> state) {
        return bySuccessor.get(state);
    }

    /** Returns what came of a state: what succeeded or left it, and what it merged into; in the dataset's order. */
    public List<Descent> successors(Ref<State> state) {
        return byPredecessor.get(state);
    }

    /**
     * Returns the offices that a person is asserted to hold on a day. One without a recorded period is
     * {@link Truth#UNKNOWN}.
     */
    public List<Answer<Attributed<Office>>> offices(Ref<Person> person, UncertainDate day) {
        return dataset.find(person, Person.class)
                .map(found -> Answer.to(found.offices().stream(), office -> office.isAssertedFor(day)))
                .orElse(List.of());
    }

    /** Returns who is asserted to hold an office of a state or organization on a day; in the dataset's order. */
    public List<Answer<OfficeHolder>> holders(Term<OfficeKind> kind, Ref<? extends Actor> of, UncertainDate day) {
        return Answer.to(
                byBody.get(of).stream()
                        .filter(holder -> holder.office().value().kind().equals(kind)),
                holder -> holder.office().isAssertedFor(day));
    }

    /** Returns what is known of a checkpoint about a day. */
    public CheckpointStanding standing(Ref<Checkpoint> checkpoint, UncertainDate day) {
        return dataset.find(checkpoint, Checkpoint.class)
                .map(found -> {
                    Span span = Span.seenFrom(day, found.established(), found.removed());
                    return new CheckpointStanding(
                            span.begun(), span.ended(), span.contains(), Knowledge.latest(dataset, found));
                })
                .orElse(CheckpointStanding.UNKNOWN);
    }

    /**
     * A state that merges into another holds the record of it; every other relation stands on the state that came
     * after.
     */
    private static Descent descent(State holder, Attributed<Succession> succession) {
        Ref<State> other = succession.value().state();
        return succession.value().relation() == StateSuccession.MERGES_INTO
                ? new Descent(holder.ref(), other, succession)
                : new Descent(other, holder.ref(), succession);
    }
}

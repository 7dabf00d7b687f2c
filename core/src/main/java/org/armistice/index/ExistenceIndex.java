package org.armistice.index;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.armistice.model.Attributed;
import org.armistice.model.Checkpoint;
import org.armistice.model.Dataset;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.model.Succession;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.StateSuccession;

/** Which states existed on a day, what came of what, and which checkpoints stood. */
public final class ExistenceIndex {

    private final Dataset dataset;
    private final List<State> states;
    private final ImmutableListMultimap<Ref<State>, Descent> bySuccessor;
    private final ImmutableListMultimap<Ref<State>, Descent> byPredecessor;

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

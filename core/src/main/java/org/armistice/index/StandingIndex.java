package org.armistice.index;

import com.google.common.collect.ImmutableListMultimap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.Actor;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Event;
import org.armistice.model.Ref;
import org.armistice.model.Statement;
import org.armistice.model.Violation;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.Stance;
import org.armistice.vocabulary.Term;

/**
 * Who asserts what, who denies it, and who has not spoken: what follows from the statements about an entry.
 *
 * <p>A statement is about the entries that it names. If it names none, it is about what the statements that it answers
 * are about: who denies an accusation denies what it is about, who denies a denial asserts it, who supports a denial
 * denies it. What says something again stands as that which it restates. Words that are only planned or supposed, or
 * are said not to have been spoken, do not count. How sure a speaker sounds is not weighed.
 */
public final class StandingIndex {

    private final Dataset dataset;
    private final Replies replies;
    private final ImmutableListMultimap<Ref<?>, Statement> byActor;
    private final Map<Ref<Statement>, List<Ref<Statement>>> loops;

    private StandingIndex(Dataset dataset) {
        this.dataset = dataset;
        this.replies = new Replies(dataset);
        ImmutableListMultimap.Builder<Ref<?>, Statement> byActor = ImmutableListMultimap.builder();
        for (Statement statement : replies.statements()) {
            voices(statement).forEach(actor -> byActor.put(actor, statement));
        }
        this.byActor = byActor.build();
        this.loops = Loops.among(dataset.entries(Statement.class), Statement::answers);
    }

    /** Returns the index of a dataset. */
    public static StandingIndex of(Dataset dataset) {
        return new StandingIndex(dataset);
    }

    /** Returns who says what of an entry. Of one that is not in the dataset it may be asked too. */
    public Standing standing(Ref<? extends Entry> subject) {
        Map<Statement, Set<Term<Stance>>> stances = Positions.on(subject, replies);
        Set<Statement> withdrawn = Withdrawals.among(stances.keySet(), replies);
        Sorted sorted = new Sorted();
        Set<Ref<? extends Actor>> silent = new LinkedHashSet<>(concerned(subject));
        for (Statement statement : replies.statements()) {
            if (stances.containsKey(statement)) {
                sorted.add(statement, withdrawn.contains(statement), stances.get(statement));
                silent.removeAll(voices(statement));
            }
        }
        return sorted.standing(silent);
    }

    /** Returns what somebody says happened: violations, and events of that modality; in the dataset's order. */
    public List<Event> allegations() {
        return dataset.entries(Event.class).stream()
                .filter(event -> event.modality()
                        .map(modality -> modality == EventModality.ALLEGED
                                || event instanceof Violation && modality == EventModality.OCCURRED)
                        .orElse(event instanceof Violation))
                .toList();
    }

    /** Returns the statements that an actor spoke, or that were spoken for it; in the dataset's order. */
    public List<Statement> statementsBy(Ref<? extends Actor> actor) {
        return byActor.get(actor);
    }

    /** Returns the statements that answer or restate a statement, in the dataset's order. */
    public List<Statement> answersTo(Ref<Statement> statement) {
        return dataset.find(statement, Statement.class).map(replies::to).orElse(List.of());
    }

    /**
     * Returns the actors whom an entry concerns, in the order in which it names them.
     *
     * <p>They are those who do it, undergo it or are bound by it: the fighting sides, not their supporters; parties;
     * those who promise and to whom; who acts and is acted upon; who operates a checkpoint; who supplies or leads a
     * mission; for whom people took part in a round as parties; to whom a statement is put down. A violation concerns
     * who is said to have committed it and whom the breached undertaking concerns. Third parties are not among them.
     */
    public List<Ref<? extends Actor>> concerned(Ref<? extends Entry> subject) {
        return dataset.find(subject, Entry.class)
                .map(entry -> List.copyOf(Concerned.by(entry, dataset)))
                .orElse(List.of());
    }

    /**
     * Returns a chain of statements that begins with the given one, of which each answers the next and the last the
     * first, which nobody can do. A chain is told once, from one of its statements: for the others this is empty, as it
     * is for a statement without fault.
     */
    public List<Ref<Statement>> loopFrom(Ref<Statement> statement) {
        return loops.getOrDefault(statement, List.of());
    }

    private static Set<Ref<? extends Actor>> voices(Statement statement) {
        Set<Ref<? extends Actor>> voices = new LinkedHashSet<>();
        statement.speaker().ifPresent(voices::add);
        statement.spokenFor().ifPresent(voices::add);
        return voices;
    }
}

package org.armistice.index;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.index.graph.Loops;
import org.armistice.model.Actor;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Event;
import org.armistice.model.Ref;
import org.armistice.model.Statement;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.Topic;

/**
 * Who asserts what, who denies it, and who has not spoken: what follows from the statements about an entry.
 *
 * <p>A statement is about the entries that it names. If it names none, it is about what the statements that it answers
 * are about: who denies an accusation denies what it is about, who denies a denial asserts it, who supports a denial
 * denies it, who supports a doubt doubts it. What says something again stands as that which it restates. Words that are
 * only planned or supposed, or are said not to have been spoken, do not count. How sure a speaker sounds is not
 * weighed.
 *
 * <p>An organ of a state speaks with its voice: an organization that names the state of which it is a part, or is a
 * part of it, or of another organ, by a link that no single actor claims and that is certain.
 *
 * <p>A question takes time in proportion to what was said of the subject, not to the size of the dataset.
 */
public final class StandingIndex {

    private final Dataset dataset;
    private final Transcript transcript;
    private final Exchanges exchanges;
    private final ImmutableListMultimap<Ref<?>, Utterance> byActor;
    private final ImmutableListMultimap<Term<Topic>, Utterance> byTopic;
    private final Accusations accusations;
    private final Map<Ref<Statement>, List<Ref<Statement>>> loops;

    private StandingIndex(Dataset dataset) {
        this.dataset = dataset;
        this.transcript = new Transcript(dataset);
        this.exchanges = new Exchanges(transcript.replies().utterances());
        ImmutableListMultimap.Builder<Ref<?>, Utterance> byActor = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Term<Topic>, Utterance> byTopic = ImmutableListMultimap.builder();
        for (Utterance utterance : transcript.replies().utterances()) {
            utterance.statement().topics().forEach(topic -> byTopic.put(topic, utterance));
            Speakers.voices(utterance.statement(), transcript.organs()).forEach(actor -> byActor.put(actor, utterance));
        }
        this.byActor = byActor.build();
        this.byTopic = byTopic.build();
        this.accusations = new Accusations(transcript);
        this.loops = loopsIn(dataset);
    }

    /**
     * Returns what {@link #loopFrom} does, by the statements that chains begin with, for those who want no more than
     * that; immutable.
     */
    public static Map<Ref<Statement>, List<Ref<Statement>>> loopsIn(Dataset dataset) {
        Map<Ref<Statement>, Set<Ref<Statement>>> answered = new LinkedHashMap<>();
        for (Statement statement : dataset.entries(Statement.class)) {
            if (!statement.answers().isEmpty()) {
                answered.put(statement.ref(), statement.answers());
            }
        }
        return Collections.unmodifiableMap(Loops.among(answered).throughAll());
    }

    /** Returns the index of a dataset. */
    public static StandingIndex of(Dataset dataset) {
        return new StandingIndex(dataset);
    }

    // Who says what

    /** Returns who says what of an entry. Of one that is not in the dataset it may be asked too. */
    public Standing standing(Ref<? extends Entry> subject) {
        return hearing(subject).standing(concernedBy(subject));
    }

    /**
     * Returns who had said what of an entry by a day. What is only dated later, or was taken back later, is left out;
     * what may be is listed as undecided.
     */
    public StandingOn standing(Ref<? extends Entry> subject, UncertainDate day) {
        return hearing(subject, day).standingOn(concernedBy(subject));
    }

    /**
     * Returns who says what of an entry, and who asserts and denies each contested value that stands in it: who holds a
     * territory, what kind of checkpoint it is.
     */
    public Claims claims(Ref<? extends Entry> subject) {
        return new Claims(
                standing(subject),
                dataset.find(subject, Entry.class).map(Assertions::in).orElse(List.of()));
    }

    /**
     * Returns what was said of an entry, each with its speaker, office and the actor spoken for; in the dataset's
     * order.
     */
    public List<Voice> voices(Ref<? extends Entry> subject) {
        return new Speakers(transcript, hearing(subject)).all();
    }

    /**
     * Returns the statements on a topic, each with its speaker, office and the actor spoken for; in the dataset's
     * order. Their stances are those to what they name or answer. What was taken back by name says so.
     */
    public List<Voice> voicesOn(Term<Topic> topic) {
        return new Speakers(transcript, Hearing.of(byTopic.get(topic), transcript)).all();
    }

    /** Returns what a state or organization says of an entry, and what its officials say. */
    public Voices voices(Ref<? extends Entry> subject, Ref<? extends Actor> of) {
        return new Speakers(transcript, hearing(subject)).voices(of);
    }

    /** Returns what a state or organization, and its officials, had said of an entry by a day. */
    public Voices voices(Ref<? extends Entry> subject, Ref<? extends Actor> of, UncertainDate day) {
        return new Speakers(transcript, hearing(subject, day)).voices(of);
    }

    /** Returns what one actor said of an entry: first, last, and whether it came to say something else. */
    public Position position(Ref<? extends Entry> subject, Ref<? extends Actor> of) {
        return new Speakers(transcript, hearing(subject)).position(of);
    }

    /** Returns what one actor had said of an entry by a day. */
    public Position position(Ref<? extends Entry> subject, Ref<? extends Actor> of, UncertainDate day) {
        return new Speakers(transcript, hearing(subject, day)).position(of);
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
        return List.copyOf(concernedBy(subject));
    }

    // What is alleged

    /** Returns what somebody says happened: violations, and events of that modality; in the dataset's order. */
    public List<Event> allegations() {
        return accusations.all();
    }

    /** Returns what somebody says happened, with who asserts and who denies it; in the dataset's order. */
    public List<Charge> charges() {
        return charges(accusations.all());
    }

    /** Returns what an actor, or an organ of it, is said to have done; in the dataset's order. */
    public List<Charge> chargesAgainst(Ref<? extends Actor> actor) {
        return charges(accusations.against(actor));
    }

    /**
     * Returns what an actor, or an organ of it, or a person for it, asserts that somebody did; in the dataset's order.
     * What it took back is left out, and so is what it only supports.
     */
    public List<Charge> chargesBy(Ref<? extends Actor> actor) {
        return charges(accusations.spokenOf(byActor.get(actor))).stream()
                .filter(charge -> charge.standing().asserting().stream().anyMatch(said -> Utterance.isBy(actor, said)))
                .toList();
    }

    /** Returns the breaches that an act is said to be, such as a checkpoint that was put up; in the dataset's order. */
    public List<Charge> chargesOver(Ref<? extends Entry> act) {
        return charges(accusations.over(act));
    }

    // What answers what

    /**
     * Returns the statements that an actor spoke, or that were spoken for it or an organ of it; in the dataset's order.
     */
    public List<Statement> statementsBy(Ref<? extends Actor> actor) {
        return statements(byActor.get(actor));
    }

    /** Returns the statements that answer or restate a statement, in the dataset's order. */
    public List<Statement> answersTo(Ref<Statement> statement) {
        return transcript
                .replies()
                .find(statement)
                .map(found -> statements(found.replies()))
                .orElse(List.of());
    }

    /**
     * Returns what a statement answers, back to the first, and all that answers it; empty if it is not in the dataset
     * or was never made.
     */
    public Optional<Exchange> exchange(Ref<Statement> statement) {
        return transcript.replies().find(statement).map(exchanges::through);
    }

    /** Returns the statements that say a statement again, directly or through others; in the dataset's order. */
    public List<Statement> restatementsOf(Ref<Statement> statement) {
        return transcript
                .replies()
                .find(statement)
                .map(found -> statements(Exchanges.saidAgain(found)))
                .orElse(List.of());
    }

    /**
     * Returns the statements that take back what a statement says of an entry: by naming it or another that it says
     * again, or by taking back whatever the speaker said of the entry; in the dataset's order. Each tells by whom and
     * when.
     */
    public List<Statement> withdrawalsOf(Ref<Statement> statement, Ref<? extends Entry> subject) {
        return transcript
                .replies()
                .find(statement)
                .map(found -> statements(hearing(subject).withdrawalsOf(found)))
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

    private Hearing hearing(Ref<? extends Entry> subject) {
        return Hearing.on(subject, transcript, statement -> Truth.TRUE);
    }

    private Hearing hearing(Ref<? extends Entry> subject, UncertainDate day) {
        return Hearing.on(subject, transcript, statement -> transcript.isSaidBy(statement, day));
    }

    private Set<Ref<? extends Actor>> concernedBy(Ref<? extends Entry> subject) {
        return dataset.find(subject, Entry.class)
                .map(entry -> Concerned.by(entry, dataset))
                .orElse(Set.of());
    }

    private List<Charge> charges(List<Event> events) {
        return events.stream()
                .map(event -> new Charge(event, Accusations.accused(event), standing(event.ref())))
                .toList();
    }

    private static List<Statement> statements(Collection<Utterance> utterances) {
        return utterances.stream().map(Utterance::statement).toList();
    }
}

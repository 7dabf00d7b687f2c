package org.armistice.index;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Checkpoint;
import org.armistice.model.Code;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Office;
import org.armistice.model.Organization;
import org.armistice.model.Person;
import org.armistice.model.Perspective;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.model.Succession;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.time.UncertainTime;
import org.armistice.vocabulary.CodeScheme;
import org.armistice.vocabulary.OfficeKind;
import org.armistice.vocabulary.StateSuccession;
import org.armistice.vocabulary.Term;

/**
 * Which states, organizations and persons existed on a day, what came of what, who recognised whom, who held which
 * office, which codes were in force, which checkpoints stood.
 *
 * <p>Of a period it is asked what held throughout it, each of its days included. What is asserted is not thereby true:
 * an answer says whether the assertion is made for that time. One without a recorded period is {@link Truth#UNKNOWN}.
 * How sure the speaker sounds stands on the assertion, and one may even deny that somebody holds an office.
 */
public final class ExistenceIndex {

    private static final Timed<OfficeHolder> NOBODY =
            Timed.of(List.of(), holder -> holder.office().period());

    private final Dataset dataset;
    private final Timed<State> states;
    private final Timed<Organization> organizations;
    private final Timed<Person> persons;
    private final List<Descent> descents;
    private final ImmutableListMultimap<Ref<State>, Descent> bySuccessor;
    private final ImmutableListMultimap<Ref<State>, Descent> byPredecessor;
    private final Recognitions recognitions;
    private final Map<Post, Timed<OfficeHolder>> byPost;
    private final Map<Post, Timed<OfficeHolder>> deniedByPost;
    private final Map<Assigned, Timed<Coded>> byCode;

    private ExistenceIndex(Dataset dataset) {
        this.dataset = dataset;
        this.states = Timed.of(dataset.entries(State.class), State::existence);
        this.organizations = Timed.of(dataset.entries(Organization.class), Organization::existence);
        this.persons = Timed.of(dataset.entries(Person.class), Person::existence);
        this.descents = states.all().stream()
                .flatMap(state -> state.successions().stream().map(succession -> descent(state, succession)))
                .toList();
        this.bySuccessor = Multimaps.index(descents, Descent::successor);
        this.byPredecessor = Multimaps.index(descents, Descent::predecessor);
        this.recognitions = new Recognitions(states.all());
        this.byPost = byPost(Attributed::isAsserted);
        this.deniedByPost = byPost(Denials::isDenial);
        ImmutableListMultimap.Builder<Assigned, Coded> byCode = ImmutableListMultimap.builder();
        for (Entry entry : dataset.entries()) {
            entry.codes()
                    .forEach(code -> byCode.put(new Assigned(code.scheme(), code.value()), new Coded(entry, code)));
        }
        this.byCode = Timed.each(byCode.build(), (Coded coded) -> coded.code().assigned());
    }

    /** Returns the index of a dataset. */
    public static ExistenceIndex of(Dataset dataset) {
        return new ExistenceIndex(dataset);
    }

    // Who existed

    /**
     * Returns the states that existed on a day, or throughout a period. One without a recorded existence is
     * {@link Truth#UNKNOWN}.
     */
    public List<Answer<State>> states(UncertainTime when) {
        return states.throughout(when);
    }

    /** Returns the states that existed on a day, or on any day of a period. */
    public List<Answer<State>> statesSometimeIn(UncertainTime when) {
        return states.sometime(when);
    }

    /** Returns the organizations that existed on a day, or throughout a period. */
    public List<Answer<Organization>> organizations(UncertainTime when) {
        return organizations.throughout(when);
    }

    /** Returns the organizations that existed on a day, or on any day of a period. */
    public List<Answer<Organization>> organizationsSometimeIn(UncertainTime when) {
        return organizations.sometime(when);
    }

    /** Returns the persons who lived on a day, or throughout a period. */
    public List<Answer<Person>> persons(UncertainTime when) {
        return persons.throughout(when);
    }

    /** Returns the persons who lived on a day, or on any day of a period. */
    public List<Answer<Person>> personsSometimeIn(UncertainTime when) {
        return persons.sometime(when);
    }

    /**
     * Returns whether an actor existed on a day, or throughout a period. Without a recorded existence, and of one that
     * is not in the dataset, the answer is {@link Truth#UNKNOWN}.
     */
    public Truth existed(Ref<? extends Actor> actor, UncertainTime when) {
        return Timed.holdsThroughout(dataset.find(actor, Actor.class).flatMap(ExistenceIndex::existence), when);
    }

    // What came of what

    /** Returns which state is said to have come of which, denials included; in the dataset's order. */
    public List<Descent> descents() {
        return descents;
    }

    /** Returns what a state came of: what it succeeded or left, and what merged into it; in the dataset's order. */
    public List<Descent> predecessors(Ref<State> state) {
        return bySuccessor.get(state);
    }

    /** Returns what came of a state: what succeeded or left it, and what it merged into; in the dataset's order. */
    public List<Descent> successors(Ref<State> state) {
        return byPredecessor.get(state);
    }

    /** Returns all states that a state came of, over any number of generations. */
    public Lineage ancestors(Ref<State> state) {
        return Lineage.up(state, this::predecessors);
    }

    /** Returns all states that a state came of as one perspective has it, over any number of generations. */
    public Lineage ancestors(Ref<State> state, Perspective perspective) {
        return Lineage.up(state, reached -> from(perspective, predecessors(reached)));
    }

    /** Returns all states that came of a state, over any number of generations. */
    public Lineage descendants(Ref<State> state) {
        return Lineage.down(state, this::successors);
    }

    /** Returns all states that came of a state as one perspective has it, over any number of generations. */
    public Lineage descendants(Ref<State> state, Perspective perspective) {
        return Lineage.down(state, reached -> from(perspective, successors(reached)));
    }

    // Who recognises whom

    /** Returns who recognises a state on a day, or throughout a period, who does not, and who is silent. */
    public Recognition recognition(Ref<State> state, UncertainTime when) {
        return recognitions.of(state, when, states(when), this::existed);
    }

    /**
     * Returns the states whose recognition is contested on a day, or throughout a period, each as surely as it is
     * contested.
     */
    public List<Answer<State>> contestedStates(UncertainTime when) {
        return recognitions.contested(when);
    }

    /** Returns how an actor stands to other states on a day, or throughout a period; in the dataset's order. */
    public List<Answer<Recognised>> recognitionsBy(Ref<? extends Actor> recogniser, UncertainTime when) {
        return recognitions.by(recogniser, when);
    }

    // Who held which office

    /**
     * Returns what is said of the offices of a person for a day, or throughout a period, denials included. One without
     * a recorded period is {@link Truth#UNKNOWN}.
     */
    public List<Answer<Attributed<Office>>> offices(Ref<Person> person, UncertainTime when) {
        return dataset.find(person, Person.class)
                .map(found ->
                        Answer.to(found.offices().stream(), office -> Timed.holdsThroughout(office.period(), when)))
                .orElse(List.of());
    }

    /**
     * Returns who is asserted to hold an office of a state or organization on a day, or throughout a period; in the
     * dataset's order. What is denied, see {@link #deniedHolders}, or left open is left out.
     */
    public List<Answer<OfficeHolder>> holders(Term<OfficeKind> kind, Ref<? extends Actor> of, UncertainTime when) {
        return at(byPost, kind, of).throughout(when);
    }

    /**
     * Returns who is asserted to hold an office on a day, or on any day of a period; in the dataset's order. What is
     * denied or left open is left out.
     */
    public List<Answer<OfficeHolder>> holdersSometimeIn(
            Term<OfficeKind> kind, Ref<? extends Actor> of, UncertainTime when) {
        return at(byPost, kind, of).sometime(when);
    }

    /** Returns who is said not to hold an office on a day, or on any day of a period; in the dataset's order. */
    public List<Answer<OfficeHolder>> deniedHolders(
            Term<OfficeKind> kind, Ref<? extends Actor> of, UncertainTime when) {
        return at(deniedByPost, kind, of).sometime(when);
    }

    /** Returns who held an office, one after the other. What is denied or left open is left out. */
    public Tenures tenures(Term<OfficeKind> kind, Ref<? extends Actor> of) {
        return Tenures.of(at(byPost, kind, of).all());
    }

    // Which codes were in force

    /**
     * Returns the entries to which a scheme gave a code on a day, or throughout a period; in the dataset's order. The
     * code is compared as it is written. Several entries are several answers: a scheme may have given a code anew.
     */
    public List<Answer<Coded>> coded(Term<CodeScheme> scheme, String value, UncertainTime when) {
        Timed<Coded> found = byCode.get(new Assigned(scheme, value));
        return found == null ? List.of() : found.throughout(when);
    }

    /** Returns the entries to which a scheme ever gave a code, each as often as it did, in the dataset's order. */
    public List<Coded> coded(Term<CodeScheme> scheme, String value) {
        Timed<Coded> found = byCode.get(new Assigned(scheme, value));
        return found == null ? List.of() : found.all();
    }

    /**
     * Returns the codes that an entry had on a day, or throughout a period. One without a recorded assignment is
     * {@link Truth#UNKNOWN}.
     */
    public List<Answer<Code>> codes(Ref<? extends Entry> entry, UncertainTime when) {
        return Answer.to(
                dataset.find(entry, Entry.class).stream().flatMap(found -> found.codes().stream()),
                code -> Timed.holdsThroughout(code.assigned(), when));
    }

    // What stood

    /** Returns what is known of a checkpoint about a day. */
    public CheckpointStanding standing(Ref<Checkpoint> checkpoint, UncertainDate day) {
        return dataset.find(checkpoint, Checkpoint.class)
                .map(found -> CheckpointStanding.of(found, day, LatestKnowledge.of(dataset, found)))
                .orElse(CheckpointStanding.UNKNOWN);
    }

    private static Optional<UncertainPeriod> existence(Actor actor) {
        if (actor instanceof State state) {
            return state.existence();
        } else if (actor instanceof Organization organization) {
            return organization.existence();
        }
        return ((Person) actor).existence();
    }

    private static List<Descent> from(Perspective perspective, List<Descent> descents) {
        return descents.stream()
                .filter(descent -> descent.succession().perspective().equals(perspective))
                .toList();
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

    private Map<Post, Timed<OfficeHolder>> byPost(Predicate<Attributed<Office>> which) {
        ImmutableListMultimap.Builder<Post, OfficeHolder> byPost = ImmutableListMultimap.builder();
        for (Person person : persons.all()) {
            person.offices().stream()
                    .filter(which)
                    .forEach(office -> byPost.put(Post.of(office.value()), new OfficeHolder(person, office)));
        }
        return Timed.each(
                byPost.build(), (OfficeHolder holder) -> holder.office().period());
    }

    private static Timed<OfficeHolder> at(
            Map<Post, Timed<OfficeHolder>> posts, Term<OfficeKind> kind, Ref<? extends Actor> of) {
        return posts.getOrDefault(new Post(kind, of), NOBODY);
    }

    /** An office, whoever holds it. */
    private record Post(Term<OfficeKind> kind, Ref<? extends Actor> of) {

        static Post of(Office office) {
            return new Post(office.kind(), office.of());
        }
    }

    /** A code, whoever has it. */
    private record Assigned(Term<CodeScheme> scheme, String value) {}
}

package org.armistice.index;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.armistice.model.Attributed;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Link;
import org.armistice.model.Ref;
import org.armistice.model.Statement;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.Stance;
import org.armistice.vocabulary.Term;

/**
 * Which statements are about what, and which answer, restate or take back which. Words that were not said, or are yet
 * to be, are left out.
 */
final class Replies {

    private static final Set<Term<EventModality>> NOT_SAID =
            Set.of(EventModality.NEGATED, EventModality.PLANNED, EventModality.HYPOTHETICAL);
    private static final Set<Term<LinkType>> AFTERWARDS =
            Set.of(LinkType.RESTATES, LinkType.WITHDRAWS, LinkType.FOLLOWS);

    private final Dataset dataset;
    private final List<Utterance> utterances = new ArrayList<>();
    private final Map<Ref<?>, Utterance> byStatement = new HashMap<>();
    private final ImmutableListMultimap<Ref<?>, Utterance> byAbout;
    private final ImmutableListMultimap<Utterance, Utterance> inPassing;
    private final Map<Utterance, Set<Stance>> restated = new HashMap<>();

    Replies(Dataset dataset, Organs organs) {
        this.dataset = dataset;
        for (Statement statement : dataset.entries(Statement.class)) {
            if (statement.modality().filter(NOT_SAID::contains).isEmpty()) {
                Utterance utterance =
                        new Utterance(utterances.size(), Said.of(statement, organs), isAboutNothingElse(statement));
                utterances.add(utterance);
                byStatement.put(statement.ref(), utterance);
            }
        }
        ImmutableListMultimap.Builder<Ref<?>, Utterance> byAbout = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Utterance, Utterance> replies = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Utterance, Utterance> inPassing = ImmutableListMultimap.builder();
        for (Utterance utterance : utterances) {
            Statement statement = utterance.statement();
            about(statement).forEach(subject -> byAbout.put(subject, utterance));
            utterance.join(answeredBy(statement), saidBefore(statement), restatedBy(statement), takenBackBy(statement));
            utterance.answered().forEach(answered -> replies.put(answered, utterance));
            if (!utterance.is(Stance.WITHDRAW)) {
                utterance.takenBack().forEach(takenBack -> inPassing.put(takenBack, utterance));
            }
        }
        this.byAbout = byAbout.build();
        this.inPassing = inPassing.build();
        replies.build().asMap().forEach((utterance, all) -> utterance.join(List.copyOf(all)));
        restate();
    }

    /** Returns all that were made, in the dataset's order. */
    List<Utterance> utterances() {
        return utterances;
    }

    Optional<Utterance> find(Ref<Statement> statement) {
        return Optional.ofNullable(byStatement.get(statement));
    }

    /** Returns those that name a subject. */
    List<Utterance> about(Ref<? extends Entry> subject) {
        return byAbout.get(subject);
    }

    /**
     * Returns the stances of what a statement restates, directly or through others that restate it; empty if it
     * restates nothing.
     */
    Set<Stance> restated(Utterance utterance) {
        return restated.getOrDefault(utterance, Set.of());
    }

    /** Returns the statements that say something else and take back the given one by a link. */
    List<Utterance> takenBackInPassing(Utterance utterance) {
        return inPassing.get(utterance);
    }

    boolean isOf(Ref<? extends Entry> subject, Class<? extends Entry> kind) {
        return dataset.find(subject, kind).isPresent();
    }

    private void restate() {
        Deque<Utterance> next = new ArrayDeque<>();
        for (Utterance utterance : utterances) {
            if (!utterance.is(Stance.RESTATE)) {
                Set<Stance> stance =
                        Set.of(Stances.countsAs(utterance.statement().stance()));
                pass(stance, utterance, next);
            }
        }
        while (!next.isEmpty()) {
            Utterance utterance = next.remove();
            pass(restated.get(utterance), utterance, next);
        }
    }

    private void pass(Set<Stance> stances, Utterance from, Deque<Utterance> next) {
        for (Utterance reply : from.replies()) {
            if (reply.is(Stance.RESTATE)
                    && restated.computeIfAbsent(reply, none -> EnumSet.noneOf(Stance.class))
                            .addAll(stances)) {
                next.add(reply);
            }
        }
    }

    private boolean isAboutNothingElse(Statement statement) {
        return statement.about().stream().allMatch(subject -> isOf(subject, Statement.class));
    }

    /**
     * What restates something that is no statement, such as a promise, is about that; what is about a statement answers
     * it.
     */
    Stream<Ref<? extends Entry>> about(Statement statement) {
        Stream<Ref<? extends Entry>> restated = linked(statement, LinkType.RESTATES, Attributed::isAsserted);
        return Stream.concat(statement.about().stream(), restated)
                .filter(target -> !isOf(target, Statement.class))
                .distinct();
    }

    private List<Utterance> answeredBy(Statement statement) {
        return made(Stream.concat(named(statement), linked(statement, LinkType.RESTATES, Attributed::isAsserted)));
    }

    private List<Utterance> restatedBy(Statement statement) {
        return statement.stance() == Stance.RESTATE
                ? answeredBy(statement)
                : made(linked(statement, LinkType.RESTATES, Attributed::isAsserted));
    }

    private List<Utterance> takenBackBy(Statement statement) {
        Stream<Ref<Statement>> answers =
                statement.stance() == Stance.WITHDRAW ? statement.answers().stream() : Stream.empty();
        return made(Stream.concat(answers, linked(statement, LinkType.WITHDRAWS, Attributed::isAsserted)));
    }

    /** Nobody can speak of words that were not said yet. */
    private List<Utterance> saidBefore(Statement statement) {
        Stream<Ref<? extends Entry>> links =
                AFTERWARDS.stream().flatMap(type -> linked(statement, type, Attributed::isCertain));
        return made(Stream.concat(named(statement), links));
    }

    private List<Utterance> made(Stream<? extends Ref<? extends Entry>> refs) {
        return refs.distinct().map(byStatement::get).filter(Objects::nonNull).toList();
    }

    private static Stream<Ref<? extends Entry>> named(Statement statement) {
        return Stream.concat(statement.answers().stream(), statement.about().stream());
    }

    private static Stream<Ref<? extends Entry>> linked(
            Statement statement, Term<LinkType> type, Predicate<Attributed<Link>> counts) {
        return statement.links().stream()
                .filter(link -> link.value().type() == type && counts.test(link))
                .map(link -> link.value().target());
    }
}

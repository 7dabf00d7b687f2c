package org.armistice.index;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
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

    private final Dataset dataset;
    private final List<Statement> statements;
    private final ImmutableListMultimap<Ref<?>, Statement> byAbout;
    private final ImmutableListMultimap<Ref<?>, Statement> byAnswered;

    Replies(Dataset dataset) {
        this.dataset = dataset;
        this.statements = dataset.entries(Statement.class).stream()
                .filter(statement ->
                        statement.modality().filter(NOT_SAID::contains).isEmpty())
                .toList();
        ImmutableListMultimap.Builder<Ref<?>, Statement> byAbout = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Ref<?>, Statement> byAnswered = ImmutableListMultimap.builder();
        for (Statement statement : statements) {
            about(statement).forEach(subject -> byAbout.put(subject, statement));
            answeredBy(statement).forEach(answered -> byAnswered.put(answered.ref(), statement));
        }
        this.byAbout = byAbout.build();
        this.byAnswered = byAnswered.build();
    }

    /** Returns all that were made. */
    List<Statement> statements() {
        return statements;
    }

    List<Statement> about(Ref<? extends Entry> subject) {
        return byAbout.get(subject);
    }

    /** Returns those that answer or restate a statement. */
    List<Statement> to(Statement statement) {
        return byAnswered.get(statement.ref());
    }

    /** Returns those that a statement answers, is about or restates. */
    List<Statement> answeredBy(Statement statement) {
        Stream<Ref<? extends Entry>> named = Stream.concat(statement.answers().stream(), statement.about().stream());
        return existing(Stream.concat(named, linked(statement, LinkType.RESTATES)));
    }

    /** Returns those that a statement says it takes back. */
    List<Statement> takenBackBy(Statement statement) {
        Stream<Ref<Statement>> answers =
                statement.stance() == Stance.WITHDRAW ? statement.answers().stream() : Stream.empty();
        return existing(Stream.concat(answers, linked(statement, LinkType.WITHDRAWS)));
    }

    /** Tells whether a statement is about other statements at most. */
    boolean isAboutNothingElse(Statement statement) {
        return statement.about().stream().allMatch(subject -> isOf(subject, Statement.class));
    }

    boolean isOf(Ref<? extends Entry> subject, Class<? extends Entry> kind) {
        return dataset.find(subject, kind).isPresent();
    }

    /**
     * What restates something that is no statement, such as a promise, is about that; what is about a statement answers
     * it.
     */
    private Stream<Ref<? extends Entry>> about(Statement statement) {
        Stream<Ref<? extends Entry>> restated =
                linked(statement, LinkType.RESTATES).filter(target -> !isOf(target, Statement.class));
        return Stream.concat(statement.about().stream(), restated)
                .filter(target -> !isOf(target, Statement.class))
                .distinct();
    }

    private List<Statement> existing(Stream<? extends Ref<? extends Entry>> refs) {
        return refs.distinct()
                .map(ref -> dataset.find(ref, Statement.class).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<Ref<? extends Entry>> linked(Statement statement, LinkType type) {
        return statement.links().stream()
                .filter(link -> link.value().type() == type && link.isAsserted())
                .map(link -> link.value().target());
    }
}

package org.armistice.model;

import java.util.Optional;
import java.util.Set;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.Stance;
import org.armistice.vocabulary.Term;
import org.immutables.value.Value;

/**
 * Words that somebody said in public, and how they stand to what they are about.
 *
 * <p>Who asserts and who denies an allegation follows from the statements about it and is asked of
 * {@code StandingIndex}. The gist is in the words of the one who records it, never the speaker's.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Statement extends Event permits StatementBuilder.ImmutableStatement {

    private static final long serialVersionUID = 1L;

    Statement() {}

    /** Returns a builder without any attributes. */
    public static StatementBuilder builder() {
        return new StatementBuilder();
    }

    /** Returns who spoke: a person, or a state or organization where the source names nobody. */
    public abstract Optional<Ref<? extends Actor>> speaker();

    /** Returns for whom. */
    public abstract Optional<Ref<? extends Actor>> spokenFor();

    /** Returns how it stands to what it is about. Required. */
    public abstract Term<Stance> stance();

    /** Returns what it is about: events, violations, undertakings, whatever has an id. */
    public abstract Set<Ref<? extends Entry>> about();

    /** Returns the statements that it answers. */
    public abstract Set<Ref<Statement>> answers();

    /** Returns how sure the speaker sounds. */
    public abstract Optional<Term<Certainty>> certainty();

    /** Returns what was said, put briefly in other words. It adds nothing that the other attributes could hold. */
    public abstract Optional<String> gist();

    @Override
    public final Ref<Statement> ref() {
        return Ref.to(id());
    }

    /** Returns a builder with the attributes of this statement. */
    public StatementBuilder toBuilder() {
        return builder().from(this);
    }

    @Override
    @Value.Default
    @Value.Auxiliary
    Class<? extends Entry> origin() {
        return Statement.class;
    }

    @Value.Check
    void check() {
        Invariants.of(Statement.class, this)
                .required("stance", stance())
                .text("gist", gist())
                .check();
    }
}

package org.armistice.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.Actor;
import org.armistice.model.Ref;
import org.armistice.model.Statement;
import org.armistice.time.Truth;
import org.armistice.vocabulary.Stance;

/**
 * Finds what was taken back of the statements about one subject.
 *
 * <p>Who takes back a statement takes back also where that was said again, but not what they certainly said later. Who
 * takes back something without saying which statement takes back all that they said about the subject. Nobody takes
 * back the words of another.
 */
final class Withdrawals {

    private final Replies replies;

    private Withdrawals(Replies replies) {
        this.replies = replies;
    }

    static Set<Statement> among(Set<Statement> statements, Replies replies) {
        Withdrawals withdrawals = new Withdrawals(replies);
        Set<Statement> withdrawn = new HashSet<>();
        for (Statement statement : statements) {
            withdrawn.addAll(withdrawals.by(statement, statements));
        }
        return withdrawn;
    }

    private List<Statement> by(Statement withdrawal, Set<Statement> statements) {
        List<Statement> named = replies.takenBackBy(withdrawal);
        if (named.isEmpty() && withdrawal.stance() != Stance.WITHDRAW) {
            return List.of();
        }
        Set<Statement> saidAgain = saidAgain(named);
        List<Statement> found = new ArrayList<>();
        for (Statement statement : statements) {
            boolean isMeant = named.isEmpty()
                    ? Said.of(withdrawal).by().isPresent()
                            && Said.of(withdrawal)
                                    .by()
                                    .equals(Said.of(statement).by())
                    : saidAgain.contains(statement) && !areOfTwo(withdrawal, statement);
            if (isMeant && statement.stance() != Stance.WITHDRAW && !isLater(statement, withdrawal)) {
                found.add(statement);
            }
        }
        found.remove(withdrawal);
        return found;
    }

    /** Returns the statements and all that restate them. */
    private Set<Statement> saidAgain(List<Statement> statements) {
        Set<Statement> found = new HashSet<>(statements);
        Deque<Statement> next = new ArrayDeque<>(statements);
        while (!next.isEmpty()) {
            for (Statement reply : replies.to(next.remove())) {
                if (reply.stance() == Stance.RESTATE && found.add(reply)) {
                    next.add(reply);
                }
            }
        }
        return found;
    }

    private static boolean areOfTwo(Statement one, Statement other) {
        Optional<Ref<? extends Actor>> first = Said.of(one).by();
        Optional<Ref<? extends Actor>> second = Said.of(other).by();
        return first.isPresent()
                && second.isPresent()
                && !first.equals(second)
                && !(one.speaker().isPresent() && one.speaker().equals(other.speaker()));
    }

    private static boolean isLater(Statement one, Statement other) {
        return one.when().isPresent()
                && other.when().isPresent()
                && one.when().get().isAfter(other.when().get()) == Truth.TRUE;
    }
}

package org.armistice.index;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.Commitment;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.model.Statement;
import org.armistice.vocabulary.Stance;
import org.armistice.vocabulary.Term;

/**
 * Works out how statements stand to one subject: those that name it, and those that answer or restate these and name no
 * subject themselves, and so on, however they lead in circles.
 */
final class Positions {

    private final Replies replies;
    private final Map<Statement, Set<Term<Stance>>> stances = new LinkedHashMap<>();
    private final Deque<Statement> next = new ArrayDeque<>();

    private Positions(Replies replies) {
        this.replies = replies;
    }

    static Map<Statement, Set<Term<Stance>>> on(Ref<? extends Entry> subject, Replies replies) {
        Positions positions = new Positions(replies);
        for (Statement statement : replies.about(subject)) {
            positions.said(statement, subject).forEach(stance -> positions.take(statement, stance));
        }
        positions.spread();
        return positions.stances;
    }

    private void spread() {
        while (!next.isEmpty()) {
            Statement answered = next.remove();
            for (Statement reply : replies.to(answered)) {
                if (replies.isAboutNothingElse(reply)) {
                    for (Term<Stance> stance : List.copyOf(stances.get(answered))) {
                        take(reply, answering(reply.stance(), stance));
                    }
                }
            }
        }
    }

    private void take(Statement statement, Term<Stance> stance) {
        if (stances.computeIfAbsent(statement, none -> new LinkedHashSet<>()).add(stance)) {
            next.add(statement);
        }
    }

    /** Returns how a statement stands to a subject that it names. What restates stands as that which it restates. */
    private Set<Term<Stance>> said(Statement statement, Ref<? extends Entry> subject) {
        if (statement.stance() != Stance.RESTATE) {
            return Set.of(statement.stance());
        }
        Set<Term<Stance>> found = new LinkedHashSet<>();
        Set<Statement> seen = new HashSet<>(Set.of(statement));
        Deque<Statement> restating = new ArrayDeque<>(seen);
        while (!restating.isEmpty()) {
            for (Statement before : replies.answeredBy(restating.remove())) {
                if (before.stance() != Stance.RESTATE) {
                    found.add(before.stance());
                } else if (seen.add(before)) {
                    restating.add(before);
                }
            }
        }
        if (found.isEmpty()) {
            found.add(replies.isOf(subject, Commitment.class) ? Stance.COMMIT : Stance.COMMENT);
        }
        return found;
    }

    private static Term<Stance> answering(Term<Stance> answer, Term<Stance> answered) {
        if (answer == Stance.RESTATE) {
            return answered;
        }
        if (answer == Stance.DENY && answered == Stance.DENY) {
            return Stance.ASSERT;
        }
        if (answer == Stance.SUPPORT && answered == Stance.DENY) {
            return Stance.DENY;
        }
        return answered == Stance.WITHDRAW ? Stance.COMMENT : answer;
    }
}

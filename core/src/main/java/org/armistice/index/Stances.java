package org.armistice.index;

import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.Commitment;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.vocabulary.Stance;
import org.armistice.vocabulary.Term;

/**
 * Works out how statements stand to one subject: those that name it, and those that answer or restate these and name no
 * subject themselves, and so on, however they lead in circles.
 */
final class Stances {

    /** Who backs one of these does not say that it is so. */
    private static final Set<Stance> OF_NO_SUPPORT = Sets.immutableEnumSet(Stance.DENY, Stance.QUERY, Stance.COMMENT);

    private final Ref<? extends Entry> subject;
    private final Replies replies;
    private final Map<Utterance, Set<Stance>> stances = new HashMap<>();
    private final Deque<Utterance> next = new ArrayDeque<>();
    private final Set<Utterance> naming;

    private Stances(Ref<? extends Entry> subject, Replies replies) {
        this.subject = subject;
        this.replies = replies;
        this.naming = new LinkedHashSet<>(replies.about(subject));
    }

    /** Returns the statements in the dataset's order, each with its stances; a statement has at least one. */
    static List<Map.Entry<Utterance, Set<Stance>>> on(Ref<? extends Entry> subject, Replies replies) {
        Stances search = new Stances(subject, replies);
        search.find();
        List<Map.Entry<Utterance, Set<Stance>>> found = new ArrayList<>();
        search.stances.forEach(
                (utterance, stances) -> found.add(Map.entry(utterance, Collections.unmodifiableSet(stances))));
        found.sort(Comparator.comparingInt(entry -> entry.getKey().place()));
        return found;
    }

    /** What restates stands as that which it restates, if that speaks of the subject; or else as that is worded. */
    private void find() {
        for (Utterance utterance : naming) {
            if (!utterance.is(Stance.RESTATE)) {
                take(utterance, countsAs(utterance.statement().stance()));
            }
        }
        spread();
        List<Utterance> left = naming.stream()
                .filter(utterance -> !stances.containsKey(utterance))
                .toList();
        for (Utterance utterance : left) {
            restated(utterance).forEach(stance -> take(utterance, stance));
        }
        spread();
    }

    private void spread() {
        while (!next.isEmpty()) {
            Utterance answered = next.remove();
            for (Utterance reply : answered.replies()) {
                if (isAboutTheSubjectToo(reply)) {
                    for (Stance stance : List.copyOf(stances.get(answered))) {
                        take(reply, answering(reply.statement().stance(), stance));
                    }
                }
            }
        }
    }

    private boolean isAboutTheSubjectToo(Utterance reply) {
        return reply.isAboutNothingElse() || reply.is(Stance.RESTATE) && naming.contains(reply);
    }

    private void take(Utterance utterance, Stance stance) {
        if (stances.computeIfAbsent(utterance, none -> EnumSet.noneOf(Stance.class))
                .add(stance)) {
            next.add(utterance);
        }
    }

    /** Returns the stances of what a statement restates, directly or through others that restate it. */
    private Set<Stance> restated(Utterance utterance) {
        Set<Stance> found = replies.restated(utterance);
        if (!found.isEmpty()) {
            return found;
        }
        return Set.of(replies.isOf(subject, Commitment.class) ? Stance.COMMIT : Stance.COMMENT);
    }

    private static Stance answering(Term<Stance> answer, Stance answered) {
        if (answer == Stance.RESTATE) {
            return answered;
        }
        if (answer == Stance.DENY && answered == Stance.DENY) {
            return Stance.ASSERT;
        }
        if (answer == Stance.SUPPORT && OF_NO_SUPPORT.contains(answered)) {
            return answered;
        }
        return answered == Stance.WITHDRAW ? Stance.COMMENT : countsAs(answer);
    }

    /** Returns the stance as which another counts in a {@link Standing}. */
    static Stance countsAs(Term<Stance> stance) {
        if (stance instanceof Stance known) {
            return switch (known) {
                case ASSERT, ACCUSE, JUSTIFY -> Stance.ASSERT;
                case RESTATE -> Stance.COMMENT;
                case SUPPORT, DENY, QUERY, COMMENT, COMMIT, WITHDRAW -> known;
            };
        }
        return Stance.COMMENT;
    }
}

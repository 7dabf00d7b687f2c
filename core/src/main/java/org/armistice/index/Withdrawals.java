package org.armistice.index;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.armistice.model.Actor;
import org.armistice.model.Ref;
import org.armistice.vocabulary.Stance;

/**
 * Finds what was taken back of the statements about one subject.
 *
 * <p>Who takes back a statement takes back also where they said that again, but not what they certainly said later. Who
 * takes back something without saying which statement takes back all that they said about the subject. Nobody takes
 * back the words of another; an organ of a state and the state are one.
 */
final class Withdrawals {

    private static final List<Function<Utterance, Optional<Ref<? extends Actor>>>> VOICES =
            List.of(utterance -> utterance.said().voice(), Utterance::speaker);

    private final Set<Utterance> statements;
    private final Precedence precedence;
    private final Set<Utterance> withdrawn = new HashSet<>();

    private Withdrawals(Set<Utterance> statements, Precedence precedence) {
        this.statements = statements;
        this.precedence = precedence;
    }

    /** Returns those of the statements that are taken back by one of the others that take something back. */
    static Set<Utterance> among(Set<Utterance> statements, Collection<Utterance> withdrawals, Precedence precedence) {
        Withdrawals found = new Withdrawals(statements, precedence);
        if (!withdrawals.isEmpty()) {
            found.unnamed(withdrawals);
            found.named(withdrawals);
            VOICES.forEach(voice -> found.saidAgain(withdrawals, voice));
        }
        return found.withdrawn;
    }

    /** Returns those of the withdrawals that take one statement back. */
    static List<Utterance> of(
            Utterance statement, Set<Utterance> statements, Collection<Utterance> withdrawals, Precedence precedence) {
        Set<Utterance> alone = Set.of(statement);
        List<Set<Utterance>> saidBefore = VOICES.stream()
                .map(voice -> saidBefore(statement, statements, voice))
                .toList();
        List<Utterance> found = new ArrayList<>();
        for (Utterance withdrawal : withdrawals) {
            Withdrawals search = new Withdrawals(alone, precedence);
            search.unnamed(List.of(withdrawal));
            search.named(List.of(withdrawal));
            for (int i = 0; i < VOICES.size(); i++) {
                Optional<Ref<? extends Actor>> voice = VOICES.get(i).apply(withdrawal);
                if (voice.isPresent()
                        && voice.equals(VOICES.get(i).apply(statement))
                        && statement != withdrawal
                        && withdrawal.takenBack().stream().anyMatch(saidBefore.get(i)::contains)) {
                    search.take(statement, search.lastDay(withdrawal));
                }
            }
            if (!search.withdrawn.isEmpty()) {
                found.add(withdrawal);
            }
        }
        return found;
    }

    /** Returns what a statement says again, directly or through others that are by the same voice. */
    private static Set<Utterance> saidBefore(
            Utterance statement, Set<Utterance> statements, Function<Utterance, Optional<Ref<? extends Actor>>> voice) {
        Set<Utterance> found = new HashSet<>();
        Deque<Utterance> next = new ArrayDeque<>(List.of(statement));
        while (!next.isEmpty()) {
            for (Utterance restated : next.remove().restated()) {
                boolean isOfSameVoice = voice.apply(restated).equals(voice.apply(statement));
                if (found.add(restated) && isOfSameVoice && statements.contains(restated)) {
                    next.add(restated);
                }
            }
        }
        return found;
    }

    static boolean takesBack(Utterance utterance) {
        return utterance.is(Stance.WITHDRAW) || !utterance.takenBack().isEmpty();
    }

    private void unnamed(Collection<Utterance> withdrawals) {
        Map<Ref<? extends Actor>, Long> lastDays = new HashMap<>();
        for (Utterance withdrawal : withdrawals) {
            if (withdrawal.takenBack().isEmpty()) {
                withdrawal.said().voice().ifPresent(voice -> lastDays.merge(voice, lastDay(withdrawal), Math::max));
            }
        }
        if (lastDays.isEmpty()) {
            return;
        }
        for (Utterance statement : statements) {
            statement.said().voice().map(lastDays::get).ifPresent(lastDay -> take(statement, lastDay));
        }
    }

    private void named(Collection<Utterance> withdrawals) {
        for (Utterance withdrawal : withdrawals) {
            for (Utterance statement : withdrawal.takenBack()) {
                if (statement != withdrawal && !withdrawal.isByAnotherThan(statement)) {
                    take(statement, lastDay(withdrawal));
                }
            }
        }
    }

    /** Follows for each voice where it said again what it takes back, from the withdrawal on that may be latest. */
    private void saidAgain(
            Collection<Utterance> withdrawals, Function<Utterance, Optional<Ref<? extends Actor>>> voice) {
        ListMultimap<Ref<? extends Actor>, Utterance> byVoice = ArrayListMultimap.create();
        for (Utterance withdrawal : withdrawals) {
            if (!withdrawal.takenBack().isEmpty()) {
                voice.apply(withdrawal).ifPresent(known -> byVoice.put(known, withdrawal));
            }
        }
        if (byVoice.isEmpty()) {
            return;
        }
        Map<Ref<? extends Actor>, ListMultimap<Utterance, Utterance>> again = new HashMap<>();
        for (Utterance statement : statements) {
            voice.apply(statement)
                    .filter(byVoice::containsKey)
                    .ifPresent(known -> statement
                            .restated()
                            .forEach(restated -> again.computeIfAbsent(known, none -> ArrayListMultimap.create())
                                    .put(restated, statement)));
        }
        again.forEach((known, restatements) -> {
            List<Utterance> latestFirst = byVoice.get(known);
            latestFirst.sort(Comparator.comparingLong(this::lastDay).reversed());
            Set<Utterance> seen = new HashSet<>();
            List<Utterance> passedOver = new ArrayList<>();
            for (Utterance withdrawal : latestFirst) {
                if (follow(withdrawal, restatements, seen)) {
                    passedOver.add(withdrawal);
                }
            }
            passedOver.forEach(statement -> byAnother(statement, latestFirst, voice));
        });
    }

    /** Looks for another withdrawal of what a withdrawal itself says again. */
    private void byAnother(
            Utterance statement,
            List<Utterance> latestFirst,
            Function<Utterance, Optional<Ref<? extends Actor>>> voice) {
        Set<Utterance> saidBefore = saidBefore(statement, statements, voice);
        latestFirst.stream()
                .filter(withdrawal -> withdrawal != statement
                        && withdrawal.takenBack().stream().anyMatch(saidBefore::contains))
                .findFirst()
                .ifPresent(withdrawal -> take(statement, lastDay(withdrawal)));
    }

    /** Tells whether it came upon the withdrawal itself, which it passes over. */
    private boolean follow(Utterance withdrawal, ListMultimap<Utterance, Utterance> restatements, Set<Utterance> seen) {
        boolean isPassedOver = false;
        Deque<Utterance> next = new ArrayDeque<>(withdrawal.takenBack());
        while (!next.isEmpty()) {
            Utterance restated = next.remove();
            if (seen.add(restated)) {
                for (Utterance statement : restatements.get(restated)) {
                    next.add(statement);
                    if (statement == withdrawal) {
                        isPassedOver = true;
                    } else {
                        take(statement, lastDay(withdrawal));
                    }
                }
            }
        }
        return isPassedOver;
    }

    private void take(Utterance statement, long lastDay) {
        if (statements.contains(statement)
                && !statement.is(Stance.WITHDRAW)
                && precedence.days(statement).first() <= lastDay) {
            withdrawn.add(statement);
        }
    }

    private long lastDay(Utterance withdrawal) {
        return precedence.days(withdrawal).last();
    }
}

package org.armistice.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.armistice.model.Actor;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.vocabulary.Stance;

/** All that was said of one subject, ever or by some day, and what of it was taken back. */
final class Hearing {

    private static final List<Truth> FROM_SUREST =
            List.of(Truth.TRUE, Truth.POSSIBLY_TRUE, Truth.UNKNOWN, Truth.POSSIBLY_FALSE);

    private final Transcript transcript;
    private final Map<Utterance, Set<Stance>> stances = new LinkedHashMap<>();
    private final Map<Utterance, Truth> said = new HashMap<>();
    private final Map<Utterance, Truth> withdrawn = new HashMap<>();

    private Hearing(
            Transcript transcript,
            List<Map.Entry<Utterance, Set<Stance>>> positions,
            Function<Utterance, Truth> isSaid) {
        this.transcript = transcript;
        for (Map.Entry<Utterance, Set<Stance>> position : positions) {
            Truth truth = isSaid.apply(position.getKey());
            if (truth != Truth.FALSE) {
                stances.put(position.getKey(), position.getValue());
                said.put(position.getKey(), truth);
            }
        }
    }

    /** @param isSaid how surely a statement was made in the time that is asked about */
    static Hearing on(Ref<? extends Entry> subject, Transcript transcript, Function<Utterance, Truth> isSaid) {
        Hearing hearing = new Hearing(transcript, Stances.on(subject, transcript.replies()), isSaid);
        hearing.withdraw(hearing.takingBack(), isSaid);
        return hearing;
    }

    /** Takes statements with their own stances, whatever they are about. */
    static Hearing of(Collection<Utterance> statements, Transcript transcript) {
        List<Map.Entry<Utterance, Set<Stance>>> positions = new ArrayList<>();
        Set<Utterance> withdrawals = new LinkedHashSet<>();
        for (Utterance statement : statements) {
            positions.add(Map.entry(
                    statement, Set.of(Stances.countsAs(statement.statement().stance()))));
            statement.replies().stream()
                    .filter(reply -> !reply.takenBack().isEmpty())
                    .forEach(withdrawals::add);
            withdrawals.addAll(transcript.replies().takenBackInPassing(statement));
        }
        Hearing hearing = new Hearing(transcript, positions, statement -> Truth.TRUE);
        hearing.withdraw(withdrawals, statement -> Truth.TRUE);
        return hearing;
    }

    /** Returns the statements, in the dataset's order. */
    Set<Utterance> statements() {
        return stances.keySet();
    }

    Set<Stance> stances(Utterance statement) {
        return stances.get(statement);
    }

    /** Tells how surely a statement was made. */
    Truth said(Utterance statement) {
        return said.getOrDefault(statement, Truth.FALSE);
    }

    /** Tells how surely a statement that was made was taken back. */
    Truth withdrawn(Utterance statement) {
        return withdrawn.getOrDefault(statement, Truth.FALSE);
    }

    /** Tells how surely a statement was made and not taken back. */
    Truth stands(Utterance statement) {
        return said(statement).and(withdrawn(statement).not());
    }

    /** Returns what stands or was taken back without doubt, sorted by how it stands to the subject. */
    Standing standing(Set<Ref<? extends Actor>> concerned) {
        Map<Stance, List<Said>> sorted = new HashMap<>();
        List<Said> takenBack = new ArrayList<>();
        for (Utterance statement : statements()) {
            if (said(statement) == Truth.TRUE && withdrawn(statement) == Truth.TRUE) {
                takenBack.add(statement.said());
            } else if (stands(statement) == Truth.TRUE) {
                stances(statement)
                        .forEach(stance -> sorted.computeIfAbsent(stance, none -> new ArrayList<>())
                                .add(statement.said()));
            }
        }
        return new Standing(
                sorted.getOrDefault(Stance.ASSERT, List.of()),
                sorted.getOrDefault(Stance.DENY, List.of()),
                sorted.getOrDefault(Stance.SUPPORT, List.of()),
                sorted.getOrDefault(Stance.QUERY, List.of()),
                sorted.getOrDefault(Stance.COMMIT, List.of()),
                sorted.getOrDefault(Stance.COMMENT, List.of()),
                sorted.getOrDefault(Stance.WITHDRAW, List.of()),
                takenBack,
                silent(concerned).stream()
                        .filter(answer -> answer.truth() == Truth.TRUE)
                        .<Ref<? extends Actor>>map(Answer::value)
                        .toList(),
                spoken(transcript.first(statements(), this::said)),
                spoken(transcript.last(statements(), this::said)));
    }

    /** Returns the same, and what is open. */
    StandingOn standingOn(Set<Ref<? extends Actor>> concerned) {
        List<Answer<Said>> undecided = new ArrayList<>();
        Contention contention = new Contention();
        for (Utterance statement : statements()) {
            Truth stands = stands(statement);
            boolean isWithdrawn = said(statement) == Truth.TRUE && withdrawn(statement) == Truth.TRUE;
            if (stands != Truth.TRUE && !isWithdrawn) {
                undecided.add(new Answer<>(statement.said(), stands));
            }
            if (stances(statement).contains(Stance.ASSERT)) {
                contention.add(statement.said().voice(), true, stands);
            }
            if (stances(statement).contains(Stance.DENY)) {
                contention.add(statement.said().voice(), false, stands);
            }
        }
        return new StandingOn(standing(concerned), undecided, silent(concerned), contention.contested());
    }

    /** Returns the statements that take one back, in the dataset's order. */
    List<Utterance> withdrawalsOf(Utterance statement) {
        return Withdrawals.of(statement, statements(), takingBack(), transcript.certain()).stream()
                .sorted(Comparator.comparingInt(Utterance::place))
                .toList();
    }

    private List<Answer<Ref<? extends Actor>>> silent(Set<Ref<? extends Actor>> concerned) {
        Map<Ref<?>, Truth> heard = new HashMap<>();
        for (Utterance statement : statements()) {
            voices(statement).forEach(actor -> heard.merge(actor, said(statement), Truth::or));
        }
        return Answer.to(
                concerned.stream(),
                actor -> heard.getOrDefault(actor, Truth.FALSE).not());
    }

    private Set<Ref<? extends Actor>> voices(Utterance statement) {
        return Speakers.voices(statement.statement(), transcript.organs());
    }

    private void withdraw(Collection<Utterance> takingBack, Function<Utterance, Truth> isSaid) {
        Map<Truth, List<Utterance>> bySurety = new HashMap<>();
        for (Utterance statement : takingBack) {
            bySurety.computeIfAbsent(isSaid.apply(statement), none -> new ArrayList<>())
                    .add(statement);
        }
        List<Utterance> withdrawals = new ArrayList<>();
        for (Truth truth : FROM_SUREST) {
            List<Utterance> more = bySurety.getOrDefault(truth, List.of());
            if (!more.isEmpty()) {
                withdrawals.addAll(more);
                Withdrawals.among(statements(), withdrawals, transcript.certain())
                        .forEach(statement -> withdrawn.putIfAbsent(statement, truth));
            }
        }
    }

    /** What is about something else takes back no more than it names by a link. */
    private Collection<Utterance> takingBack() {
        Set<Utterance> found = new LinkedHashSet<>();
        for (Utterance statement : statements()) {
            if (Withdrawals.takesBack(statement)) {
                found.add(statement);
            }
            found.addAll(transcript.replies().takenBackInPassing(statement));
        }
        return found;
    }

    private static List<Answer<Said>> spoken(List<Answer<Utterance>> answers) {
        return answers.stream()
                .map(answer -> new Answer<>(answer.value().said(), answer.truth()))
                .toList();
    }
}

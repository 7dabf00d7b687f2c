package org.armistice.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Office;
import org.armistice.model.Person;
import org.armistice.model.Ref;
import org.armistice.model.Statement;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Stance;

/** Tells what was said at a hearing by those who said it: in which office, and for whom. */
final class Speakers {

    private final Transcript transcript;
    private final Hearing hearing;

    Speakers(Transcript transcript, Hearing hearing) {
        this.transcript = transcript;
        this.hearing = hearing;
    }

    /** Returns who is heard in a statement: who spoke, for whom, and the states of which they are organs. */
    static Set<Ref<? extends Actor>> voices(Statement statement, Organs organs) {
        Set<Ref<? extends Actor>> voices = new LinkedHashSet<>();
        statement.speaker().ifPresent(voices::add);
        statement.spokenFor().ifPresent(voices::add);
        List.copyOf(voices).forEach(voice -> organs.stateOf(voice).ifPresent(voices::add));
        return voices;
    }

    List<Voice> all() {
        return hearing.statements().stream().map(this::voice).toList();
    }

    /** Returns what one actor said. */
    Position position(Ref<? extends Actor> actor) {
        List<Utterance> spoken = hearing.statements().stream()
                .filter(statement -> statement.isBy(actor))
                .toList();
        List<Utterance> kept = spoken.stream()
                .filter(statement -> hearing.withdrawn(statement) != Truth.TRUE)
                .toList();
        return new Position(
                actor,
                voices(Answer.to(spoken.stream(), hearing::said)),
                voices(transcript.first(spoken, hearing::said)),
                voices(transcript.last(kept, hearing::stands)),
                changed(spoken));
    }

    /** Returns what is put down to an actor, and what its officials say for themselves. */
    Voices voices(Ref<? extends Actor> actor) {
        List<Voice> own = new ArrayList<>();
        List<Voice> officials = new ArrayList<>();
        List<Voice> privately = new ArrayList<>();
        Contention among = new Contention();
        Contention proInPrivate = new Contention();
        Contention contraInPrivate = new Contention();
        for (Utterance statement : hearing.statements()) {
            Voice voice = voice(statement);
            Truth stands = hearing.stands(statement);
            boolean isPro = voice.isPro();
            boolean isSided = isPro || voice.isContra();
            if (Utterance.isPutDownTo(actor, voice.said())) {
                (voice.person().isPresent() ? officials : own).add(voice);
                if (isSided) {
                    among.add(
                            statement.speaker().isPresent()
                                    ? statement.speaker()
                                    : voice.said().by(),
                            isPro,
                            stands);
                    (isPro ? contraInPrivate : proInPrivate).add(Optional.of(actor), isPro, stands);
                }
            } else if (holdsOfficeOf(actor, voice) != Truth.FALSE) {
                privately.add(voice);
                if (isSided) {
                    (isPro ? proInPrivate : contraInPrivate)
                            .add(statement.speaker(), isPro, stands.and(holdsOfficeOf(actor, voice)));
                }
            }
        }
        Truth contradicted = among.contested().or(proInPrivate.contested()).or(contraInPrivate.contested());
        return new Voices(actor, own, officials, privately, contradicted);
    }

    private Voice voice(Utterance statement) {
        Optional<Person> person =
                statement.speaker().flatMap(speaker -> transcript.dataset().find(speaker, Person.class));
        return new Voice(
                statement.said(),
                hearing.stances(statement),
                person,
                person.map(known -> offices(known, statement.when())).orElse(List.of()),
                hearing.withdrawn(statement));
    }

    private List<Answer<Voice>> voices(List<Answer<Utterance>> answers) {
        return answers.stream()
                .map(answer -> new Answer<>(voice(answer.value()), answer.truth()))
                .toList();
    }

    private static List<Answer<Attributed<Office>>> offices(Person person, Optional<UncertainPeriod> when) {
        return Answer.to(
                person.offices().stream().filter(Attributed::isAsserted),
                office -> office.period()
                        .flatMap(held -> when.map(said -> isHeld(held, said)))
                        .orElse(Truth.UNKNOWN));
    }

    /** Of words that were spoken within a time, an office that was held for a part of it is not certain. */
    private static Truth isHeld(UncertainPeriod held, UncertainPeriod said) {
        return held.contains(said).or(held.overlaps(said).and(Truth.UNKNOWN));
    }

    private Truth holdsOfficeOf(Ref<? extends Actor> actor, Voice voice) {
        return voice.offices().stream()
                .filter(office ->
                        transcript.organs().isPartOf(office.value().value().of(), actor))
                .map(Answer::truth)
                .reduce(Truth.FALSE, Truth::or);
    }

    private Truth changed(List<Utterance> spoken) {
        Truth withdrawn = Truth.FALSE;
        Map<Stance, Truth> sides = new EnumMap<>(Stance.class);
        for (Utterance statement : spoken) {
            withdrawn = withdrawn.or(hearing.withdrawn(statement).and(hearing.said(statement)));
            Voice voice = voice(statement);
            if (voice.isPro()) {
                sides.merge(Stance.ASSERT, hearing.said(statement), Truth::or);
            } else if (voice.isContra() || voice.stances().equals(Set.of(Stance.QUERY))) {
                sides.merge(voice.stances().iterator().next(), hearing.said(statement), Truth::or);
            }
        }
        Truth secondSide = sides.values().stream()
                .sorted(Comparator.reverseOrder())
                .skip(1)
                .findFirst()
                .orElse(Truth.FALSE);
        return withdrawn.or(secondSide);
    }
}

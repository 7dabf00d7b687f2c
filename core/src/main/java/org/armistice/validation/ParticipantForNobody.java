package org.armistice.validation;

import java.util.function.Consumer;
import org.armistice.model.Attributed;
import org.armistice.model.NegotiationRound;
import org.armistice.model.Participant;
import org.armistice.model.Person;
import org.armistice.time.Truth;

/**
 * A person who takes part in a round SHOULD act for somebody: for the one that `actsFor` names, for a body in which the
 * person holds an office at that time, or between the parties in a role of its own.
 */
final class ParticipantForNobody extends StandardRule<NegotiationRound> {

    ParticipantForNobody() {
        super(
                Severity.NOTE,
                "NegotiationRound.ParticipantForNobody",
                NegotiationRound.class,
                Needs.REFERRED_ENTRIES,
                "A person who takes part in a round SHOULD act for somebody.");
    }

    @Override
    void inspect(NegotiationRound round, Facts facts, Consumer<Finding> findings) {
        for (int i = 0; i < round.participants().size(); i++) {
            Participant participant = round.participants().get(i);
            Person person = facts.find(participant.actor(), Person.class).orElse(null);
            if (person != null
                    && participant.actsFor().isEmpty()
                    && participant.roles().isEmpty()) {
                findings.accept(finding(round, "/participants/" + i)
                        .message("Names %s, and does not say for whom the person takes part.".formatted(person.id()))
                        .hint("Name who that is in `actsFor`, or record the office that the person held then.")
                        .when(serves(person, round).not()));
            }
        }
    }

    /** Tells whether a person held any office at the time of a round; one without a period may be held at any time. */
    private static Truth serves(Person person, NegotiationRound round) {
        return person.offices().stream()
                .filter(Attributed::isAsserted)
                .map(office -> office.period().isPresent() && round.when().isPresent()
                        ? office.period().get().overlaps(round.when().get())
                        : Truth.UNKNOWN)
                .reduce(Truth.FALSE, Truth::or);
    }
}

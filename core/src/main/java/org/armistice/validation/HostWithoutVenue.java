package org.armistice.validation;

import java.util.function.Consumer;
import org.armistice.model.Entry;
import org.armistice.model.Event;
import org.armistice.model.Mediation;
import org.armistice.model.NegotiationRound;
import org.armistice.vocabulary.ThirdPartyRole;

/**
 * Talks or a round that somebody hosts SHOULD say where they are held. It is enough if a track says it for its rounds,
 * or one of its rounds for the track; a track that does not is reported once, without its rounds.
 */
final class HostWithoutVenue extends StandardRule<Entry> {

    HostWithoutVenue() {
        super(
                Severity.WARNING,
                "Host.NoVenue",
                Entry.class,
                Needs.DATASET,
                "Talks that somebody hosts SHOULD say where they are held.");
    }

    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        if (entry instanceof Mediation mediation && isHosted(mediation) && !isPlaced(mediation, facts)) {
            findings.accept(finding(mediation, "/mediators", "venues"));
        } else if (entry instanceof NegotiationRound round && isHosted(round) && !isPlaced(round, facts)) {
            findings.accept(finding(round, round.hosts().isEmpty() ? "/participants" : "/hosts", "location"));
        }
    }

    private Finding finding(Entry entry, String pointer, String member) {
        return finding(entry, pointer)
                .message("Has a host, and does not say where it is held.")
                .hint("Name the place in `%s`, as closely as the source says.".formatted(member));
    }

    private static boolean isHosted(Mediation mediation) {
        return mediation.mediators().stream()
                .anyMatch(mediator -> mediator.roles().contains(ThirdPartyRole.HOST));
    }

    private static boolean isHosted(NegotiationRound round) {
        return !round.hosts().isEmpty()
                || round.participants().stream()
                        .anyMatch(participant -> participant.roles().contains(ThirdPartyRole.HOST));
    }

    private static boolean isPlaced(Mediation mediation, Facts facts) {
        return !mediation.venues().isEmpty()
                || facts.mediation().roundsOf(mediation.ref()).stream().anyMatch(HostWithoutVenue::isPlaced);
    }

    /** Of a hosted track it is asked there. */
    private static boolean isPlaced(NegotiationRound round, Facts facts) {
        return isPlaced(round)
                || round.mediation()
                        .flatMap(ref -> facts.find(ref, Mediation.class))
                        .filter(mediation -> !mediation.venues().isEmpty() || isHosted(mediation))
                        .isPresent();
    }

    private static boolean isPlaced(Event event) {
        return event.location().isPresent() || !event.places().isEmpty();
    }
}

package org.armistice.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.armistice.model.Actor;
import org.armistice.model.Commitment;
import org.armistice.model.Mediator;
import org.armistice.model.Ref;
import org.armistice.model.Undertaking;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;

/**
 * Who mediates between parties SHOULD NOT be pledged at that time to fight beside one of them alone. Such mediators
 * there are; the note asks for a second look at who mediated. Where one of the times is not recorded it may be so.
 */
final class MediatorPledgedDefense extends StandardRule<Undertaking> {

    MediatorPledgedDefense() {
        super(
                Severity.NOTE,
                "Mediator.PledgedDefense",
                Undertaking.class,
                Needs.DATASET,
                "Who mediates between parties SHOULD NOT be pledged to fight beside one of them alone.");
    }

    @Override
    void inspect(Undertaking undertaking, Facts facts, Consumer<Finding> findings) {
        Parties.to(undertaking).ifPresent(parties -> {
            List<Mediator> mediators = parties.mediators();
            for (int i = 0; i < mediators.size(); i++) {
                Mediator mediator = mediators.get(i);
                Truth mediates = MediatorIsParty.isBetweenTheParties(mediator);
                String pointer = "/mediators/" + i + "/actor";
                if (mediates != Truth.FALSE) {
                    for (Commitment pledge : facts.pledges().by(mediator.actor())) {
                        Truth isBiased = mediates.and(isInForce(pledge, mediator, undertaking));
                        beneficiary(pledge, parties)
                                .ifPresent(
                                        party -> findings.accept(finding(undertaking, pointer, mediator, pledge, party)
                                                .when(isBiased)));
                    }
                }
            }
        });
    }

    private Finding finding(
            Undertaking undertaking, String pointer, Mediator mediator, Commitment pledge, Ref<? extends Actor> party) {
        return finding(undertaking, pointer)
                .message("Names %s as %s, which is pledged to fight beside %s (%s)."
                        .formatted(mediator.actor(), MediatorIsParty.role(mediator), party, pledge.id()))
                .hint("Check the role, and whether the pledge was in force then.");
    }

    /** Returns the one party to which the pledge is made; none if it is made to several. */
    private static Optional<Ref<? extends Actor>> beneficiary(Commitment pledge, Parties parties) {
        List<Ref<? extends Actor>> named =
                parties.parties().stream().filter(pledge.promisedTo()::contains).toList();
        return named.size() == 1 && parties.parties().size() > 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static Truth isInForce(Commitment pledge, Mediator mediator, Undertaking undertaking) {
        UncertainPeriod when =
                mediator.period().or(() -> Occasion.of(undertaking)).orElse(null);
        if (when == null) {
            return Truth.UNKNOWN;
        }
        Truth isMade = pledge.period()
                .map(period -> period.overlaps(when))
                .or(() -> pledge.declared().map(day -> when.isBefore(day).not()))
                .orElse(Truth.UNKNOWN);
        Truth isWithdrawn = pledge.withdrawn().map(when::isAfter).orElse(Truth.FALSE);
        return isMade.and(isWithdrawn.not());
    }
}

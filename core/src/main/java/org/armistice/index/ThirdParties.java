package org.armistice.index;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.Actor;
import org.armistice.model.Agreement;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Commitment;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Mediation;
import org.armistice.model.Mediator;
import org.armistice.model.NegotiationRound;
import org.armistice.model.Participant;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Ref;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.CommitmentForm;
import org.armistice.vocabulary.Pledge;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.ThirdPartyRole;

/** Collects who is a third party in what, and in which roles, wherever a dataset records that. */
final class ThirdParties {

    private static final Set<Term<Pledge>> GUARANTEES = Set.of(Pledge.SECURITY_GUARANTEE, Pledge.DEFENSE);

    private final ImmutableSetMultimap.Builder<Ref<? extends Actor>, RoleIn> found = ImmutableSetMultimap.builder();

    private ThirdParties() {}

    static ImmutableSetMultimap<Ref<? extends Actor>, RoleIn> in(Dataset dataset) {
        ThirdParties search = new ThirdParties();
        dataset.entries().forEach(search::collect);
        return search.found.build();
    }

    static List<Mediator> mediators(Entry entry) {
        if (entry instanceof Mediation mediation) {
            return mediation.mediators();
        } else if (entry instanceof Ceasefire ceasefire) {
            return ceasefire.mediators();
        }
        return entry instanceof Agreement agreement ? agreement.mediators() : List.of();
    }

    private void collect(Entry entry) {
        for (Mediator mediator : mediators(entry)) {
            found.put(mediator.actor(), new RoleIn(entry, mediator.roles(), mediator.period()));
        }
        if (entry instanceof NegotiationRound round && Rounds.isToBeHeld(round)) {
            collect(round);
        } else if (entry instanceof PeacekeepingMission mission) {
            collect(mission);
        } else if (entry instanceof Commitment commitment && isGuarantee(commitment)) {
            RoleIn guarantor = part(commitment, ThirdPartyRole.GUARANTOR, commitment.period());
            commitment.promisedBy().forEach(actor -> found.put(actor, guarantor));
        }
    }

    /** An intent to guarantee is no guarantee. */
    private static boolean isGuarantee(Commitment commitment) {
        return GUARANTEES.contains(commitment.pledge())
                && commitment
                        .form()
                        .filter(form -> form == CommitmentForm.INTENT)
                        .isEmpty();
    }

    private void collect(NegotiationRound round) {
        round.hosts().forEach(host -> found.put(host, part(round, ThirdPartyRole.HOST, round.when())));
        for (Participant participant : round.participants()) {
            if (!participant.roles().isEmpty()) {
                RoleIn part = new RoleIn(round, participant.roles(), round.when());
                found.put(participant.actor(), part);
                participant.actsFor().ifPresent(actor -> found.put(actor, part));
            }
        }
    }

    private void collect(PeacekeepingMission mission) {
        for (Attributed<Ref<? extends Actor>> provider : mission.troopProviders()) {
            if (provider.isAsserted()) {
                found.put(provider.value(), part(mission, ThirdPartyRole.TROOP_PROVIDER, provider.period()));
            }
        }
        mission.ledBy()
                .ifPresent(actor -> found.put(actor, part(mission, ThirdPartyRole.PEACEKEEPER, Optional.empty())));
    }

    private static RoleIn part(Entry in, ThirdPartyRole role, Optional<UncertainPeriod> period) {
        return new RoleIn(in, Set.of(role), period);
    }
}

package org.armistice.validation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.armistice.model.Actor;
import org.armistice.model.Agreement;
import org.armistice.model.Ceasefire;
import org.armistice.model.Conflict;
import org.armistice.model.Mediation;
import org.armistice.model.Mediator;
import org.armistice.model.Ref;
import org.armistice.model.Undertaking;
import org.armistice.time.Truth;

/**
 * Who mediates in a conflict SHOULD NOT fight in it. One who is also named as a party is a breach of another law, and
 * who supports a side without fighting is none.
 */
final class MediatorIsBelligerent extends StandardRule<Undertaking> {

    MediatorIsBelligerent() {
        super(
                Severity.WARNING,
                "Mediator.IsBelligerent",
                Undertaking.class,
                Needs.REFERRED_ENTRIES,
                "Who mediates in a conflict SHOULD NOT fight in it.");
    }

    @Override
    void inspect(Undertaking undertaking, Facts facts, Consumer<Finding> findings) {
        Collection<Ref<Conflict>> conflicts = conflicts(undertaking);
        if (!conflicts.isEmpty()) {
            Parties.to(undertaking).ifPresent(parties -> inspect(undertaking, parties, conflicts, facts, findings));
        }
    }

    private void inspect(
            Undertaking undertaking,
            Parties parties,
            Collection<Ref<Conflict>> conflicts,
            Facts facts,
            Consumer<Finding> findings) {
        List<Mediator> mediators = parties.mediators();
        for (int i = 0; i < mediators.size(); i++) {
            Mediator mediator = mediators.get(i);
            Truth mediates = MediatorIsParty.isBetweenTheParties(mediator);
            if (mediates == Truth.FALSE || parties.parties().contains(mediator.actor())) {
                continue;
            }
            for (Ref<Conflict> conflict : conflicts) {
                if (fightsIn(mediator.actor(), conflict, facts)) {
                    findings.accept(finding(undertaking, "/mediators/" + i + "/actor")
                            .message("Names %s as %s, which fights in %s."
                                    .formatted(mediator.actor(), MediatorIsParty.role(mediator), conflict))
                            .hint("Name it as a party, or in the conflict as a supporter if it does not fight.")
                            .when(mediates));
                }
            }
        }
    }

    private static boolean fightsIn(Ref<? extends Actor> actor, Ref<Conflict> conflict, Facts facts) {
        return facts.find(conflict, Conflict.class).stream()
                .flatMap(found -> found.sides().stream())
                .anyMatch(side -> side.actors().contains(actor));
    }

    private static Set<Ref<Conflict>> conflicts(Undertaking undertaking) {
        if (undertaking instanceof Ceasefire ceasefire) {
            return ceasefire.conflicts();
        } else if (undertaking instanceof Mediation mediation) {
            return mediation.conflicts();
        }
        return undertaking instanceof Agreement agreement ? agreement.conflicts() : Set.of();
    }
}

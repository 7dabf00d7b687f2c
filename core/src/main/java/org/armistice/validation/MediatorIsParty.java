package org.armistice.validation;

import java.util.List;
import java.util.function.Consumer;
import org.armistice.model.Agreement;
import org.armistice.model.Mediator;
import org.armistice.model.Undertaking;
import org.armistice.time.Truth;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.ThirdPartyRole;

/**
 * A third party that mediates MUST NOT be a party of the same ceasefire, mediation or agreement. A party may host,
 * preside, guarantee, watch or observe; what it does in a role that is not recorded, or that this version does not
 * know, is left open.
 */
final class MediatorIsParty extends StandardRule<Undertaking> {

    private static final List<ThirdPartyRole> BETWEEN_THE_PARTIES =
            List.of(ThirdPartyRole.MEDIATOR, ThirdPartyRole.NEGOTIATOR, ThirdPartyRole.FACILITATOR);

    MediatorIsParty() {
        super(
                "Mediator.IsParty",
                Undertaking.class,
                Needs.ENTRY,
                "A third party that mediates MUST NOT be a party of the same ceasefire or mediation, and SHOULD NOT be one of the same agreement.");
    }

    @Override
    void inspect(Undertaking undertaking, Facts facts, Consumer<Finding> findings) {
        Parties.to(undertaking).ifPresent(parties -> inspect(undertaking, parties, findings));
    }

    private void inspect(Undertaking undertaking, Parties parties, Consumer<Finding> findings) {
        for (int i = 0; i < parties.mediators().size(); i++) {
            Mediator mediator = parties.mediators().get(i);
            if (parties.parties().contains(mediator.actor())) {
                // Who brokers an agreement sometimes signs it too.
                Severity severity = undertaking instanceof Agreement ? Severity.WARNING : Severity.ERROR;
                findings.accept(Finding.about(severity, id(), undertaking, "/mediators/" + i + "/actor")
                        .message("Names %s as %s, and as a party to the same %s."
                                .formatted(mediator.actor(), role(mediator), parties.words()))
                        .hint(
                                "Remove it from the parties or from the mediators, or record the role that a party can have.")
                        .when(isBetweenTheParties(mediator)));
            }
        }
    }

    static Truth isBetweenTheParties(Mediator mediator) {
        if (mediator.roles().stream().anyMatch(BETWEEN_THE_PARTIES::contains)) {
            return Truth.TRUE;
        }
        boolean areKnown =
                !mediator.roles().isEmpty() && mediator.roles().stream().allMatch(Term::isKnown);
        return areKnown ? Truth.FALSE : Truth.UNKNOWN;
    }

    static String role(Mediator mediator) {
        return BETWEEN_THE_PARTIES.stream()
                .filter(mediator.roles()::contains)
                .map(ThirdPartyRole::token)
                .findFirst()
                .orElse("a third party");
    }
}

package org.armistice.validation;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.armistice.model.Agreement;
import org.armistice.model.Mediator;
import org.armistice.model.Undertaking;
import org.armistice.time.Truth;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.ThirdPartyRole;

/**
 * A third party that mediates MUST NOT be a party to the same ceasefire or talks, and SHOULD NOT be one to the same
 * agreement: who brokers one sometimes signs it too. A party may host, preside, guarantee, watch or observe; what it
 * does in a role that is not recorded, or that this version does not know, is left open.
 */
final class MediatorIsParty extends StandardRule<Undertaking> {

    static final List<Rule> ALL = List.of(
            new MediatorIsParty(
                    Severity.ERROR,
                    "Mediator.IsParty",
                    "A third party that mediates MUST NOT be a party to the same ceasefire or talks.",
                    undertaking -> !(undertaking instanceof Agreement)),
            new MediatorIsParty(
                    Severity.WARNING,
                    "Mediator.PartyToAgreement",
                    "A third party that mediates an agreement SHOULD NOT be a party to it.",
                    undertaking -> undertaking instanceof Agreement));

    private static final List<ThirdPartyRole> BETWEEN_THE_PARTIES =
            List.of(ThirdPartyRole.MEDIATOR, ThirdPartyRole.NEGOTIATOR, ThirdPartyRole.FACILITATOR);

    private final Predicate<Undertaking> isJudged;

    private MediatorIsParty(Severity severity, String id, String law, Predicate<Undertaking> isJudged) {
        super(severity, id, Undertaking.class, Needs.ENTRY, law);
        this.isJudged = isJudged;
    }

    @Override
    void inspect(Undertaking undertaking, Facts facts, Consumer<Finding> findings) {
        Parties.to(undertaking)
                .filter(parties -> isJudged.test(undertaking))
                .ifPresent(parties -> inspect(undertaking, parties, findings));
    }

    private void inspect(Undertaking undertaking, Parties parties, Consumer<Finding> findings) {
        for (int i = 0; i < parties.mediators().size(); i++) {
            Mediator mediator = parties.mediators().get(i);
            if (parties.parties().contains(mediator.actor())) {
                findings.accept(finding(undertaking, "/mediators/" + i + "/actor")
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

package org.armistice.validation;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.armistice.model.Actor;
import org.armistice.model.Commitment;
import org.armistice.model.Ref;
import org.armistice.model.Undertaking;
import org.armistice.model.Violation;
import org.armistice.table.Reference;

/**
 * Who breaches a ceasefire, an agreement or a promise SHOULD be bound by it: a party, one who promised, or a part or
 * member of one. Whether a person acted for a party is left open, as is who is bound where not all parties are named.
 */
final class ViolationByOutsider extends StandardRule<Violation> {

    ViolationByOutsider() {
        super(
                Severity.WARNING,
                "Violation.ByOutsider",
                Violation.class,
                Needs.REFERRED_ENTRIES,
                "Who breaches an undertaking SHOULD be bound by it.");
    }

    @Override
    void inspect(Violation violation, Facts facts, Consumer<Finding> findings) {
        Set<Ref<? extends Actor>> bound = facts.find(violation.of(), Undertaking.class)
                .map(ViolationByOutsider::bound)
                .orElse(Set.of());
        if (bound.isEmpty()) {
            return;
        }
        for (Reference reference : facts.references(violation)) {
            if (reference.pointer().startsWith("/by/")) {
                findings.accept(finding(violation, reference.pointer())
                        .message("Names %s, which is not bound by %s.".formatted(reference.ref(), violation.of()))
                        .hint("Name who is bound, or record the breach as an incident or a development.")
                        .when(Belonging.isOutside(reference.ref(), bound, facts)));
            }
        }
    }

    private static Set<Ref<? extends Actor>> bound(Undertaking undertaking) {
        if (undertaking instanceof Commitment commitment) {
            return commitment.promisedBy();
        }
        Optional<Parties> parties = Parties.to(undertaking).filter(found -> !found.hasMore());
        return parties.map(Parties::parties).orElse(Set.of());
    }
}

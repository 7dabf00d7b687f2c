package org.armistice.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.armistice.model.Commitment;
import org.armistice.model.Conflict;
import org.armistice.model.Entry;
import org.armistice.model.Organization;
import org.armistice.model.Ref;
import org.armistice.table.Reference;

/**
 * Nobody can stand on two ends of what takes two.
 *
 * @param <E> the kind of entry
 */
final class NamedTwice<E extends Entry> extends StandardRule<E> {

    static final List<Rule> ALL = List.of(
            new NamedTwice<>(
                    "Conflict.OnBothSides",
                    Conflict.class,
                    "An actor MUST NOT fight on two sides of one conflict.",
                    "/sides/",
                    NamedTwice::onSeveralSides,
                    "Names %s on more than one side.",
                    "Leave it on one, or record the change of sides as two conflicts that are parts of this one."),
            new NamedTwice<>(
                    "Commitment.ToOneself",
                    Commitment.class,
                    "A promise MUST NOT be made to the one who alone makes it.",
                    "/promisedTo/",
                    commitment -> commitment.promisedBy().size() == 1 ? Set.copyOf(commitment.promisedBy()) : Set.of(),
                    "Is promised by %1$s alone, and to %1$s.",
                    "Name the one who promises in `promisedBy` and the other in `promisedTo`."),
            new NamedTwice<>(
                    "Organization.MemberOfItself",
                    Organization.class,
                    "An organization MUST NOT be a member of itself.",
                    "/members/",
                    organization -> Set.of(organization.ref()),
                    "Names %s itself as a member.",
                    "Remove it from the members, or name the other organization."));

    private final String beginning;
    private final Function<E, Set<Ref<?>>> wrong;
    private final String message;
    private final String hint;

    private NamedTwice(
            String id,
            Class<E> kind,
            String law,
            String beginning,
            Function<E, Set<Ref<?>>> wrong,
            String message,
            String hint) {
        super(Severity.ERROR, id, kind, Needs.ENTRY, law);
        this.beginning = beginning;
        this.wrong = wrong;
        this.message = message;
        this.hint = hint;
    }

    /** Reports each actor where it is named last. */
    @Override
    void inspect(E entry, Facts facts, Consumer<Finding> findings) {
        Set<Ref<?>> suspects = new HashSet<>(wrong.apply(entry));
        if (suspects.isEmpty()) {
            return;
        }
        List<Reference> references = facts.references(entry);
        for (int i = references.size() - 1; i >= 0; i--) {
            Reference reference = references.get(i);
            if (reference.pointer().startsWith(beginning)
                    && !reference.pointer().contains("/supporters/")
                    && !reference.pointer().contains("/citations/")
                    && !reference.pointer().endsWith("/accordingTo")
                    && suspects.remove(reference.ref())) {
                findings.accept(finding(entry, reference.pointer())
                        .message(message.formatted(reference.ref()))
                        .hint(hint));
            }
        }
    }

    private static Set<Ref<?>> onSeveralSides(Conflict conflict) {
        Set<Ref<?>> seen = new HashSet<>();
        Set<Ref<?>> twice = new HashSet<>();
        conflict.sides()
                .forEach(side -> side.actors().forEach(actor -> {
                    if (!seen.add(actor)) {
                        twice.add(actor);
                    }
                }));
        return twice;
    }
}

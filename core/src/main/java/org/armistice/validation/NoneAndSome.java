package org.armistice.validation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.armistice.model.Agreement;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Conflict;
import org.armistice.model.Entry;
import org.armistice.model.Mediation;
import org.armistice.model.NegotiationRound;
import org.armistice.model.Organization;
import org.armistice.model.Territory;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.Term;

/**
 * A list that says that there are none MUST be empty. What others than the source in its own voice assert, or what is
 * not said without reserve, may stand in it: there are none, whoever says that there are.
 */
final class NoneAndSome extends StandardRule<Entry> {

    private static final List<Listed<?>> LISTS = List.of(
            new Listed<>("members", Organization.class, Organization::members, Organization::membersCompleteness),
            new Listed<>("holdings", Territory.class, Territory::holdings, Territory::holdingsCompleteness),
            new Listed<>("stakes", Conflict.class, Conflict::stakes, Conflict::stakesCompleteness),
            new Listed<>("parties", Ceasefire.class, Ceasefire::parties, Ceasefire::partiesCompleteness),
            new Listed<>("mediators", Ceasefire.class, Ceasefire::mediators, Ceasefire::mediatorsCompleteness),
            new Listed<>("parties", Mediation.class, Mediation::parties, Mediation::partiesCompleteness),
            new Listed<>("mediators", Mediation.class, Mediation::mediators, Mediation::mediatorsCompleteness),
            new Listed<>("parties", Agreement.class, Agreement::parties, Agreement::partiesCompleteness),
            new Listed<>("mediators", Agreement.class, Agreement::mediators, Agreement::mediatorsCompleteness),
            new Listed<>(
                    "participants",
                    NegotiationRound.class,
                    NegotiationRound::participants,
                    NegotiationRound::participantsCompleteness));

    /** A list of entries of one kind, and what it says of itself. */
    private record Listed<E extends Entry>(
            String name,
            Class<E> kind,
            Function<E, Collection<?>> items,
            Function<E, Optional<Term<Completeness>>> completeness) {

        /** Counts what it names although it says that there are none. */
        long namedOfNone(Entry entry) {
            if (!kind.isInstance(entry)) {
                return 0;
            }
            E holder = kind.cast(entry);
            return completeness
                            .apply(holder)
                            .filter(said -> said == Completeness.NONE)
                            .isEmpty()
                    ? 0
                    : items.apply(holder).stream()
                            .filter(NoneAndSome::isSaidOutright)
                            .count();
        }
    }

    NoneAndSome() {
        super(
                Severity.ERROR,
                "Entry.NoneAndSome",
                Entry.class,
                Needs.ENTRY,
                "A list that says that there are none MUST NOT name any.");
    }

    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        for (Listed<?> list : LISTS) {
            long named = list.namedOfNone(entry);
            if (named > 0) {
                findings.accept(finding(entry, "/" + list.name() + "Completeness")
                        .message("Says that there are none, and `%s` names %d.".formatted(list.name(), named))
                        .hint("Leave out what is not so, or record `%sCompleteness: partial` where there are more."
                                .formatted(list.name())));
            }
        }
    }

    private static boolean isSaidOutright(Object item) {
        return !(item instanceof Attributed<?> attributed)
                || attributed.isCertain() && attributed.perspective().isOwnVoice();
    }
}

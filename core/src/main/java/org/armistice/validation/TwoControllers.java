package org.armistice.validation;

import java.util.List;
import java.util.function.Consumer;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Held;
import org.armistice.model.Holding;
import org.armistice.model.Organization;
import org.armistice.model.Place;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.TerritorialRelation;

/**
 * From one perspective a place MUST NOT have two controllers at one time, unless they control it jointly. Two
 * perspectives may well differ: that is a contest. Nor is it a breach if one controller follows another on the same
 * day.
 *
 * @param <E> the kind of place
 */
final class TwoControllers<E extends Place & Held> extends StandardRule<E> {

    TwoControllers(String id, Class<E> kind) {
        super(
                id,
                kind,
                Needs.REFERRED_ENTRIES,
                "From one perspective a place MUST NOT have two exclusive controllers at one time.");
    }

    @Override
    void inspect(E place, Facts facts, Consumer<Finding> findings) {
        List<Attributed<Holding>> holdings = place.holdings();
        for (int i = 1; i < holdings.size(); i++) {
            if (isExclusive(holdings.get(i))) {
                inspect(place, i, facts, findings);
            }
        }
    }

    /** Reports the surest breach by a holding and one before it, one at most. */
    private void inspect(E place, int second, Facts facts, Consumer<Finding> findings) {
        List<Attributed<Holding>> holdings = place.holdings();
        Truth surest = Truth.FALSE;
        int first = -1;
        for (int i = 0; i < second && surest != Truth.TRUE; i++) {
            Truth isBroken =
                    isExclusive(holdings.get(i)) ? exclude(holdings.get(i), holdings.get(second), facts) : Truth.FALSE;
            if (isBroken.compareTo(surest) > 0) {
                surest = isBroken;
                first = i;
            }
        }
        if (first >= 0) {
            findings.accept(finding(place, second, holdings.get(first), holdings.get(second))
                    .when(surest));
        }
    }

    private Finding finding(E place, int position, Attributed<Holding> first, Attributed<Holding> second) {
        return Finding.error(id(), place, "/holdings/" + position)
                .message("Is controlled by both %s (%s) and %s (%s) from the same perspective (%s)."
                        .formatted(
                                first.value().holder(),
                                period(first),
                                second.value().holder(),
                                period(second),
                                first.perspective()))
                .hint("End the first holding, record both as `jointly`, or attribute each to the one who asserts it.");
    }

    /** Whether it is control, be it called occupation, that excludes others and is asserted without reserve. */
    private static boolean isExclusive(Attributed<Holding> holding) {
        Term<TerritorialRelation> relation = holding.value().relation();
        return (relation == TerritorialRelation.CONTROLS || relation == TerritorialRelation.OCCUPIES)
                && !holding.value().jointly()
                && holding.isCertain();
    }

    /** Whether one is a part of the state that the other is, such as its navy. */
    private static boolean isOneOfTheOther(Ref<? extends Actor> one, Ref<? extends Actor> other, Facts facts) {
        return isPartOf(one, other, facts) || isPartOf(other, one, facts);
    }

    private static boolean isPartOf(Ref<? extends Actor> part, Ref<? extends Actor> whole, Facts facts) {
        return facts.find(part, Organization.class)
                .flatMap(Organization::state)
                .filter(whole::equals)
                .isPresent();
    }

    /** Whether one voice says both. Sources speak with a voice each, and two that disagree contest the place. */
    private static boolean isOneVoice(Attributed<Holding> first, Attributed<Holding> second) {
        if (!first.perspective().equals(second.perspective())) {
            return false;
        }
        return !first.perspective().isOwnVoice()
                || first.citations().isEmpty()
                || second.citations().isEmpty()
                || first.citations().stream()
                        .anyMatch(citation -> second.citations().stream()
                                .anyMatch(other -> citation.source().equals(other.source())));
    }

    private static Truth exclude(Attributed<Holding> first, Attributed<Holding> second, Facts facts) {
        Holding one = first.value();
        Holding other = second.value();
        if (one.holder().equals(other.holder())
                || one.relation() != other.relation()
                || isOneOfTheOther(one.holder(), other.holder(), facts)
                || !isOneVoice(first, second)) {
            return Truth.FALSE;
        }
        if (first.period().isEmpty() || second.period().isEmpty()) {
            return Truth.UNKNOWN;
        }
        UncertainPeriod before = first.period().get();
        UncertainPeriod after = second.period().get();
        return isHandover(before, after) || isHandover(after, before) ? Truth.FALSE : before.overlaps(after);
    }

    /** Whether the one ends on the day on which the other begins, and they share no other. */
    static boolean isHandover(UncertainPeriod before, UncertainPeriod after) {
        return before.end().date().isPresent() && before.end().equals(after.start()) && !before.equals(after);
    }

    private static String period(Attributed<Holding> holding) {
        return holding.period().map(UncertainPeriod::toString).orElse("no period");
    }
}

package org.armistice.index;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.armistice.model.Actor;
import org.armistice.model.Ceasefire;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;

/** Ceasefires by those who are parties to them, and the latest between two. */
final class ByParty {

    private final ImmutableListMultimap<Ref<?>, Lifetime> byParty;

    ByParty(Collection<Lifetime> lifetimes) {
        ImmutableListMultimap.Builder<Ref<?>, Lifetime> byParty = ImmutableListMultimap.builder();
        for (Lifetime lifetime : lifetimes) {
            lifetime.ceasefire().parties().forEach(party -> byParty.put(party, lifetime));
        }
        this.byParty = byParty.build();
    }

    /** Returns those to which both are parties, in the dataset's order. Linear in those of the one that has fewer. */
    List<Lifetime> between(Ref<? extends Actor> one, Ref<? extends Actor> other) {
        boolean isOneRarer = byParty.get(one).size() <= byParty.get(other).size();
        Ref<?> common = isOneRarer ? other : one;
        return byParty.get(isOneRarer ? one : other).stream()
                .filter(lifetime -> lifetime.ceasefire().parties().contains(common))
                .toList();
    }

    /** Returns those that may have begun last of those that had begun by a day. Linear in those between the two. */
    List<Answer<Ceasefire>> latest(Ref<? extends Actor> one, Ref<? extends Actor> other, UncertainDate day) {
        List<Beginning> begun = between(one, other).stream()
                .map(lifetime -> Beginning.of(lifetime, day))
                .filter(beginning -> beginning.begun() != Truth.FALSE)
                .toList();
        Set<Beginning> rivals = rivals(begun);
        return begun.stream()
                .map(beginning -> new Answer<>(beginning.ceasefire(), beginning.isLast(rivals)))
                .filter(answer -> answer.truth() != Truth.FALSE)
                .toList();
    }

    /**
     * Returns those of which one began after any other, if any did: of those that are equally sure to have begun, and
     * equally doubted, the two whose first possible day is the latest, and the two whose last is. Two, since none is
     * its own rival.
     */
    private static Set<Beginning> rivals(List<Beginning> begun) {
        ImmutableListMultimap<Object, Beginning> alike =
                Multimaps.index(begun, beginning -> List.of(beginning.begun(), beginning.isDoubted()));
        Set<Beginning> rivals = new LinkedHashSet<>();
        for (Collection<Beginning> group : alike.asMap().values()) {
            rivals.addAll(group.stream().collect(Comparators.greatest(2, Beginning.BY_FIRST_POSSIBLE_DAY)));
            rivals.addAll(group.stream().collect(Comparators.greatest(2, Beginning.BY_LAST_POSSIBLE_DAY)));
        }
        return rivals;
    }
}

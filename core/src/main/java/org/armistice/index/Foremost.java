package org.armistice.index;

import org.armistice.model.Actor;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The two actors of whom something is asserted most surely. No pair of different actors is surer than one that can be
 * made of the foremost two on either side, so that the others need not be kept.
 */
final class Foremost {

    private @Nullable Answer<Ref<? extends Actor>> first;
    private @Nullable Answer<Ref<? extends Actor>> second;

    void add(Ref<? extends Actor> actor, Truth truth) {
        Answer<Ref<? extends Actor>> added = new Answer<>(actor, truth);
        if (first == null || first.value().equals(actor)) {
            first = surer(first, added);
        } else if (truth.compareTo(first.truth()) > 0) {
            second = first;
            first = added;
        } else if (second == null || truth.compareTo(second.truth()) > 0) {
            second = added;
        }
    }

    /** How surely it is asserted of an actor here and of a different one there. */
    Truth together(Foremost other) {
        return together(first, other.first)
                .or(together(first, other.second))
                .or(together(second, other.first))
                .or(together(second, other.second));
    }

    private static Truth together(
            @Nullable Answer<Ref<? extends Actor>> one, @Nullable Answer<Ref<? extends Actor>> other) {
        return one == null || other == null || one.value().equals(other.value())
                ? Truth.FALSE
                : one.truth().and(other.truth());
    }

    private static Answer<Ref<? extends Actor>> surer(
            @Nullable Answer<Ref<? extends Actor>> before, Answer<Ref<? extends Actor>> added) {
        return before == null || added.truth().compareTo(before.truth()) > 0 ? added : before;
    }
}

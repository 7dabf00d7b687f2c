package org.armistice.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Holding;
import org.armistice.model.Ref;
import org.armistice.time.Truth;

/** Gathers the holders of a place, each once, and finds out whether they exclude each other. */
final class Claimants {

    private final Map<Ref<? extends Actor>, Truth> holds = new LinkedHashMap<>();
    private final Map<Ref<? extends Actor>, Truth> holdsAlone = new LinkedHashMap<>();

    void add(Answer<Attributed<Holding>> answer) {
        if (!answer.value().isAsserted()) {
            return;
        }
        Holding holding = answer.value().value();
        holds.merge(holding.holder(), answer.truth(), Truth::or);
        if (!holding.jointly()) {
            holdsAlone.merge(holding.holder(), answer.truth(), Truth::or);
        }
    }

    Contest contest() {
        List<Answer<Ref<? extends Actor>>> holders = new ArrayList<>();
        holds.forEach((holder, truth) -> holders.add(new Answer<>(holder, truth)));
        return new Contest(holders.isEmpty() ? Truth.UNKNOWN : contested(), holders);
    }

    private Truth contested() {
        Truth contested = Truth.FALSE;
        for (Map.Entry<Ref<? extends Actor>, Truth> one : holdsAlone.entrySet()) {
            for (Map.Entry<Ref<? extends Actor>, Truth> other : holds.entrySet()) {
                if (!one.getKey().equals(other.getKey())) {
                    contested = contested.or(one.getValue().and(other.getValue()));
                }
            }
        }
        return contested;
    }
}

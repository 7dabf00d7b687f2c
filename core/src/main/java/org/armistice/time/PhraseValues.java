package org.armistice.time;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What fills the slots of a pattern. */
record PhraseValues(PhraseReading reading, Map<PhraseSlot<?>, Object> values) {

    boolean has(PhraseSlot<?> slot) {
        return values.containsKey(slot);
    }

    <T> T get(PhraseSlot<T> slot) {
        return Objects.requireNonNull(find(slot), slot.name());
    }

    @SuppressWarnings("unchecked") // fill puts under a slot only what its reader gives
    <T> @Nullable T find(PhraseSlot<T> slot) {
        return (T) values.get(slot);
    }

    /** The date that the phrase refers to. */
    UncertainDate earlier() {
        return reading.earlier();
    }

    <T> boolean fill(PhraseSlot<T> slot, int from, int to) {
        T value = slot.reader().read(reading, from, to);
        if (value == null) {
            return false;
        }
        values.put(slot, value);
        return true;
    }
}

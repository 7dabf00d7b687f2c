package org.armistice.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.armistice.time.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Whether one says of something that it is so and another that it is not. Where that hangs on words of which nobody
 * recorded whose they are, it is open.
 */
final class Contention {

    private final Side pro = new Side();
    private final Side contra = new Side();

    /** Adds that somebody, as surely as given, says that it is so, or that it is not. */
    void add(Optional<?> who, boolean isSo, Truth truth) {
        (isSo ? pro : contra).add(who, truth);
    }

    Truth contested() {
        Truth contested = pro.anybody()
                .and(contra.unnamed)
                .or(pro.unnamed.and(contra.anybody()))
                .and(Truth.UNKNOWN);
        Object surest = contra.surest();
        Truth first = contra.anybodyBut(null);
        Truth second = contra.anybodyBut(surest);
        for (Map.Entry<Object, Truth> one : pro.named.entrySet()) {
            contested = contested.or(one.getValue().and(one.getKey().equals(surest) ? second : first));
        }
        return contested;
    }

    /** Those on one side. */
    private static final class Side {

        private final Map<Object, Truth> named = new HashMap<>();
        private Truth unnamed = Truth.FALSE;

        void add(Optional<?> who, Truth truth) {
            if (who.isPresent()) {
                named.merge(who.get(), truth, Truth::or);
            } else {
                unnamed = unnamed.or(truth);
            }
        }

        Truth anybody() {
            return anybodyBut(null).or(unnamed);
        }

        @Nullable Object surest() {
            return named.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(null);
        }

        Truth anybodyBut(@Nullable Object who) {
            return named.entrySet().stream()
                    .filter(other -> !other.getKey().equals(who))
                    .map(Map.Entry::getValue)
                    .reduce(Truth.FALSE, Truth::or);
        }
    }
}

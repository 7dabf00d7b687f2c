package org.armistice.validation;

import java.util.function.Function;
import org.armistice.model.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the entry that was asked for last, since several laws in turn ask for that of the same one.
 *
 * @param <T> what is made
 */
final class OfLast<T> {

    private record Made<T>(Entry entry, T value) {}

    private final Function<Entry, T> maker;
    private @Nullable Made<T> last;

    OfLast(Function<Entry, T> maker) {
        this.maker = maker;
    }

    T of(Entry entry) {
        Made<T> made = last;
        if (made == null || made.entry() != entry) {
            made = new Made<>(entry, maker.apply(entry));
            last = made;
        }
        return made.value();
    }
}

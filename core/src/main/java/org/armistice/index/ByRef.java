package org.armistice.index;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armistice.model.Entry;
import org.armistice.model.Ref;

/** Entries by those that they refer to. */
final class ByRef {

    private ByRef() {}

    /** Groups entries by references; each stands once under each of its own, in the order that is given. */
    static <E extends Entry> ImmutableListMultimap<Ref<?>, E> of(
            List<E> entries, Function<? super E, ? extends Stream<? extends Ref<?>>> refs) {
        ImmutableListMultimap.Builder<Ref<?>, E> grouped = ImmutableListMultimap.builder();
        entries.forEach(entry -> refs.apply(entry).distinct().forEach(ref -> grouped.put(ref, entry)));
        return grouped.build();
    }
}

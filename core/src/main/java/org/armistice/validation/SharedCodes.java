package org.armistice.validation;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.Code;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;

/** The codes that several entries of one kind have, each with those who have it too and come before. */
final class SharedCodes {

    /** How many of those before it a code is compared with, so that thousands of equal codes do not take for ever. */
    private static final int FARTHEST = 50;

    /**
     * A code that others have too.
     *
     * @param position its position in the codes of the entry
     * @param earlier those who have it too, nearest last
     */
    record Shared(int position, List<Holder> earlier) {}

    /** One who has a code. */
    record Holder(Entry entry, Code code) {}

    private record Key(Class<? extends Entry> kind, String scheme, String value) {}

    private final ImmutableListMultimap<String, Shared> byEntry;

    private SharedCodes(ImmutableListMultimap<String, Shared> byEntry) {
        this.byEntry = byEntry;
    }

    static SharedCodes in(Dataset dataset) {
        Map<Key, List<Holder>> holders = new HashMap<>();
        ImmutableListMultimap.Builder<String, Shared> shared = ImmutableListMultimap.builder();
        for (Entry entry : dataset.entries()) {
            for (int i = 0; i < entry.codes().size(); i++) {
                Code code = entry.codes().get(i);
                List<Holder> earlier = holders.computeIfAbsent(
                        new Key(entry.kind(), code.scheme().token(), code.value()), key -> new ArrayList<>(1));
                List<Holder> others = earlier.subList(Math.max(0, earlier.size() - FARTHEST), earlier.size()).stream()
                        .filter(holder -> holder.entry() != entry)
                        .toList();
                if (!others.isEmpty()) {
                    shared.put(entry.id(), new Shared(i, others));
                }
                earlier.add(new Holder(entry, code));
            }
        }
        return new SharedCodes(shared.build());
    }

    /** Returns the codes of an entry that entries before it have too. */
    List<Shared> of(Entry entry) {
        return byEntry.get(entry.id());
    }
}

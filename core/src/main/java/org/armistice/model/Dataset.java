package org.armistice.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A header and entries in order: the unit that people exchange.
 *
 * <p>Ids are unique within it. It is self-contained: what its entries refer to is meant to stand in it, and the
 * validator reports what does not. It is immutable, equal by header and entries in order, and safe for use by several
 * threads.
 *
 * <p>What could have been known of it as of a day is asked of {@code KnownBy}, what held on a day of {@code Situation},
 * both in {@code org.armistice.index}.
 */
public final class Dataset implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DatasetHeader header;
    private final ImmutableMap<String, Entry> entries;

    Dataset(DatasetHeader header, ImmutableMap<String, Entry> entries) {
        this.header = header;
        this.entries = entries;
    }

    /** Returns a builder without id or entries. */
    public static DatasetBuilder builder() {
        return new DatasetBuilder();
    }

    /** Returns a builder with the header and the entries of this dataset. */
    public DatasetBuilder toBuilder() {
        return builder().header(header).addAll(entries());
    }

    /** Returns what the dataset says of itself. */
    public DatasetHeader header() {
        return header;
    }

    /** Returns the id of the dataset. */
    public String id() {
        return header.id();
    }

    /** Returns the title of the dataset. */
    public Optional<String> title() {
        return header.title();
    }

    /** Returns all entries in order; immutable. */
    public List<Entry> entries() {
        return entries.values().asList();
    }

    /** Returns the entries of a kind or group, such as {@code Actor.class}, in order; immutable. O(n). */
    public <E extends Entry> List<E> entries(Class<E> kind) {
        return entries.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the entry of that id, if there is one. O(1). */
    public Optional<Entry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Returns the entry that is referred to, if there is one and it is of the given kind or group. O(1). */
    public <E extends Entry> Optional<E> find(Ref<? extends Entry> ref, Class<E> kind) {
        return find(ref.id()).filter(kind::isInstance).map(kind::cast);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dataset that
                && header.equals(that.header)
                && entries().equals(that.entries());
    }

    @Override
    public int hashCode() {
        return header.hashCode();
    }

    /** Returns id and size, not the entries. */
    @Override
    public String toString() {
        return "Dataset " + id() + " of " + entries.size() + (entries.size() == 1 ? " entry" : " entries");
    }
}

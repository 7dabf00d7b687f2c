package org.armistice.model;

import java.io.Serializable;

/**
 * A reference to an entry of the same dataset, by its id.
 *
 * <p>The type parameter is what the one who wrote it meant; whether an entry of that id exists and is of that kind is a
 * question to the dataset ({@link Dataset#find}) and to the validator. References are equal if their ids are.
 *
 * @param <E> the kind of entry that is meant
 */
public final class Ref<E extends Entry> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;

    private Ref(String id) {
        this.id = id;
    }

    /**
     * Returns a reference to the entry of that id. Who has the entry at hand writes {@link Entry#ref()}.
     *
     * @throws IllegalArgumentException if the text is not an id
     */
    public static <E extends Entry> Ref<E> to(String id) {
        if (!Ids.isId(id)) {
            throw new IllegalArgumentException("A reference cannot be made: " + Ids.whyNot(id) + ".");
        }
        return new Ref<>(id);
    }

    /** Returns the id of the entry. */
    public String id() {
        return id;
    }

    /** Tells whether this refers to the given entry, going by its id. */
    public boolean isTo(Entry entry) {
        return id.equals(entry.id());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ref<?> that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}

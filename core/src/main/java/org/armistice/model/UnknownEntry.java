package org.armistice.model;

import org.immutables.value.Value;

/**
 * An entry of a type that this version does not know, kept as it came.
 *
 * <p>Its members stand in {@link #unknownMembers}, all but type and id; every other attribute is empty. A type that
 * this version knows is refused when it is written, since it would be read back as something else.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class UnknownEntry extends Entry permits UnknownEntryBuilder.ImmutableUnknownEntry {

    private static final long serialVersionUID = 1L;

    UnknownEntry() {}

    /** Returns a builder without any attributes. */
    public static UnknownEntryBuilder builder() {
        return new UnknownEntryBuilder();
    }

    /** Returns the type by which the dataset calls it, such as {@code acme:drone-sighting}. Required. */
    public abstract String type();

    @Override
    public final Ref<UnknownEntry> ref() {
        return Ref.to(id());
    }

    /** Returns a builder with the attributes of this entry. */
    public UnknownEntryBuilder toBuilder() {
        return builder().from(this);
    }

    @Override
    @Value.Default
    @Value.Auxiliary
    Class<? extends Entry> origin() {
        return UnknownEntry.class;
    }

    @Value.Check
    void check() {
        String kept = "cannot be kept: what is not known of it stands in unknownMembers";
        Invariants.of(UnknownEntry.class, this)
                .requiredText("type", type())
                .holds(name().isEmpty(), "name", kept)
                .holds(names().isEmpty(), "names", kept)
                .holds(codes().isEmpty(), "codes", kept)
                .holds(links().isEmpty(), "links", kept)
                .holds(citations().isEmpty(), "citations", kept)
                .holds(recorded().isEmpty(), "recorded", kept)
                .holds(note().isEmpty(), "note", kept)
                .check();
    }
}

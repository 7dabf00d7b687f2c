package org.armistice.model;

import java.io.Serializable;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.Term;
import org.immutables.value.Value;

/**
 * How one entry stands to another: it follows it, is a part of it, restates it.
 *
 * <p>The verb speaks of the entry that holds the link. Links are held as {@code Attributed<Link>}, since a cause is an
 * opinion.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Link implements Serializable permits LinkBuilder.ImmutableLink {

    private static final long serialVersionUID = 1L;

    Link() {}

    /** Returns a link to another entry. */
    public static Link of(Term<LinkType> type, Ref<? extends Entry> target) {
        return builder().type(type).target(target).build();
    }

    /** Returns a builder without any attributes. */
    public static LinkBuilder builder() {
        return new LinkBuilder();
    }

    /** Returns how. Required. */
    public abstract Term<LinkType> type();

    /** Returns the other entry. Required. */
    public abstract Ref<? extends Entry> target();

    /** Returns a builder with the attributes of this link. */
    public LinkBuilder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Invariants.of("Link")
                .required("type", type())
                .required("target", target())
                .check();
    }
}

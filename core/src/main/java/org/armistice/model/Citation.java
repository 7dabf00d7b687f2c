package org.armistice.model;

import java.io.Serializable;
import java.util.Optional;
import org.armistice.time.UncertainDate;
import org.immutables.value.Value;

/**
 * Where a fact comes from, on two levels: the source that was read, and the speaker whom it reports.
 *
 * <p>{@link Source#cite()} makes one.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Citation implements Extensible<Citation>, Serializable
        permits CitationBuilder.ImmutableCitation {

    private static final long serialVersionUID = 1L;

    Citation() {}

    /** Returns a citation of a source as a whole. */
    public static Citation of(Ref<Source> source) {
        return builder().source(source).build();
    }

    /** Returns a builder without any attributes. */
    public static CitationBuilder builder() {
        return new CitationBuilder();
    }

    /** Returns the source that was read. Required. */
    public abstract Ref<Source> source();

    /** Returns whose words the source reports. Absent where it speaks in its own voice. */
    public abstract Optional<Ref<? extends Actor>> speaker();

    /** Returns where in the source: a page, a paragraph, a row. */
    public abstract Optional<String> locator();

    /** Returns the day on which the source was read, for sources that change. */
    public abstract Optional<UncertainDate> accessed();

    /** Returns this citation with the speaker whom the source reports. */
    public final Citation reporting(Ref<? extends Actor> speaker) {
        return toBuilder().speaker(speaker).build();
    }

    /** Returns this citation with the speaker whom the source reports. */
    public final Citation reporting(Actor speaker) {
        return reporting(speaker.ref());
    }

    /** Returns this citation with the place in the source. */
    public final Citation at(String locator) {
        return toBuilder().locator(locator).build();
    }

    /** Returns a builder with the attributes of this citation. */
    public CitationBuilder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Invariants.of("Citation", this)
                .required("source", source())
                .text("locator", locator())
                .check();
    }
}

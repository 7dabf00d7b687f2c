package org.armistice.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.armistice.time.UncertainDate;
import org.immutables.value.Value;

/**
 * What a dataset says of itself before its entries.
 *
 * <p>A stream of entries has one too, so that a program can write a dataset that is larger than its memory.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class DatasetHeader implements Extensible<DatasetHeader>, Serializable
        permits DatasetHeaderBuilder.ImmutableDatasetHeader {

    /** The version of the format that this library writes. */
    public static final String CURRENT_FORMAT = "1.0";

    private static final long serialVersionUID = 1L;

    DatasetHeader() {}

    /** Returns a builder without any attributes. */
    public static DatasetHeaderBuilder builder() {
        return new DatasetHeaderBuilder();
    }

    /**
     * Returns the version of the format in which the dataset is written; this library writes {@value #CURRENT_FORMAT}.
     */
    @Value.Default
    public String format() {
        return CURRENT_FORMAT;
    }

    /** Returns the id of the dataset. Required. */
    public abstract String id();

    /** Returns its title. */
    public abstract Optional<String> title();

    /** Returns the version of its contents, as its publisher counts. */
    public abstract Optional<String> version();

    /** Returns the licence under which it may be used, as an SPDX expression or in words. */
    public abstract Optional<String> licence();

    /** Returns who publishes it. */
    public abstract Optional<String> publisher();

    /** Returns the day on which it was made. */
    public abstract Optional<UncertainDate> created();

    /** Returns which warnings its publisher has looked at and leaves out, each with the reason. */
    public abstract List<Silence> silences();

    /** Returns a builder with the attributes of this header. */
    public DatasetHeaderBuilder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Invariants.of("DatasetHeader", this)
                .id("id", id())
                .required("format", format())
                .holds(
                        format() == null || format().matches("1\\.(0|[1-9][0-9]{0,5})"),
                        "format",
                        "is not a version of the format 1.x")
                .text("title", title())
                .text("version", version())
                .text("licence", licence())
                .text("publisher", publisher())
                .check();
    }
}

package org.armistice.model;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.armistice.extension.UnknownMembers;
import org.armistice.model.InvalidValueException.Problem;
import org.armistice.time.UncertainDate;

/** Builds a {@link Dataset}. Not safe for use by several threads; may be used again after {@link #build()}. */
public final class DatasetBuilder {

    private DatasetHeaderBuilder header = DatasetHeader.builder();
    private final List<Entry> entries = new ArrayList<>();

    DatasetBuilder() {}

    /** Sets the whole header in place of what was set before. */
    @CanIgnoreReturnValue
    public DatasetBuilder header(DatasetHeader header) {
        this.header = header.toBuilder();
        return this;
    }

    /** Sets the id. Required. */
    @CanIgnoreReturnValue
    public DatasetBuilder id(String id) {
        header.id(id);
        return this;
    }

    /** Sets the title. */
    @CanIgnoreReturnValue
    public DatasetBuilder title(String title) {
        header.title(title);
        return this;
    }

    /** Sets the version of the contents, as the publisher counts. */
    @CanIgnoreReturnValue
    public DatasetBuilder version(String version) {
        header.version(version);
        return this;
    }

    /** Sets the licence, as an SPDX expression or in words. */
    @CanIgnoreReturnValue
    public DatasetBuilder licence(String licence) {
        header.licence(licence);
        return this;
    }

    /** Sets who publishes the dataset. */
    @CanIgnoreReturnValue
    public DatasetBuilder publisher(String publisher) {
        header.publisher(publisher);
        return this;
    }

    /** Sets the day on which the dataset was made. */
    @CanIgnoreReturnValue
    public DatasetBuilder created(UncertainDate created) {
        header.created(created);
        return this;
    }

    /** Adds which notes and warnings are to be left out, and why. */
    @CanIgnoreReturnValue
    public DatasetBuilder addSilences(Silence... silences) {
        header.addSilences(silences);
        return this;
    }

    /** Sets the header's members that this version does not know. */
    @CanIgnoreReturnValue
    public DatasetBuilder unknownMembers(UnknownMembers members) {
        header.unknownMembers(members);
        return this;
    }

    /** Adds entries at the end. */
    @CanIgnoreReturnValue
    public DatasetBuilder add(Entry... entries) {
        return addAll(Arrays.asList(entries));
    }

    /** Adds entries at the end. */
    @CanIgnoreReturnValue
    public DatasetBuilder addAll(Iterable<? extends Entry> entries) {
        entries.forEach(entry -> this.entries.add(Objects.requireNonNull(entry, "entry")));
        return this;
    }

    /**
     * Returns the dataset.
     *
     * @throws InvalidValueException if the header is misshapen or several entries have one id; it lists every such id
     *     with the positions of its entries, counted from 0
     */
    public Dataset build() {
        DatasetHeader built = header.build();
        LinkedHashMap<String, Entry> byId = new LinkedHashMap<>(entries.size() * 4 / 3 + 1);
        entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
        if (byId.size() < entries.size()) {
            throw new InvalidValueException("Dataset " + built.id(), duplicates());
        }
        return new Dataset(built, ImmutableMap.copyOf(byId));
    }

    private List<Problem> duplicates() {
        Map<String, List<Integer>> positions = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            positions
                    .computeIfAbsent(entries.get(i).id(), id -> new ArrayList<>(1))
                    .add(i);
        }
        List<Problem> problems = new ArrayList<>();
        positions.forEach((id, at) -> {
            if (at.size() > 1) {
                problems.add(
                        new Problem("entries", "have the id " + id + " at the positions " + at + ": ids are unique"));
            }
        });
        return problems;
    }
}

package org.armistice.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.armistice.extension.UnknownMembers;
import org.armistice.time.UncertainDate;
import org.immutables.value.Value;

/**
 * Everything that stands in a dataset and has an id.
 *
 * <p>The kinds are closed within a version of this library; a kind that it does not know is read as an
 * {@link UnknownEntry}. Entries are immutable and equal by all their attributes.
 */
public abstract sealed class Entry implements Serializable
        permits Actor, Place, Undertaking, Event, Source, UnknownEntry {

    private static final long serialVersionUID = 1L;

    Entry() {}

    /** Returns the id, unique in the dataset: {@code armenia}, {@code ucdp:299}. Required. */
    public abstract String id();

    /**
     * Returns the name or title by which the dataset speaks of it. Other names, and whose they are, stand in
     * {@link #names}.
     */
    public abstract Optional<String> name();

    /** Returns its names in any language, each attributed to those who use it where that is contested. */
    public abstract List<Attributed<Name>> names();

    /** Returns its codes in registries and other datasets. */
    public abstract List<Code> codes();

    /** Returns how it stands to other entries, according to whom. */
    public abstract List<Attributed<Link>> links();

    /** Returns where its facts come from. */
    public abstract List<Citation> citations();

    /** Returns the day on which it was recorded; neither when it happened nor when that was published. */
    public abstract Optional<UncertainDate> recorded();

    /** Returns a remark for people. It carries no fact. */
    public abstract Optional<String> note();

    /** Returns members of its JSON object that this version does not know. */
    @Value.Default
    public UnknownMembers unknownMembers() {
        return UnknownMembers.none();
    }

    /** Returns a reference to it. */
    public abstract Ref<? extends Entry> ref();

    /** Returns its kind, such as {@code State.class}. */
    public final Class<? extends Entry> kind() {
        return origin();
    }

    /**
     * Returns the kind of the entry that this one was copied from, which must be its own. A generated builder copies
     * from any entry; this is how copying an organization into a state is noticed.
     */
    abstract Class<? extends Entry> origin();
}

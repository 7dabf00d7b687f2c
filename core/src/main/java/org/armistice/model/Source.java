package org.armistice.model;

import java.util.List;
import java.util.Optional;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.SourceKind;
import org.armistice.vocabulary.Term;
import org.immutables.value.Value;

/**
 * Something that was read: a news report, a document, a dataset.
 *
 * <p>It is the outlet's work, not the person whom it quotes; a {@link Citation} names both. Its {@link #name} is the
 * title.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Source extends Entry permits SourceBuilder.ImmutableSource {

    private static final long serialVersionUID = 1L;

    Source() {}

    /** Returns a builder without any attributes. */
    public static SourceBuilder builder() {
        return new SourceBuilder();
    }

    /** Returns what sort of thing it is. */
    public abstract Optional<Term<SourceKind>> sourceKind();

    /** Returns who brought it out, as an entry. */
    public abstract Optional<Ref<? extends Actor>> publisher();

    /** Returns the name of the outlet that brought it out, where that is no entry. */
    public abstract Optional<String> outlet();

    /** Returns those who wrote it. */
    public abstract List<String> authors();

    /** Returns the day on which it was published; neither when things happened nor when they were recorded. */
    public abstract Optional<UncertainDate> published();

    /** Returns its language as a BCP 47 tag. */
    public abstract Optional<String> language();

    /** Returns where it can be found. */
    public abstract Optional<String> url();

    /** Returns the licence under which it may be used, as an SPDX expression or in words. */
    public abstract Optional<String> licence();

    /** Returns a citation of this source. */
    public final Citation cite() {
        return Citation.of(ref());
    }

    @Override
    public final Ref<Source> ref() {
        return Ref.to(id());
    }

    /** Returns a builder with the attributes of this source. */
    public SourceBuilder toBuilder() {
        return builder().from(this);
    }

    @Override
    @Value.Default
    @Value.Auxiliary
    Class<? extends Entry> origin() {
        return Source.class;
    }

    @Value.Check
    void check() {
        Invariants.of(Source.class, this)
                .texts("authors", authors())
                .text("outlet", outlet())
                .text("language", language())
                .text("url", url())
                .text("licence", licence())
                .check();
    }
}

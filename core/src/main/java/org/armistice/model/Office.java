package org.armistice.model;

import java.io.Serializable;
import java.util.Optional;
import org.armistice.vocabulary.OfficeKind;
import org.armistice.vocabulary.Term;
import org.immutables.value.Value;

/**
 * A post that a person holds in a state or organization.
 *
 * <p>It stands on a person as {@code Attributed<Office>}, whose period says when the person held it.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Office implements Serializable permits OfficeBuilder.ImmutableOffice {

    private static final long serialVersionUID = 1L;

    Office() {}

    /** Returns an office without a title. */
    public static Office of(Term<OfficeKind> kind, Ref<? extends Actor> of) {
        return builder().kind(kind).of(of).build();
    }

    /** Returns a builder without any attributes. */
    public static OfficeBuilder builder() {
        return new OfficeBuilder();
    }

    /** Returns what the office is for. Required. */
    public abstract Term<OfficeKind> kind();

    /** Returns the state or organization whose office it is. Required. */
    public abstract Ref<? extends Actor> of();

    /** Returns its title, as the body calls it. */
    public abstract Optional<String> title();

    /** Tells whether the person only acts in the office for the time being. */
    @Value.Default
    public boolean acting() {
        return false;
    }

    /** Returns a builder with the attributes of this office. */
    public OfficeBuilder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Invariants.of("Office")
                .required("kind", kind())
                .required("of", of())
                .text("title", title())
                .check();
    }
}

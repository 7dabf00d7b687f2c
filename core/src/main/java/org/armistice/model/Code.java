package org.armistice.model;

import java.io.Serializable;
import java.util.Optional;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.CodeScheme;
import org.armistice.vocabulary.Term;
import org.immutables.value.Value;

/**
 * What a registry or another dataset calls an entry.
 *
 * <p>A code means nothing without its scheme, and little without the time: ISO 3166-1 gave {@code CS} to two states,
 * one after the other.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Code implements Extensible<Code>, Serializable permits CodeBuilder.ImmutableCode {

    private static final long serialVersionUID = 1L;

    Code() {}

    /** Returns a code without the period of its assignment. */
    public static Code of(Term<CodeScheme> scheme, String value) {
        return builder().scheme(scheme).value(value).build();
    }

    /** Returns a builder without any attributes. */
    public static CodeBuilder builder() {
        return new CodeBuilder();
    }

    /** Returns the scheme. Required. */
    public abstract Term<CodeScheme> scheme();

    /** Returns the code, as the scheme writes it. Required. */
    public abstract String value();

    /** Returns the period in which the scheme assigned the code to this entry. Absent where that is not recorded. */
    public abstract Optional<UncertainPeriod> assigned();

    /** Returns a builder with the attributes of this code. */
    public CodeBuilder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Invariants.of("Code", this)
                .required("scheme", scheme())
                .requiredText("value", value())
                .check();
    }
}

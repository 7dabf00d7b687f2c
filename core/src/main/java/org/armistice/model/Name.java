package org.armistice.model;

import java.io.Serializable;
import java.util.Optional;
import org.armistice.vocabulary.NameKind;
import org.armistice.vocabulary.Term;
import org.immutables.value.Value;

/**
 * A name, as somebody uses it.
 *
 * <p>Names of contested places are contested: an entry holds its names as {@code Attributed<Name>}, each with the actor
 * who uses it and the period in which it does.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Name implements Serializable permits NameBuilder.ImmutableName {

    private static final long serialVersionUID = 1L;

    Name() {}

    /** Returns a name in a language, given as a BCP 47 tag. */
    public static Name of(String text, String language) {
        return builder().text(text).language(language).build();
    }

    /** Returns a builder without any attributes. */
    public static NameBuilder builder() {
        return new NameBuilder();
    }

    /** Returns the name itself. Required. */
    public abstract String text();

    /** Returns the language and script of the text as a BCP 47 tag, such as {@code hy} or {@code ru-Latn}. */
    public abstract Optional<String> language();

    /** Returns how the name is used. */
    public abstract Optional<Term<NameKind>> kind();

    /** Returns a builder with the attributes of this name. */
    public NameBuilder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Invariants.of("Name")
                .requiredText("text", text())
                .text("language", language())
                .check();
    }
}

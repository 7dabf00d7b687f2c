package org.armistice.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.armistice.model.InvalidValueException.Problem;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the shape of one value, so that one exception can say all of it. */
final class Invariants {

    /** The longest text that stands in an attribute, in characters. Fits a statement, not a book. */
    static final int LONGEST_TEXT = 20_000;

    private final String type;
    private @Nullable String id;
    private final List<Problem> problems = new ArrayList<>(0);

    private Invariants(String type) {
        this.type = type;
    }

    static Invariants of(String type) {
        return new Invariants(type);
    }

    /** Begins the checks of an entry with those that all entries share. */
    static Invariants of(Class<? extends Entry> kind, Entry entry) {
        String type = kind.getSimpleName();
        if (entry.origin() != kind) {
            throw new InvalidValueException(
                    type,
                    List.of(new Problem(
                            "from", "was given a " + entry.origin().getSimpleName() + ": copy from a " + type)));
        }
        Invariants invariants = new Invariants(type).id("id", entry.id());
        invariants.id = entry.id();
        return invariants
                .required("unknownMembers", entry.unknownMembers())
                .text("name", entry.name())
                .text("note", entry.note());
    }

    static Invariants of(String type, Extensible<?> value) {
        return new Invariants(type).required("unknownMembers", value.unknownMembers());
    }

    Invariants required(String attribute, @Nullable Object value) {
        return value == null ? problem(attribute, "is missing") : this;
    }

    Invariants some(String attribute, Collection<?> values) {
        return values.isEmpty() ? problem(attribute, "is missing") : this;
    }

    Invariants id(String attribute, @Nullable String value) {
        if (value == null) {
            return problem(attribute, "is missing");
        }
        return Ids.isId(value) ? this : problem(attribute, Ids.whyNot(value));
    }

    Invariants requiredText(String attribute, @Nullable String value) {
        return value == null ? problem(attribute, "is missing") : text(attribute, Optional.of(value));
    }

    Invariants text(String attribute, Optional<String> value) {
        if (value.isEmpty()) {
            return this;
        }
        if (value.get().isBlank()) {
            return problem(attribute, "is blank: leave it out where nothing is known");
        }
        if (!isWhole(value.get())) {
            return problem(
                    attribute, "holds half of a surrogate pair, which is no character: write the whole character");
        }
        if (value.get().length() > LONGEST_TEXT) {
            return problem(attribute, "is longer than " + LONGEST_TEXT + " characters: cite the source instead");
        }
        return this;
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE);
    }

    Invariants texts(String attribute, List<String> values) {
        values.forEach(value -> text(attribute, Optional.of(value)));
        return this;
    }

    Invariants notNegative(String attribute, OptionalLong value) {
        return value.orElse(0) < 0 ? problem(attribute, "is " + value.getAsLong() + ": a count is not negative") : this;
    }

    Invariants problem(String attribute, String message) {
        problems.add(new Problem(attribute, message));
        return this;
    }

    /** Adds a problem if the condition does not hold. */
    Invariants holds(boolean condition, String attribute, String message) {
        return condition ? this : problem(attribute, message);
    }

    /** Throws if anything was wrong. */
    void check() {
        if (!problems.isEmpty()) {
            throw new InvalidValueException(id == null ? type : type + " " + Ids.abridged(id), problems);
        }
    }
}

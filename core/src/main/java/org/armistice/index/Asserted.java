package org.armistice.index;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.Attributed;
import org.armistice.model.Perspective;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;

/**
 * One value that stands in an attribute of an entry, with everybody who asserts it, denies it or leaves it open.
 *
 * <p>Who asserts another value of the same attribute is not taken to deny this one: two may hold a place together, and
 * an estimate may stand beside another. The lists are in the order of the entry and immutable.
 *
 * @param attribute the name of the attribute, such as {@code holdings}
 * @param value what is asserted or denied
 * @param asserting who says that it is so, be it with reserve
 * @param denying who says that it is not so, be it with reserve
 * @param open who leaves it open
 */
public record Asserted(
        String attribute,
        Serializable value,
        List<Attributed<?>> asserting,
        List<Attributed<?>> denying,
        List<Attributed<?>> open) {

    /** Makes one. */
    public Asserted {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(value, "value");
        asserting = List.copyOf(asserting);
        denying = List.copyOf(denying);
        open = List.copyOf(open);
    }

    /** Returns those from whose point of view it is so, each once; immutable. */
    public Set<Perspective> assertedBy() {
        return perspectives(asserting);
    }

    /** Returns those from whose point of view it is not so, each once; immutable. */
    public Set<Perspective> deniedBy() {
        return perspectives(denying);
    }

    /**
     * Tells whether it is asserted for a day from one point of view and denied for it from another. An assertion
     * without a recorded period may be made for any day.
     */
    public Truth contested(UncertainDate day) {
        Contention contention = new Contention();
        asserting.forEach(one -> contention.add(Optional.of(one.perspective()), true, one.isAssertedFor(day)));
        denying.forEach(one -> contention.add(Optional.of(one.perspective()), false, one.isAssertedFor(day)));
        return contention.contested();
    }

    private static Set<Perspective> perspectives(List<Attributed<?>> assertions) {
        Set<Perspective> perspectives = new LinkedHashSet<>();
        assertions.forEach(assertion -> perspectives.add(assertion.perspective()));
        return Collections.unmodifiableSet(perspectives);
    }
}

package org.armistice.index;

import java.util.List;
import java.util.Objects;

/**
 * What is said of an entry, and what is asserted in it, side by side.
 *
 * <p>A statement is about an entry as a whole; what it says of which value in it is not recorded. So statements are
 * never counted for or against a value, and the perspective of a value is no statement of its actor.
 *
 * @param statements who says what of the entry
 * @param asserted the contested values of the entry, in its order, with who asserts and who denies each; immutable
 */
public record Claims(Standing statements, List<Asserted> asserted) {

    /** Makes claims. */
    public Claims {
        Objects.requireNonNull(statements, "statements");
        asserted = List.copyOf(asserted);
    }
}

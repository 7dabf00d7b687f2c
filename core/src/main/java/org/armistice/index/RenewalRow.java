package org.armistice.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.model.Ceasefire;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;

/**
 * Ceasefires of which each takes up another again, from the first to the last.
 *
 * <p>A ceasefire that nobody renewed and that renews none is a row of its own. Only links count that are asserted, by
 * whomever; they stand with the renewals.
 *
 * @param form whether the links make a row at all
 * @param ceasefires in a row or a branching, none stands before one that it renews; in a circle they stand in the
 *     dataset's order. Immutable
 * @param renewals which ceasefire renews which, in the order of {@code ceasefires}; immutable
 * @param span from the first day of the first to the last day of the last, whatever lies between; empty if it is no
 *     row, or the two contradict each other
 */
public record RenewalRow(
        Form form, List<Ceasefire> ceasefires, List<Renewal> renewals, Optional<UncertainPeriod> span) {

    /** How renewals hang together. */
    public enum Form {
        /** Each but the first renews the one before it, and nothing else. */
        ROW,
        /** Some ceasefire renews several or is renewed by several. */
        BRANCHED,
        /** Some ceasefire renews itself, directly or by way of others, which cannot be. */
        CIRCULAR
    }

    /** Makes a row. */
    public RenewalRow {
        ceasefires = List.copyOf(ceasefires);
        renewals = List.copyOf(renewals);
    }

    /** Tells whether the whole row ran without a day between; {@link Truth#UNKNOWN} of what is not a row. */
    public Truth unbroken() {
        return form == Form.ROW
                ? renewals.stream().map(Renewal::unbroken).reduce(Truth.TRUE, Truth::and)
                : Truth.UNKNOWN;
    }

    /** Tells the same, where each is taken to have lasted as long as it was declared for. */
    public Truth unbrokenByTerm() {
        return form == Form.ROW
                ? renewals.stream().map(Renewal::unbrokenByTerm).reduce(Truth.TRUE, Truth::and)
                : Truth.UNKNOWN;
    }

    /**
     * Returns the row in the longest pieces of which each certainly ran without a day between; empty of what is not a
     * row.
     */
    public List<List<Ceasefire>> pieces() {
        List<List<Ceasefire>> pieces = new ArrayList<>();
        for (int from = 0, to; form == Form.ROW && from < ceasefires.size(); from = to) {
            to = from + 1;
            while (to < ceasefires.size() && renewals.get(to - 1).unbroken() == Truth.TRUE) {
                to++;
            }
            pieces.add(ceasefires.subList(from, to));
        }
        return List.copyOf(pieces);
    }
}

package org.armistice.validation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.Location;
import org.armistice.vocabulary.PlacePrecision;
import org.armistice.vocabulary.Term;

/** How far a thing may be from the point that stands for it, by the stated precision. */
final class Nearness {

    /** Maps are drawn with less care than a kilometre, so that even the very place may be that far off. */
    private static final int CARE_OF_MAPS = 1;

    private static final Map<Term<PlacePrecision>, Integer> KILOMETRES =
            Map.of(PlacePrecision.EXACT, CARE_OF_MAPS, PlacePrecision.NEAR_25KM, 25);

    private Nearness() {}

    /** Returns it in kilometres; empty for what is somewhere in a wider area, and for what is not stated. */
    static Optional<Integer> kilometres(Location location) {
        return location.precision().map(KILOMETRES::get);
    }

    /**
     * Returns it for a location of no stated precision as if it were the very place: who relies on that is not sure.
     */
    static Optional<Integer> leastKilometres(Location location) {
        return location.precision().isPresent() ? kilometres(location) : Optional.of(CARE_OF_MAPS);
    }

    /** Such as {@code 12.3 km}. */
    static String inWords(double kilometres) {
        return String.format(Locale.ROOT, "%.1f km", kilometres);
    }

    /** Such as {@code the precision exact}. */
    static String precision(Location location) {
        return location.precision().map(term -> "the precision " + term.token()).orElse("no stated precision");
    }
}

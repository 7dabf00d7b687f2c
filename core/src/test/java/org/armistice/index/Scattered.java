package org.armistice.index;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Perspective;
import org.armistice.model.Ref;
import org.armistice.time.UncertainPeriod;
import org.armistice.time.UncertainTime;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.Viewpoint;

/** Times, perspectives and assertions drawn at random, of every sort that the indexes must keep apart. */
final class Scattered {

    private static final List<String> PERIODS = List.of(
            "1990/..",
            "../1993",
            "1991/",
            "/1994",
            "/",
            "../..",
            "1992-03-01/1992-03-31",
            "1990/1991",
            "1991-05/1993-02-10",
            "1992",
            "1992-03-15",
            "1991~/1993",
            "1990/1994?",
            "1991-06%",
            "[1990,1994]/1994-12-31",
            "1990-01-01/[1990-02,1993-07]",
            "1993-01-01/1993-12-31",
            "199X");

    private static final List<String> TIMES = List.of(
            "1992-03-15",
            "1990-01-01",
            "1994-12-31",
            "1992",
            "1992-03",
            "1992~",
            "1993-05?",
            "[1991,1993]",
            "199X",
            "1992-03-01/1992-03-31",
            "1990/1993",
            "1991~/1992",
            "1992/..",
            "../1991",
            "1992/",
            "/1992",
            "../..");

    private Scattered() {}

    static Optional<UncertainPeriod> maybePeriod(Random random) {
        return random.nextInt(6) == 0 ? Optional.empty() : Optional.of(somePeriod(random));
    }

    static UncertainPeriod somePeriod(Random random) {
        if (random.nextBoolean()) {
            return period(one(random, PERIODS));
        }
        int first = 1990 + random.nextInt(5);
        int last = first + random.nextInt(1995 - first);
        return period("%d-%02d-%02d/%d-12-%02d"
                .formatted(first, 1 + random.nextInt(12), 1 + random.nextInt(28), last, 29 + random.nextInt(3)));
    }

    static UncertainTime time(Random random) {
        return random.nextInt(3) == 0
                ? date("%d-%02d-%02d"
                        .formatted(1989 + random.nextInt(7), 1 + random.nextInt(12), 1 + random.nextInt(28)))
                : UncertainTime.parse(one(random, TIMES));
    }

    static <T extends Serializable> Attributed<T> asserted(Random random, T value, List<Ref<? extends Actor>> actors) {
        Attributed<T> assertion = Attributed.of(value).from(perspective(random, actors));
        if (random.nextInt(5) == 0) {
            assertion = assertion.with(Certainty.values()[random.nextInt(Certainty.values().length)]);
        }
        Optional<UncertainPeriod> period = maybePeriod(random);
        return period.isPresent() ? assertion.during(period.get()) : assertion;
    }

    static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static Perspective perspective(Random random, List<Ref<? extends Actor>> actors) {
        return switch (random.nextInt(6)) {
            case 0 -> Perspective.OWN_VOICE;
            case 1 -> Perspective.of(Viewpoint.INTERNATIONAL);
            default -> Perspective.of(one(random, actors));
        };
    }
}

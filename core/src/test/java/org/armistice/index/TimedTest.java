package org.armistice.index;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;
import org.armistice.time.UncertainTime;
import org.junit.jupiter.api.Test;

class TimedTest {

    @Property(tries = 500)
    void itFindsWhatAScanFindsInTheSameOrder(@ForAll Random random, @ForAll @IntRange(max = 70) int size) {
        List<Thing> things = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            things.add(new Thing(i, Scattered.maybePeriod(random)));
        }
        Timed<Thing> found = Timed.of(things, Thing::period);

        for (int i = 0; i < 5; i++) {
            UncertainTime when = Scattered.time(random);
            assertThat(found.throughout(when))
                    .as("throughout %s", when)
                    .isEqualTo(Answer.to(
                            things.stream(),
                            thing -> thing.period()
                                    .map(period -> period.contains(when))
                                    .orElse(Truth.UNKNOWN)));
            assertThat(found.sometime(when))
                    .as("sometime in %s", when)
                    .isEqualTo(Answer.to(
                            things.stream(),
                            thing -> thing.period()
                                    .map(period -> period.overlaps(when))
                                    .orElse(Truth.UNKNOWN)));
        }
    }

    @Test
    void itDoesNotLookAtWhatIsCertainlyOut() {
        AtomicInteger looks = new AtomicInteger();
        List<Thing> things = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            things.add(new Thing(i, Optional.of(period("%04d-01-01/%04d-12-31".formatted(1 + i, 2 + i)))));
        }
        Timed<Thing> found = Timed.of(things, thing -> {
            looks.incrementAndGet();
            return thing.period();
        });
        looks.set(0);

        assertThat(found.throughout(date("2000-06-01")))
                .extracting(answer -> answer.value().number())
                .containsExactly(1998, 1999);
        assertThat(looks.get()).isEqualTo(2);
    }

    private record Thing(int number, Optional<UncertainPeriod> period) {}
}

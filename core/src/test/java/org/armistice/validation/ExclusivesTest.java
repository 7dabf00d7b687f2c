package org.armistice.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.validation.Exclusives.Hold;

class ExclusivesTest {

    /** One is found exactly where looking at all finds one, and each that is found is one of those. */
    @Property
    void oneThatMeetsAnotherIsFoundIfThereIsAny(@ForAll long seed) {
        Random random = new Random(seed);
        List<Hold> holds = new ArrayList<>();
        for (int position = random.nextInt(12); position >= 0; position--) {
            long from = random.nextInt(8);
            holds.add(
                    new Hold(position, Ref.<State>to("state" + random.nextInt(3)), from, from - 1 + random.nextInt(6)));
        }
        Exclusives exclusives = Exclusives.of(holds);

        for (Hold held : holds) {
            List<Hold> rivals = holds.stream().filter(one -> isRival(one, held)).toList();
            assertThat(exclusives.meeting(held).isEmpty()).isEqualTo(rivals.isEmpty());
            assertThat(rivals).containsAll(exclusives.meeting(held));
        }
    }

    private static boolean isRival(Hold one, Hold held) {
        boolean isBefore = one.from() != held.from()
                ? one.from() < held.from()
                : one.until() != held.until() ? one.until() < held.until() : one.position() < held.position();
        return isBefore
                && !one.principal().equals(held.principal())
                && one.from() <= held.until()
                && one.until() >= held.from();
    }
}

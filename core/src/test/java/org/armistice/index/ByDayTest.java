package org.armistice.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainDuration;
import org.armistice.time.UncertainPeriod;
import org.junit.jupiter.api.Test;

class ByDayTest {

    @Property
    void findsWhatALookAtEachWouldFindInTheSameOrder(
            @ForAll @Size(max = 40) List<@From("extents") Extent> extents, @ForAll("extents") Extent days) {
        List<Integer> touching = new ArrayList<>();
        for (int i = 0; i < extents.size(); i++) {
            if (extents.get(i).first() <= days.last() && extents.get(i).last() >= days.first()) {
                touching.add(i);
            }
        }
        List<Integer> positions = IntStream.range(0, extents.size()).boxed().toList();

        ByDay<Integer> byDay = ByDay.of(positions, extents::get);

        assertThat(byDay.touching(days)).isEqualTo(touching);
        assertThat(byDay.all()).isEqualTo(positions);
    }

    @Test
    void whatAQualifiedDateBoundsIsUnbounded() {
        assertThat(Extent.of(UncertainDate.parse("1970-01"))).isEqualTo(new Extent(0, 30));
        assertThat(Extent.of(UncertainDate.parse("1970-01~"))).isEqualTo(Extent.UNBOUNDED);
        assertThat(Extent.of(UncertainPeriod.parse("1970-01-02/1970-01"))).isEqualTo(new Extent(1, 30));
        assertThat(Extent.of(UncertainPeriod.parse("1970-01-02?/1970-01-03"))).isEqualTo(new Extent(Long.MIN_VALUE, 2));
        assertThat(Extent.of(UncertainPeriod.parse("1970-01-02/1970-01-03?"))).isEqualTo(new Extent(1, Long.MAX_VALUE));
        assertThat(Extent.of(UncertainPeriod.parse("../1970-01-03"))).isEqualTo(new Extent(Long.MIN_VALUE, 2));
        assertThat(Extent.of(UncertainPeriod.parse("/"))).isEqualTo(Extent.UNBOUNDED);
    }

    @Test
    void aLengthBoundsOnlyIfItIsNotQualified() {
        UncertainPeriod period = UncertainPeriod.parse("/1970-01-10");

        assertThat(Extent.of(period.lasting(UncertainDuration.parse("P9D")))).isEqualTo(new Extent(1, 9));
        assertThat(Extent.of(period.lasting(UncertainDuration.parse("P9D~")))).isEqualTo(new Extent(Long.MIN_VALUE, 9));
    }

    @Provide
    Arbitrary<Extent> extents() {
        Arbitrary<Long> day =
                Arbitraries.oneOf(Arbitraries.longs().between(-8, 8), Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE));
        return Combinators.combine(day, day).as((a, b) -> new Extent(Math.min(a, b), Math.max(a, b)));
    }
}

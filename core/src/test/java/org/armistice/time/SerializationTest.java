package org.armistice.time;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SerializationTest {

    @Provide
    Arbitrary<Drawn.Date> dates() {
        return Drawn.dates();
    }

    @Provide
    Arbitrary<Drawn.Period> periods() {
        return Drawn.periods();
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void datesAndPeriodsComeBackEqual(@ForAll("dates") Drawn.Date date, @ForAll("periods") Drawn.Period period) {
        assertThat(copy(date.date())).isEqualTo(date.date()).hasSameHashCodeAs(date.date());
        assertThat(copy(date.date()).sameDaysAs(date.date())).isTrue();
        period.period().ifPresent(value -> {
            assertThat(copy(value)).isEqualTo(value).hasSameHashCodeAs(value);
            assertThat(copy(value).samePeriodAs(value)).isTrue();
        });
    }

    @Test
    void theWordingAndTheDurationComeBackToo() {
        UncertainDate worded = date("2023-05~").worded("early next month", date("2023-04"));
        assertThat(copy(worded)).isEqualTo(worded).hasToString("2023-05~");
        assertThat(copy(worded).wording()).isEqualTo(worded.wording());
        assertThat(copy(worded.wording().orElseThrow()))
                .isEqualTo(worded.wording().orElseThrow());
        UncertainPeriod period =
                period("/").lasting(UncertainDuration.parse("[P25Y..P30Y]~")).worded("a generation");
        assertThat(copy(period)).isEqualTo(period);
        assertThat(copy(period).duration()).isEqualTo(period.duration());
        assertThat(copy(Truth.UNKNOWN)).isSameAs(Truth.UNKNOWN);
    }

    @Test
    void whatFollowsFromTheTextFollowsAgain() {
        UncertainDate partly = date("2004?-06-~11");
        assertThat(copy(partly).qualifier(DatePart.DAY)).contains(DateQualifier.APPROXIMATE);
        assertThat(copy(partly).isAfter(date("2003"))).isEqualTo(Truth.POSSIBLY_TRUE);
        UncertainDays days = UncertainDays.parse("{1960,1961-12..}");
        assertThat(copy(days)).isEqualTo(days).hasSameHashCodeAs(days);
        assertThat(copy(days).members()).isEqualTo(days.members());
    }

    @Test
    void anOpenAndAnUnknownEndAreStillTheSameObjects() {
        assertThat(copy(Endpoint.OPEN)).isSameAs(Endpoint.OPEN);
        assertThat(copy(Endpoint.UNKNOWN)).isSameAs(Endpoint.UNKNOWN);
        assertThat(copy(Endpoint.at(date("2020")))).isEqualTo(Endpoint.at(date("2020")));
    }

    @Test
    void aPlainDayTakesFewBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(date("2020-05-07"));
            int first = bytes.size();
            out.writeObject(date("2020-05-08"));
            out.flush();
            assertThat(bytes.size() - first).isLessThan(100);
        }
    }

    private static <T extends Serializable> T copy(T value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                @SuppressWarnings("unchecked")
                T copy = (T) in.readObject();
                return copy;
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}

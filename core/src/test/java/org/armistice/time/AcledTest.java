package org.armistice.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcledTest {

    @ParameterizedTest
    @CsvSource({
        "1, 2020-05-07, 2020-05-07",
        "2, 2020-05-07, [2020-05-01..2020-05-13]",
        "2, 2020-03-01, [2020-02-24..2020-03-07]",
        "2, 2020-01-01, [2019-12-26..2020-01-07]",
        "3, 2020-05-15, 2020-05",
        "3, 2020-05-01, 2020-05",
        "3, 2020-05-31, 2020-05",
    })
    void aStandInIsNotTheDay(int precision, LocalDate day, String expected) {
        assertThat(Acled.date(precision, day)).isEqualTo(UncertainDate.date(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0  | 2020-05-07 | ACLED has no time precision 0. Give one from 1 to 3, as its column time_precision has it.",
                "4  | 2020-05-07 | ACLED has no time precision 4. Give one from 1 to 3, as its column time_precision has it.",
                "-1 | 2020-05-07 | ACLED has no time precision -1. Give one from 1 to 3, as its column time_precision has it.",
                "3  | +10000-01-01 | +10000-01-01: EDTF has no text for a month or day of a year of more than four digits. Give the year alone.",
                "2  | +999999999-12-31 | +999999999-12-31: EDTF has no text for a month or day of a year of more than four digits. Give the year alone.",
            })
    void whatAcledDoesNotWriteIsRefused(int precision, LocalDate day, String message) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Acled.date(precision, day))
                .withMessage(message);
    }

    /** Whatever week or month was meant, all of its days are possible. */
    @Property
    void everyDayOfEveryWeekAndOfTheMonthIsPossible(
            @ForAll @IntRange(min = 0, max = 40_000) int epochDay, @ForAll @IntRange(min = -6, max = 6) int offset) {
        LocalDate recorded = LocalDate.ofEpochDay(epochDay);
        LocalDate other = recorded.plusDays(offset);

        assertThat(Acled.date(2, recorded).isSameDayAs(other)).isEqualTo(Truth.UNKNOWN);
        assertThat(Acled.date(2, recorded).isSameDayAs(recorded.plusDays(7))).isEqualTo(Truth.FALSE);
        assertThat(Acled.date(2, recorded).isSameDayAs(recorded.minusDays(7))).isEqualTo(Truth.FALSE);
        assertThat(Acled.date(3, recorded).isSameDayAs(other))
                .isEqualTo(other.getMonth() == recorded.getMonth() ? Truth.UNKNOWN : Truth.FALSE);
    }
}

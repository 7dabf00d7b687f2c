package org.armistice.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UcdpTest {

    @ParameterizedTest
    @CsvSource({
        "1, 2020-05-01, 2020-05-01, 2020-05-01",
        "1, 2020-05-01, 2020-05-02, 2020-05-01/2020-05-02",
        "2, 2020-05-01, 2020-05-02, [2020-05-01..2020-05-02]/[2020-05-01..2020-05-02]",
        "2, 2020-05-01, 2020-05-06, [2020-05-01..2020-05-06]/[2020-05-01..2020-05-06]",
        "3, 2020-05-01, 2020-05-07, [2020-05-01..2020-05-07]/[2020-05-01..2020-05-07]",
        "4, 2020-05-01, 2020-05-08, [2020-05-01..2020-05-08]/[2020-05-01..2020-05-08]",
        "4, 2020-05-01, 2020-05-31, [2020-05-01..2020-05-31]/[2020-05-01..2020-05-31]",
        "5, 2020-05-01, 2020-06-01, [2020-05-01..2020-06-01]/[2020-05-01..2020-06-01]",
        "5, 2020-01-01, 2020-12-31, [2020-01-01..2020-12-31]/[2020-01-01..2020-12-31]",
    })
    void anEventBeganAndEndedWithinTheWindow(int precision, LocalDate start, LocalDate end, String expected) {
        assertThat(Ucdp.periodOfEvent(precision, start, end)).isEqualTo(UncertainPeriod.period(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2020-05-01, 2020-05-01, 2020-05-01",
        "1, 2020-05-01, 2020-05-02, 2020-05-01/2020-05-02",
        "2, 2020-05-01, 2020-05-06, 2020-05-01/2020-05-06",
        "5, 2020-01-01, 2020-12-31, 2020-01-01/2020-12-31",
    })
    void aSummaryIsAboutTheWholeTime(int precision, LocalDate start, LocalDate end, String expected) {
        assertThat(Ucdp.periodOfSummary(precision, start, end)).isEqualTo(UncertainPeriod.period(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 2020-05-01 | 2020-05-01 | UCDP has no date precision 0. Give one from 1 to 5, as its column date_prec has it.",
                "6 | 2020-05-01 | 2020-05-01 | UCDP has no date precision 6. Give one from 1 to 5, as its column date_prec has it.",
                "1 | 2020-05-02 | 2020-05-01 | It ends (2020-05-01) before it starts (2020-05-02). Give the earlier day first.",
                "2 | 2020-05-02 | 2020-05-01 | It ends (2020-05-01) before it starts (2020-05-02). Give the earlier day first.",
                "2 | 2020-05-01 | 2020-05-12 | From 2020-05-01 to 2020-05-12 it is 12 days, but UCDP's date precision 2 stands for 2 to 6 days. Correct the days, or give precision 4, which stands for 8 to 31 days.",
                "2 | 2020-05-01 | 2020-05-07 | From 2020-05-01 to 2020-05-07 it is 7 days, but UCDP's date precision 2 stands for 2 to 6 days. Correct the days, or give precision 3, which stands for 7 days.",
                "3 | 2020-05-01 | 2020-05-06 | From 2020-05-01 to 2020-05-06 it is 6 days, but UCDP's date precision 3 stands for 7 days. Correct the days, or give precision 2, which stands for 2 to 6 days.",
                "4 | 2020-05-15 | 2020-05-15 | From 2020-05-15 to 2020-05-15 it is 1 day, but UCDP's date precision 4 stands for 8 to 31 days. Correct the days, or give precision 1 if the day is known.",
                "4 | 2020-05-01 | 2020-06-01 | From 2020-05-01 to 2020-06-01 it is 32 days, but UCDP's date precision 4 stands for 8 to 31 days. Correct the days, or give precision 5, which stands for 32 to 366 days.",
                "5 | 2020-01-01 | 2021-01-01 | From 2020-01-01 to 2021-01-01 it is 367 days, but UCDP's date precision 5 stands for 32 to 366 days. Correct the days.",
                "1 | 2020-01-01 | 2021-01-01 | From 2020-01-01 to 2021-01-01 it is 367 days, but UCDP's date precision 1 stands for 1 to 366 days. Correct the days.",
                "1 | -999999999-01-01 | +999999999-12-31 | From -999999999-01-01 to +999999999-12-31 it is 730484999634 days, but UCDP's date precision 1 stands for 1 to 366 days. Correct the days.",
                "1 | +10000-01-01 | +10000-01-01 | +10000-01-01: EDTF has no text for a month or day of a year of more than four digits. Give the year alone.",
                "2 | +10000-01-01 | +10000-01-02 | +10000-01-01: EDTF has no text for a month or day of a year of more than four digits. Give the year alone.",
            })
    void whatDoesNotFitIsNeitherNarrowedNorWidened(int precision, LocalDate start, LocalDate end, String message) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Ucdp.periodOfEvent(precision, start, end))
                .withMessage(message);
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Ucdp.periodOfSummary(precision, start, end))
                .withMessage(message);
    }

    @Property
    void daysFitPreciselyOnePrecisionAboveOneAndKeepTheirBounds(
            @ForAll @IntRange(min = 0, max = 40_000) int epochDay, @ForAll @IntRange(min = 2, max = 366) int days) {
        LocalDate start = LocalDate.ofEpochDay(epochDay);
        LocalDate end = start.plusDays(days - 1L);
        List<UncertainPeriod> read = IntStream.rangeClosed(2, 5)
                .filter(precision -> fits(precision, start, end))
                .mapToObj(precision -> Ucdp.periodOfEvent(precision, start, end))
                .toList();

        assertThat(read).singleElement().satisfies(period -> {
            assertThat(period.earliestStart()).hasValue(start);
            assertThat(period.latestStart()).hasValue(end);
            assertThat(period.earliestEnd()).hasValue(start);
            assertThat(period.latestEnd()).hasValue(end);
            assertThat(period.contains(start)).isEqualTo(Truth.UNKNOWN);
            assertThat(period.contains(start.minusDays(1))).isEqualTo(Truth.FALSE);
            assertThat(period.contains(end.plusDays(1))).isEqualTo(Truth.FALSE);
        });
        assertThat(Ucdp.periodOfEvent(1, start, end).contains(start)).isEqualTo(Truth.TRUE);
    }

    private static boolean fits(int precision, LocalDate start, LocalDate end) {
        try {
            Ucdp.periodOfEvent(precision, start, end);
            return true;
        } catch (DateTimeException refused) {
            return false;
        }
    }
}

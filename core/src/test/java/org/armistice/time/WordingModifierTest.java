package org.armistice.time;

import static org.armistice.time.UncertainDate.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingModifierTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "START       | 2023-05       | [2023-05-01..2023-05-10]",
                "MID         | 2023-05       | [2023-05-11..2023-05-20]",
                "END         | 2023-05       | [2023-05-21..2023-05-31]",
                "END         | 2023-02       | [2023-02-21..2023-02-28]",
                "END         | 2024-02       | [2024-02-21..2024-02-29]",
                "START       | 2023          | [2023-01-01..2023-04-30]",
                "MID         | 2023          | [2023-05-01..2023-08-31]",
                "END         | 2023          | [2023-09-01..2023-12-31]",
                "START       | -0044         | [-0044-01-01..-0044-04-30]",
                "START       | 199X          | [1990-01-01..1993-12-31]",
                "MID         | 199X          | [1994-01-01..1996-12-31]",
                "END         | 199X          | [1997-01-01..1999-12-31]",
                "START       | 19XX          | [1900-01-01..1933-12-31]",
                "MID         | 19XX          | [1934-01-01..1966-12-31]",
                "END         | 19XX          | [1967-01-01..1999-12-31]",
                "END         | 2023-05?      | [2023-05-21?..2023-05-31?]",
                "END         | 2023-05-XX    | [2023-05-21..2023-05-31]",
                "BEFORE      | 2023-05       | [..2023-04-30]",
                "ON_OR_BEFORE| 2023-05       | [..2023-05-31]",
                "AFTER       | 2023-05       | [2023-06-01..]",
                "ON_OR_AFTER | 2023-05       | [2023-05-01..]",
                "BEFORE      | 2023-05~      | [..2023-04-30~]",
                "AFTER       | 2023-05-31%   | [2023-06-01%..]",
                "BEFORE      | 2023-01-01    | [..2022-12-31]",
                "AFTER       | 2024-02-28    | [2024-02-29..]",
                // A spring on either hemisphere, nobody knows which.
                "BEFORE      | 2020-21       | [..2020-08-31]",
                "AFTER       | 2020-21       | [2020-06-01..]",
                // One day of a set, nobody knows which.
                "BEFORE      | [2023-05-08,2023-05-15]   | [..2023-05-14]",
                "AFTER       | [2023-05-08,2023-05-15]   | [2023-05-09..]",
                "BEFORE      | [2023-05-08..2023-05-15]  | [..2023-05-14]",
                "AFTER       | [2023-05-08..2023-05-15]  | [2023-05-09..]",
                "ON_OR_BEFORE| [2023-05-08,2023-05-15]   | [..2023-05-15]",
                "ON_OR_AFTER | [2023-05-08,2023-05-15]   | [2023-05-08..]",
                "BEFORE      | 2023-1X                   | [..2023-12-30]",
                "AFTER       | 156X-12-25                | [1560-12-26..]",
                "END         | 2004?-06                  | [2004-06-21?..2004-06-30?]",
                "BEFORE      | 2023-34                   | [..2023-03-31]",
                "APPROX      | 2004-06?-11               | 2004-06?-11~",
                "BEFORE      | [..2023-05-15]            | [..2023-05-14]",
                "APPROX      | 2023-05       | 2023-05~",
                "APPROX      | 2023-05~      | 2023-05~",
                "APPROX      | 2023-05?      | 2023-05%",
                "APPROX      | 2023-05%      | 2023-05%",
                "APPROX      | 199X          | 199X~",
                "APPROX      | 2020-21       | 2020-21~",
                "APPROX      | Y17000        | Y17000~",
                "APPROX      | [1667,1668?,1670..1672] | [1667~,1668%,1670~..1672~]",
                "APPROX      | [..1984]      | [..1984~]",
            })
    void makesOfADate(WordingModifier modifier, String given, String made) {
        assertThat(modifier.of(date(given))).hasToString(made);
        assertThat(modifier.of(date(given).worded("then")).wording()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "START | 2023-05-04 | Only a month, a year, a decade or a century has an early, a middle and a late part.",
                "MID   | 2020-21    | Only a month, a year, a decade or a century has an early, a middle and a late part.",
                "END   | [2022,2023] | Only a month, a year, a decade or a century has an early, a middle and a late part.",
                "END   | [..2023]   | Only a month, a year, a decade or a century has an early, a middle and a late part.",
                "END   | -004X      | Only a month, a year, a decade or a century has an early, a middle and a late part.",
                "END   | Y17000     | It reaches beyond the years of four digits.",
                "BEFORE | Y17000    | It reaches beyond the years of four digits.",
                "AFTER | 9999       | It reaches beyond the years of four digits.",
                "BEFORE | [1984..]  | No day is before all of its days.",
                "AFTER | [..1984]   | No day is after all of its days.",
            })
    void refuses(WordingModifier modifier, String given, String reason) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> modifier.of(date(given)))
                .withMessage(
                        given + ": " + reason + " Give the possible days themselves, as in [2023-05-21..2023-05-31].");
    }

    @Test
    void aTimeOfDayIsNotApproximate() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> WordingModifier.APPROX.of(date("2023-05-04T10:00:00")))
                .withMessage("2023-05-04T10:00:00: A time of day cannot be approximate."
                        + " Give the day alone, as in 2023-05-04.");
    }

    @Property(tries = 500)
    void theThreePartsAreTheWhole(@ForAll @IntRange(max = 9_999) int year, @ForAll @IntRange(max = 12) int month) {
        String edtf = month == 0 ? String.format("%04d", year) : String.format("%04d-%02d", year, month);
        for (String text : List.of(edtf, edtf.substring(0, 3) + "X", edtf.substring(0, 2) + "XX")) {
            DaySet whole = date(text).days();
            DaySet early = WordingModifier.START.of(whole);
            DaySet mid = WordingModifier.MID.of(whole);
            DaySet late = WordingModifier.END.of(whole);
            assertThat(early.last() + 1).isEqualTo(mid.first());
            assertThat(mid.last() + 1).isEqualTo(late.first());
            assertThat(early.union(mid).union(late)).isEqualTo(whole);
        }
    }
}

package org.armistice.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeParseException;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, it is read and printed as it was, or refused in the documented way. */
class AnyTextTest {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "2020",
                "-0044",
                "-05",
                "-21",
                "-31",
                "-XX",
                "-29",
                "201X",
                "[",
                "]",
                "{",
                ",",
                "..",
                "/",
                "?",
                "~",
                "%",
                "Y12345",
                "T10:00:00",
                "Z",
                "+02:30",
                "P6Y",
                "P3D",
                " ",
                "E",
                "S3",
                "E7",
                "Y1",
                "X1",
                "-2X",
                "156X",
                "}",
                "-33",
                "\u0000",
                "\u2013");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(7).map(all -> String.join("", all)),
                Arbitraries.strings().withChars("0123456789X-/?~%[]{},.YTPDES").ofMaxLength(14),
                Arbitraries.strings().ofMaxLength(14));
    }

    @Property(tries = 30_000)
    void isKeptOrRefused(@ForAll("texts") String text) {
        isKeptOrRefused(UncertainDate::parse, text);
        isKeptOrRefused(UncertainPeriod::parse, text);
        isKeptOrRefused(UncertainDuration::parse, text);
        if (isKeptOrRefused(Edtf::parse, text)) {
            Edtf read = Edtf.parse(text);
            assertThat(read.level()).isBetween(0, 2);
            assertThat(read.inEnglish()).isNotBlank();
            assertThat(read.earliestEpochDay().orElse(Long.MIN_VALUE))
                    .isLessThanOrEqualTo(read.latestEpochDay().orElse(Long.MAX_VALUE));
        }
    }

    @Property(tries = 5_000)
    void everyDateIsAPeriodOfOneDay(@ForAll("texts") String text) {
        if (isKeptOrRefused(UncertainDate::parse, text)) {
            assertThat(UncertainPeriod.parse(text)).isEqualTo(UncertainPeriod.on(UncertainDate.parse(text)));
        }
    }

    private static boolean isKeptOrRefused(Function<String, Object> parser, String text) {
        try {
            Object read = parser.apply(text);
            assertThat(read).hasToString(text).isEqualTo(parser.apply(text)).hasSameHashCodeAs(parser.apply(text));
            return true;
        } catch (DateTimeParseException refused) {
            assertThat(refused.getErrorIndex()).isBetween(0, text.length());
            assertThat(refused.getParsedString()).isEqualTo(text);
            assertThat(refused.getMessage()).contains(": ").doesNotContain("\u0000");
            return false;
        }
    }
}

package org.armistice.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are written as RFC 8785 says, whatever Java this runs on, and known to be kept by doubles or not. */
class DecimalNumberTest {

    /** RFC 8785, appendix B: the bits of a double, and its text. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void theNumbersOfTheStandardAreWrittenAsThere(String bits, String text) {
        double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThat(DecimalNumber.of(number)).hasToString(text);
        assertThat(DecimalNumber.isKept(text)).isTrue();
        assertThat(DecimalNumber.parse(text)).hasToString(text).isEqualTo(DecimalNumber.of(number));
    }

    /** Those for which Java before 19 wrote too many digits or the wrong ones, and the ends of each layout. */
    @ParameterizedTest
    @CsvSource({
        "2e-3, 0.002",
        "2.0E23, 2e+23",
        "8.41E21, 8.41e+21",
        "2.0E-45, 2e-45",
        "9.5E-323, 9.4e-323",
        "9.9e-324, 1e-323",
        "1.5e-323, 1.5e-323",
        "2e-323, 2e-323",
        "2.2250738585072014E-308, 2.2250738585072014e-308",
        "2.225073858507201E-308, 2.225073858507201e-308",
        "5.0E-324, 5e-324",
        "1.1E-323, 1e-323",
        "0.1, 0.1",
        "4.35, 4.35",
        "0.30000000000000004, 0.30000000000000004",
        "1e20, 100000000000000000000",
        "123456789012345680000, 123456789012345680000",
        "1e21, 1e+21",
        "1.25e21, 1.25e+21",
        "1e-6, 0.000001",
        "1.5e-6, 0.0000015",
        "1e-7, 1e-7",
        "1.5e-7, 1.5e-7",
        "-1e-7, -1e-7",
        "165192355422587.125, 165192355422587.12", // of two as near, the even one
        "5.684341886080802E-14, 5.684341886080802e-14"
    })
    void hardNumbersAreWrittenShort(double number, String text) {
        assertThat(DecimalNumber.of(number)).hasToString(text);
    }

    @Property(tries = 20_000, shrinking = ShrinkingMode.OFF)
    void aDoubleIsWrittenInItsFewestDigits(@ForAll long bits, @ForAll double typical) {
        for (double number : new double[] {Double.longBitsToDouble(bits), typical, typical / 1e300}) {
            if (Double.isFinite(number)) {
                String text = DecimalNumber.of(number).toString();
                assertThat(Double.parseDouble(text)).isEqualTo(number + 0.0);
                assertThat(new BigDecimal(text)).isEqualByComparingTo(fewestDigits(number));
                assertThat(DecimalNumber.isKept(text)).isTrue();
            }
        }
    }

    /** The same by trying, which is slow. */
    private static BigDecimal fewestDigits(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < 17; digits++) {
            for (RoundingMode mode : new RoundingMode[] {RoundingMode.HALF_EVEN, RoundingMode.UP, RoundingMode.DOWN}) {
                BigDecimal rounded = exact.round(new MathContext(digits, mode));
                if (rounded.doubleValue() == number) {
                    return rounded;
                }
            }
        }
        return exact.round(new MathContext(17, RoundingMode.HALF_EVEN));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.0e5, 0",
        "0e99999999999999, 0",
        "1.0, 1",
        "100e-2, 1",
        "1E+2, 100",
        "0.00001e5, 1",
        "-1.50, -1.5",
        "9007199254740991, 9007199254740991",
        "9007199254740992, 9007199254740992",
        "9007199254740994, 9007199254740994",
        "1e22, 1e+22"
    })
    void aNumberCountsByItsValue(String json, String text) {
        assertThat(DecimalNumber.isKept(json)).isTrue();
        assertThat(DecimalNumber.parse(json)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "9007199254740993",
        "-9007199254740993",
        "9223372036854775807",
        "9223372036854775808",
        "12345678901234567890123",
        "0.1000000000000000055511151231257827",
        "333333333.33333329",
        "1.00000000000000000001",
        "1e400",
        "-1e400",
        "1e-400",
        "1e99999999999999999999",
        "1e-99999999999999999999",
        "2.5e-324"
    })
    void aNumberThatLosesDigitsIsNotKept(String json) {
        assertThat(DecimalNumber.isKept(json)).isFalse();
    }

    @Test
    @Timeout(60)
    void aNumberOfAnyLengthIsJudgedInTimeOfItsLength() {
        assertThat(DecimalNumber.isKept("1" + "0".repeat(300))).isTrue();
        assertThat(DecimalNumber.isKept("1." + "0".repeat(5_000_000))).isTrue();
        assertThat(DecimalNumber.isKept("0." + "0".repeat(5_000_000) + "1e5000001"))
                .isTrue();
        assertThat(DecimalNumber.isKept("1".repeat(5_000_000))).isFalse();
        assertThat(DecimalNumber.isKept("1e" + "0".repeat(5_000_000) + "1")).isTrue();
        assertThat(DecimalNumber.isKept("1e" + "9".repeat(5_000_000))).isFalse();
    }
}

package org.armistice.time;

import org.jspecify.annotations.Nullable;

/** Reads a year of more than four digits: {@code Y170000002}, {@code Y-170000002}, perhaps with a qualifier. */
final class LongYearReader {

    private LongYearReader() {}

    static UncertainDate read(Passage date) {
        @Nullable DateQualifier qualifier = DateQualifier.of(date.at(date.to() - 1));
        int end = qualifier == null ? date.to() : date.to() - 1;
        boolean isNegative = date.startsWith("Y-");
        int start = date.from() + (isNegative ? 2 : 1);
        Passage digits = date.part(start, Math.max(start, end));
        checkDigits(date, digits);
        long year = isNegative ? -digits.number() : digits.number();
        if (Math.abs(year) > Gregorian.FURTHEST_YEAR) {
            throw tooFar(date, digits);
        }
        return new WrittenDate(date.toString(), Gregorian.years(year, year), qualifier);
    }

    private static void checkDigits(Passage date, Passage digits) {
        for (int i = digits.from(); i < digits.to(); i++) {
            if (!digits.isDigit(i)) {
                throw unexpected(date, i);
            }
        }
        if (digits.length() < 5 || digits.at(digits.from()) == '0') {
            throw date.refuse(
                    digits.from(),
                    "After Y stands a year of more than four digits, without leading zeros, as in Y12345."
                            + " Shorter years have no Y, as in 2020.");
        }
        if (digits.length() > 16) {
            throw tooFar(date, digits);
        }
    }

    private static RuntimeException unexpected(Passage date, int position) {
        return switch (date.at(position)) {
            case '-' -> date.refuse(position, "A year after Y has no month and no day.");
            case 'E', 'S' ->
                date.refuse(position, "Here a year has an exponent or significant digits." + DateReader.LEVEL_2);
            default -> date.unexpected(position);
        };
    }

    private static RuntimeException tooFar(Passage date, Passage digits) {
        return date.refuse(digits.from(), "The year is out of reach. Years go to 10^15 either way.");
    }
}

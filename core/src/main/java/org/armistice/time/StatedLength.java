package org.armistice.time;

import java.time.DateTimeException;

/**
 * Writes a number of units as a duration. Units are completed ones, as in {@link UncertainDuration}: "three decades" is
 * at least thirty years and less than forty. "Nearly" is less than the number by at most half a unit.
 */
enum StatedLength {
    EXACTLY {
        @Override
        String text(int count, CalendarUnit unit) {
            return unit == CalendarUnit.DECADE
                    ? "[P" + 10 * count + "Y..P" + (10 * count + 9) + "Y]"
                    : whole(count, unit);
        }
    },
    ABOUT {
        @Override
        String text(int count, CalendarUnit unit) {
            return EXACTLY.text(count, unit) + "~";
        }
    },
    NEARLY {
        @Override
        String text(int count, CalendarUnit unit) {
            requireParts(unit);
            return "[" + lastHalf(count, unit, true) + ".." + lastHalf(count, unit, false) + "]";
        }
    },
    LESS_THAN {
        @Override
        String text(int count, CalendarUnit unit) {
            if (unit != CalendarUnit.DAY) {
                return "[.." + lastHalf(count, unit, false) + "]";
            }
            if (count == 1) {
                throw new DateTimeException("Less than a day is no day, and only whole days are read.");
            }
            return "[.." + whole(count - 1, unit) + "]";
        }
    },
    AT_MOST {
        @Override
        String text(int count, CalendarUnit unit) {
            return "[.." + whole(count, unit) + "]";
        }
    },
    AT_LEAST {
        @Override
        String text(int count, CalendarUnit unit) {
            return "[" + whole(count, unit) + "..]";
        }
    },
    /** Of a unit longer than a day, the same as at least: more than six years are six completed ones and more. */
    MORE_THAN {
        @Override
        String text(int count, CalendarUnit unit) {
            return AT_LEAST.text(unit == CalendarUnit.DAY ? count + 1 : count, unit);
        }
    };

    UncertainDuration of(int count, CalendarUnit unit) {
        return UncertainDuration.parse(text(count, unit));
    }

    abstract String text(int count, CalendarUnit unit);

    private static String whole(int count, CalendarUnit unit) {
        return switch (unit) {
            case DECADE -> "P" + 10 * count + "Y";
            case CENTURY -> "P" + 100 * count + "Y";
            default -> "P" + count + unit.name().charAt(0);
        };
    }

    /** Half a unit less than so many, or as little less as can be written. */
    private static String lastHalf(int count, CalendarUnit unit, boolean half) {
        if (unit == CalendarUnit.DECADE) {
            return "P" + (10 * count - (half ? 5 : 1)) + "Y";
        }
        String completed = count == 1 ? "P" : whole(count - 1, unit);
        return completed
                + switch (unit) {
                    case YEAR -> half ? "6M" : "11M";
                    case MONTH -> half ? "15D" : "30D";
                    case WEEK -> half ? "4D" : "6D";
                    default -> throw new IllegalStateException(unit + " is not counted by its half.");
                };
    }

    private static void requireParts(CalendarUnit unit) {
        if (unit == CalendarUnit.DAY) {
            throw new DateTimeException("A part of a day is a number of hours, and only whole days are read.");
        }
    }
}

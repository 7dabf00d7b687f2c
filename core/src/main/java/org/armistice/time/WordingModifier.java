package org.armistice.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a word before a date makes of it ("late May", "before 1991"), with the names of TIMEX3's attribute {@code mod}.
 *
 * <p>EDTF has no text for most of them. So {@link #of} gives the days that are meant, and the words stand beside them
 * as the {@link Wording}. TIMEX3's modifiers of lengths ({@code LESS_THAN}, {@code EQUAL_OR_MORE} and so on) are ranges
 * of an {@link UncertainDuration}.
 *
 * <p>Reporters draw no line between early and mid. The lines drawn here are thirds: of a month its days 1 to 10, 11 to
 * 20 and 21 to the last; of a year January to April, May to August and September to December; of a decade its years 0
 * to 3, 4 to 6 and 7 to 9; of a century its years 0 to 33, 34 to 66 and 67 to 99.
 */
public enum WordingModifier {
    /** Early: the first third of a month, a year, a decade or a century. */
    START {
        @Override
        DaySet of(DaySet days) {
            return third(days, 0);
        }
    },
    /** In the middle: the second third of a month, a year, a decade or a century. */
    MID {
        @Override
        DaySet of(DaySet days) {
            return third(days, 1);
        }
    },
    /** Late: the last third of a month, a year, a decade or a century. */
    END {
        @Override
        DaySet of(DaySet days) {
            return third(days, 2);
        }
    },
    /** About: the same days, qualified with {@code ~}. */
    APPROX {
        @Override
        DaySet of(DaySet days) {
            return days;
        }

        @Override
        DateQualifier mark() {
            return DateQualifier.APPROXIMATE;
        }
    },
    /** Before the first day of what the date names: before {@code 2023-05} is {@code [..2023-04-30]}. */
    BEFORE {
        @Override
        DaySet of(DaySet days) {
            return until(lastBlock(days)[0] - 1);
        }
    },
    /** After the last day of what the date names: after {@code 2023-05} is {@code [2023-06-01..]}. */
    AFTER {
        @Override
        DaySet of(DaySet days) {
            return since(firstBlock(days)[1] + 1);
        }
    },
    /** Not after the last day of what the date names: {@code [..2023-05-31]}. */
    ON_OR_BEFORE {
        @Override
        DaySet of(DaySet days) {
            return until(days.last());
        }
    },
    /** Not before the first day of what the date names: {@code [2023-05-01..]}. */
    ON_OR_AFTER {
        @Override
        DaySet of(DaySet days) {
            return since(days.first());
        }
    };

    /**
     * The date that this makes of the given one. Its qualifier stays, on every member; its wording does not.
     *
     * <p>{@code 2023-05} is taken as a whole here, as reporters take it: what is before it is before its first day. A
     * set in brackets, or {@code 2023-1X}, is one of its days, and nobody knows which: what is before
     * {@code [2023-05-08,2023-05-15]} is before the last of them, and what is after it is after the first.
     *
     * @throws DateTimeException if it has no such parts, no days before or after it, or a year of more than four
     *     digits; or if it has a time of day, which cannot be approximate
     */
    public UncertainDate of(UncertainDate date) {
        String edtf = date.toString();
        if (this == APPROX) {
            return ApproximateText.of(date);
        }
        try {
            DaySet days = isOneOfSeveral(edtf, date.days()) ? ofOneIn(date.days()) : of(date.days());
            return ShortestText.of(days, date.qualifier().orElse(null));
        } catch (DateTimeException refused) {
            throw new DateTimeException(
                    Passage.quote(edtf) + ": " + refused.getMessage()
                            + " Give the possible days themselves, as in [2023-05-21..2023-05-31].",
                    refused);
        }
    }

    /** What it makes of days that are meant together; of several blocks, each as a whole, of one of them. */
    abstract DaySet of(DaySet days);

    /** The qualifier that it adds. */
    @Nullable DateQualifier mark() {
        return null;
    }

    /** Whether one of several is meant: of a set, or where unspecified digits leave more than one. */
    private static boolean isOneOfSeveral(String edtf, DaySet days) {
        return edtf.startsWith("[") || edtf.indexOf('X') >= 0 && CalendarUnit.of(days) == null;
    }

    private DaySet ofOneIn(DaySet days) {
        return switch (this) {
            case BEFORE -> until(days.last() - 1);
            case AFTER -> since(days.first() + 1);
            default -> of(days);
        };
    }

    private static DaySet third(DaySet days, int third) {
        if (DaySet.named(days.first()).isPresent()) {
            CalendarUnit.writable(days.first());
        }
        CalendarUnit unit = CalendarUnit.of(days);
        if (unit == null || !unit.hasParts()) {
            throw new DateTimeException(
                    "Only a month, a year, a decade or a century has an early, a middle and a late" + " part.");
        }
        return unit.part(LocalDate.ofEpochDay(days.first()), third);
    }

    private static DaySet until(long last) {
        requireBound(last, "No day is before all of its days.");
        return DaySet.between(-DaySet.FURTHEST, last);
    }

    private static DaySet since(long first) {
        requireBound(first, "No day is after all of its days.");
        return DaySet.between(first, DaySet.FURTHEST);
    }

    private static void requireBound(long day, String reason) {
        if (DaySet.named(day).isEmpty()) {
            throw new DateTimeException(reason);
        }
    }

    private static long[] firstBlock(DaySet days) {
        return days.blocks().findFirst().orElseThrow();
    }

    private static long[] lastBlock(DaySet days) {
        return days.blocks().reduce((one, next) -> next).orElseThrow();
    }
}

package org.armistice.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The day on which a phrase was said, as one after another of the days that it may be. */
record SaidDay(UncertainDate date) {

    /** The most possible days that are looked at. */
    static final int MOST_DAYS = 1_200;

    @Nullable DateQualifier mark() {
        return date.qualifier().orElse(null);
    }

    void forEach(Consumer<LocalDate> action) {
        eachDayOf(date, "The day on which it was said", action);
    }

    /** Each day that the date may be; {@code what} it is, for the refusal of too many. */
    static void eachDayOf(UncertainDate date, String what, Consumer<LocalDate> action) {
        DaySet days = date.days();
        String named = what + ", " + Passage.quote(date.toString()) + ", ";
        if (days.earliest().isEmpty() || days.latest().isEmpty()) {
            throw new DateTimeException(named + "has no bound.");
        }
        CalendarUnit.writable(days.first());
        CalendarUnit.writable(days.last());
        List<long[]> blocks = days.blocks().limit(MOST_DAYS + 1L).toList();
        long count = blocks.stream().mapToLong(block -> block[1] - block[0] + 1).sum();
        if (count > MOST_DAYS) {
            throw new DateTimeException(named + "may be any of more than " + MOST_DAYS + " days.");
        }
        for (long[] block : blocks) {
            LongStream.rangeClosed(block[0], block[1])
                    .mapToObj(LocalDate::ofEpochDay)
                    .forEach(action);
        }
    }
}

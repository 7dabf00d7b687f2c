package org.armistice.benchmarks.world;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days on which something truly went on, from the first to the last, however vaguely they are told. */
record Days(LocalDate first, LocalDate last) {

    /** In which all of the news falls; states and organizations are older, and sources younger. */
    static final Days OF_HISTORY = new Days(LocalDate.of(1989, 1, 1), LocalDate.of(2022, 12, 31));

    static final Days BEFORE_HISTORY = new Days(LocalDate.of(1900, 1, 1), LocalDate.of(1988, 12, 31));
    static final Days AFTER_HISTORY = new Days(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 6, 30));

    int length() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The given part of as many of equal length, from 0. */
    Days part(int number, int parts) {
        int length = length() / parts;
        return new Days(first.plusDays((long) number * length), first.plusDays((long) (number + 1) * length - 1));
    }
}

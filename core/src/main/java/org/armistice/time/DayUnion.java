package org.armistice.time;

import java.util.List;
import java.util.stream.Stream;

/** The days of several sets that are too long to be listed, kept side by side: {@code [XXXX-12-25,1XXX-XX-01]}. */
final class DayUnion extends DaySet {

    private final List<DaySet> sets;
    private final long first;
    private final long last;

    DayUnion(List<DaySet> sets) {
        this.sets = sets;
        this.first = sets.stream().mapToLong(DaySet::first).min().orElseThrow();
        this.last = sets.stream().mapToLong(DaySet::last).max().orElseThrow();
    }

    @Override
    long first() {
        return first;
    }

    @Override
    long last() {
        return last;
    }

    // What a set answers where it has no such day loses against any day.

    @Override
    long onOrAfter(long day) {
        return sets.stream().mapToLong(set -> set.onOrAfter(day)).min().orElseThrow();
    }

    @Override
    long onOrBefore(long day) {
        return sets.stream().mapToLong(set -> set.onOrBefore(day)).max().orElseThrow();
    }

    @Override
    Stream<long[]> blocks() {
        return listed().blocks();
    }

    @Override
    DaySet listed() {
        return DayBlocks.of(sets.stream().flatMap(DaySet::blocks));
    }

    @Override
    int mostBlocks() {
        return sets.stream().mapToInt(DaySet::mostBlocks).sum();
    }
}

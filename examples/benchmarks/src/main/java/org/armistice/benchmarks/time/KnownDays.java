package org.armistice.benchmarks.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.armistice.time.UncertainDate;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The same days, drawn from 1900 to 2099 with a fixed seed, as texts, as dates of ours and as those of the JDK. */
@State(Scope.Benchmark)
public class KnownDays {

    /** How many there are, and so how many operations one call of a benchmark performs. */
    static final int COUNT = 1_000;

    private static final long SEED = 19_940_512;

    final LocalDate[] local = new Random(SEED)
            .longs(
                    COUNT,
                    LocalDate.of(1900, 1, 1).toEpochDay(),
                    LocalDate.of(2100, 1, 1).toEpochDay())
            .mapToObj(LocalDate::ofEpochDay)
            .toArray(LocalDate[]::new);

    final String[] texts = Arrays.stream(local).map(LocalDate::toString).toArray(String[]::new);

    final UncertainDate[] ours = Arrays.stream(texts).map(UncertainDate::parse).toArray(UncertainDate[]::new);
}

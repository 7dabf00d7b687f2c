package org.armistice.benchmarks.time;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.armistice.time.UncertainDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Dates that are not known to the day, for which the JDK has no type; the known day stands among them to compare. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(KnownDays.COUNT)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(5)
public class UncertainDateBenchmark {

    /** The shape of the texts; each has the year of a drawn day in place of its own. */
    @Param({"2020-05-07", "2020-05", "2020-05~", "[2023-05-05..2023-05-31]"})
    public String shape = "";

    private String[] texts = {};
    private UncertainDate[] dates = {};

    @Setup
    public void draw(KnownDays days) {
        texts = Arrays.stream(days.local)
                .map(day -> shape.replaceAll("20[0-9]{2}", Integer.toString(day.getYear())))
                .toArray(String[]::new);
        dates = Arrays.stream(texts).map(UncertainDate::parse).toArray(UncertainDate[]::new);
    }

    @Benchmark
    public void parse(Blackhole hole) {
        for (String text : texts) {
            hole.consume(UncertainDate.parse(text));
        }
    }

    /** Whether it is earlier than a day that is known. */
    @Benchmark
    public void isBefore(KnownDays days, Blackhole hole) {
        for (int i = 0; i < KnownDays.COUNT; i++) {
            hole.consume(dates[i].isBefore(days.ours[i]));
        }
    }
}

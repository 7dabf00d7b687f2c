package org.armistice.benchmarks.time;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.armistice.time.UncertainDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A day that is known, read, printed and compared: by us, and by the JDK. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(KnownDays.COUNT)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(5)
public class PlainDayBenchmark {

    @Benchmark
    public void parse(KnownDays days, Blackhole hole) {
        for (String text : days.texts) {
            hole.consume(UncertainDate.parse(text));
        }
    }

    @Benchmark
    public void parseLocalDate(KnownDays days, Blackhole hole) {
        for (String text : days.texts) {
            hole.consume(LocalDate.parse(text));
        }
    }

    @Benchmark
    public void print(KnownDays days, Blackhole hole) {
        for (UncertainDate day : days.ours) {
            hole.consume(day.toString());
        }
    }

    @Benchmark
    public void printLocalDate(KnownDays days, Blackhole hole) {
        for (LocalDate day : days.local) {
            hole.consume(day.toString());
        }
    }

    @Benchmark
    public void isBefore(KnownDays days, Blackhole hole) {
        UncertainDate previous = days.ours[KnownDays.COUNT - 1];
        for (UncertainDate day : days.ours) {
            hole.consume(previous.isBefore(day));
            previous = day;
        }
    }

    @Benchmark
    public void isBeforeLocalDate(KnownDays days, Blackhole hole) {
        LocalDate previous = days.local[KnownDays.COUNT - 1];
        for (LocalDate day : days.local) {
            hole.consume(previous.isBefore(day));
            previous = day;
        }
    }
}

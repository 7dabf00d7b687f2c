package org.armistice.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark still runs. How long it takes is no concern of a build. */
class EveryBenchmarkTest {

    @Test
    void runsOnce() throws RunnerException {
        var once = new OptionsBuilder()
                .forks(0)
                .mode(Mode.SingleShotTime)
                .warmupIterations(0)
                .measurementIterations(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        assertThat(new Runner(once).run())
                .extracting(RunResult::getParams)
                .extracting(params -> params.getBenchmark().replace("org.armistice.benchmarks.", ""))
                .contains("time.PlainDayBenchmark.parse", "time.UncertainDateBenchmark.parse");
    }
}

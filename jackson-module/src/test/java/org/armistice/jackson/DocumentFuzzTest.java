package org.armistice.jackson;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Gives a reader all sorts of bytes. A build gives it the seeds and what was found once; how to look for more, for as
 * long as one wants, stands in {@code .github/CONTRIBUTING.md}.
 */
class DocumentFuzzTest {

    static Stream<Arguments> seeds() {
        return FuzzingSeeds.documents();
    }

    static Stream<Arguments> seedsOfFuzzing() {
        return FuzzingSeeds.ifFuzzing(DocumentFuzzTest::seeds);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSeedsKeepTheLaw(byte[] bytes) {
        ReadingLaw.holdsFor(bytes);
    }

    @DictionaryFile(resourcePath = "/fuzzing/names.dict")
    @MethodSource("seedsOfFuzzing")
    @FuzzTest(maxDuration = "")
    void whateverTheBytesTheLawIsKept(byte[] bytes) {
        ReadingLaw.holdsFor(bytes);
    }
}

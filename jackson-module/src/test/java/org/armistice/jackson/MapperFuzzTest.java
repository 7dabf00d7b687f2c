package org.armistice.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.stream.Stream;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives a mapper with our module all sorts of bytes: its own exception comes out, or a value that is written, read back
 * equal and written to the same bytes. See {@link DocumentFuzzTest}.
 */
class MapperFuzzTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ArmisticeModule()).build();

    private static final List<Class<?>> TYPES = List.of(Dataset.class, Entry.class, ArmisticeModuleTest.Briefing.class);

    static Stream<Arguments> seeds() {
        Stream<Arguments> values = Stream.concat(Stream.of(ArmisticeModuleTest.BRIEFING), Examples.ALL.stream())
                .map(value -> arguments(named(value.getClass().getSimpleName(), MAPPER.writeValueAsBytes(value))));
        return Stream.concat(values, FuzzingSeeds.golden());
    }

    static Stream<Arguments> seedsOfFuzzing() {
        return FuzzingSeeds.ifFuzzing(MapperFuzzTest::seeds);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSeedsKeepTheLaw(byte[] bytes) {
        keepsTheLaw(bytes);
    }

    @DictionaryFile(resourcePath = "/fuzzing/names.dict")
    @MethodSource("seedsOfFuzzing")
    @FuzzTest(maxDuration = "")
    void whateverTheBytesTheLawIsKept(byte[] bytes) {
        keepsTheLaw(bytes);
    }

    private static void keepsTheLaw(byte[] bytes) {
        for (Class<?> type : TYPES) {
            Object value = read(bytes, type);
            if (value != null) {
                byte[] written = MAPPER.writeValueAsBytes(value);
                Object again = MAPPER.readValue(written, type);
                assertThat(again).isEqualTo(value);
                assertThat(MAPPER.writeValueAsBytes(again)).isEqualTo(written);
            }
            if (value instanceof Dataset dataset) {
                isWhatAReaderReads(bytes, dataset);
            }
        }
    }

    private static Object read(byte[] bytes, Class<?> type) {
        try {
            return MAPPER.readValue(bytes, type);
        } catch (JacksonException refused) {
            return null;
        }
    }

    private static void isWhatAReaderReads(byte[] bytes, Dataset dataset) {
        try {
            assertThat(DatasetReader.standard().read(bytes)).isEqualTo(dataset);
        } catch (DatasetReadException refused) {
            // Its limits are tighter, and it takes UTF-8 alone.
        }
    }
}

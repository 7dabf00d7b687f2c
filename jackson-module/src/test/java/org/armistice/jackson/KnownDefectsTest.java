package org.armistice.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import org.armistice.model.Entry;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is expected and does not hold. Each of these fails the build as soon as it does hold, so that the expectation is
 * moved to where it belongs.
 */
class KnownDefectsTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ArmisticeModule()).build();

    /** The mapper's own buffer makes a number of it. */
    @Test
    void aMapperKeepsAnUnknownMinusZeroWhereTheTypeStandsLate() {
        isStillThere(() -> assertThat(MAPPER.writeValueAsString(
                        MAPPER.readValue("{\"id\":\"a\",\"acme:x\":-0,\"type\":\"acme:t\"}", Entry.class)))
                .contains("-0"));
    }

    /** The parser decodes more bytes than the shortest that say a character. */
    @Test
    void overlongBytesAreRefused() {
        for (String overlong : new String[] {"\u00C0\u00AF", "\u00E0\u0080\u00AF"}) {
            byte[] document = ("{\"armistice\":\"1.0\",\"id\":\"d\",\"title\":\"" + overlong + "\",\"entries\":[]}")
                    .getBytes(StandardCharsets.ISO_8859_1);
            isStillThere(() -> assertThatThrownBy(() -> DatasetReader.standard().read(document))
                    .isInstanceOf(DatasetReadException.class));
        }
    }

    private static void isStillThere(ThrowingCallable expectation) {
        try {
            expectation.call();
        } catch (Throwable asBefore) {
            return;
        }
        fail("This defect is gone: move the expectation to the test that it belongs to.");
    }
}

package org.armistice.examples.reality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.armistice.model.Dataset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the program says of a dataset. */
class RealityTest {

    @Test
    void countsKindsAndWhatIsKeptAndWhatIsFound() {
        Dataset dataset = PloverConverter.convert(List.of(JsonMapper.shared().readTree("""
                {"id": "X-1", "event": "AGREE", "text": "They agree.", "source": [{"code": "FRA"}]}
                """)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Reality.describe(dataset, PloverConverter.PREFIX, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Event records of PLOVER: 3 entries",
                        "  1 of kind Development",
                        "  1 of kind Source",
                        "  1 of kind State",
                        "  1 kept as plover:text",
                        "  1 found by the validator: NOTE Entry.NoName");
    }
}

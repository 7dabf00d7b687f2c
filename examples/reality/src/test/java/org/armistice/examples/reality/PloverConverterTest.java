package org.armistice.examples.reality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.armistice.model.Dataset;
import org.armistice.model.Development;
import org.armistice.model.Estimate;
import org.armistice.model.Involvement;
import org.armistice.vocabulary.EventType;
import org.armistice.vocabulary.Sector;
import org.armistice.vocabulary.Topic;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Invented records: what the converter makes of the shapes that real ones have. */
class PloverConverterTest {

    @Test
    void aCodeIsAStateWhereIsoSaysSoAndPloverDoesNotSayOtherwise() {
        assertThat(actor("FRA").actor()).hasToString("Optional[iso:FRA]");
        assertThat(actor("IMG").actor()).isEmpty();
        assertThat(actor("IMG").unknownMembers()).hasToString("{\"plover:code\":\"IMG\"}");
        assertThat(actor("JAP").unknownMembers()).hasToString("{\"plover:code\":\"JAP\"}");
        assertThat(actor("IGO").sectors()).containsExactly(Sector.IGO);
    }

    @Test
    void anOlderTokenIsATermOfItsOwn() {
        Development development = development("'event':'DEMAND','context':'military, foreign','mode':'strike-hun'");

        assertThat(development.eventType()).isEqualTo(EventType.VOCABULARY.term("demand"));
        assertThat(development.topics()).containsExactlyInAnyOrder(Topic.MILITARY, Topic.VOCABULARY.term("foreign"));
        assertThat(development.mode().orElseThrow().isKnown()).isFalse();
    }

    @Test
    void wordsAreNoFigure() {
        Estimate size =
                development("'event':'PROTEST','size':'scores'").tolls().get(0).value();

        assertThat(size.best()).isEqualTo(OptionalLong.empty());
        assertThat(size.wording()).isEqualTo(Optional.of("scores"));
    }

    @Test
    void whatIsNotWhatItShouldBeIsKeptAsItCame() {
        Development development = development("'event':'AGREE','target':'legal','mode':'','size':12,'date':'soon'");

        assertThat(development.recipients()).isEmpty();
        assertThat(development.unknownMembers())
                .hasToString(
                        "{\"plover:target\":\"legal\",\"plover:mode\":\"\",\"plover:size\":12,\"plover:date\":\"soon\"}");
    }

    @Test
    void aRecordWhoseIdStandsTwiceIsKeptTwice() {
        JsonNode record = record("'event':'AGREE'");
        Dataset dataset = PloverConverter.convert(List.of(record, record));

        assertThat(dataset.entries(Development.class))
                .extracting(Development::id)
                .containsExactly("plover:X-1", "plover:X-1~2");
    }

    private static Involvement actor(String code) {
        return development("'event':'AGREE','source':[{'code':'" + code + "'}]")
                .initiators()
                .get(0);
    }

    private static Development development(String members) {
        return PloverConverter.convert(List.of(record(members)))
                .entries(Development.class)
                .get(0);
    }

    private static JsonNode record(String members) {
        return JsonMapper.shared().readTree(("{'id':'X-1'," + members + "}").replace('\'', '"'));
    }
}

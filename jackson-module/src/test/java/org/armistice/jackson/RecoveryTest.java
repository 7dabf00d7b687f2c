package org.armistice.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A reader keeps what is good, hands over what is not, and says where it stands. */
class RecoveryTest {

    private static final String HEADER = "{\"armistice\":\"1.0\",\"id\":\"d\"}\n";

    private static String state(String id) {
        return "{\"type\":\"state\",\"id\":\"" + id + "\"}";
    }

    private static Recovered recover(String json) {
        return DatasetReader.standard().recover(json.getBytes(UTF_8));
    }

    private static List<String> kept(Recovered recovered) {
        return recovered.dataset().entries().stream().map(Entry::id).toList();
    }

    @Test
    void threeBadEntriesAreNamedAndTheRestIsKept() {
        Recovered recovered = recover("""
                {"armistice":"1.0","id":"d","entries":[
                  {"type":"state","id":"a"},
                  {"type":"state","id":"b","existence":"1991-13/.."},
                  {"type":"checkpoint","id":"c","corridors":"road"},
                  {"type":"state","id":"d"},
                  {"type":"ceasefire","id":"e"}
                ]}""");
        assertThat(kept(recovered)).containsExactly("a", "d");
        assertThat(recovered.errors())
                .extracting(problem -> problem.line() + ":" + problem.column() + " " + problem.pointer())
                .containsExactly("3:40 /entries/1/existence", "4:45 /entries/2/corridors", "6:3 /entries/4/parties");
        assertThat(recovered.errors())
                .extracting(ReadProblem::entry)
                .containsExactly(
                        "{\"type\":\"state\",\"id\":\"b\",\"existence\":\"1991-13/..\"}",
                        "{\"type\":\"checkpoint\",\"id\":\"c\",\"corridors\":\"road\"}",
                        "{\"type\":\"ceasefire\",\"id\":\"e\"}");
    }

    @Test
    void threeBadLinesAreNamedAndTheRestIsKept() {
        Recovered recovered = recover(HEADER + state("a")
                + "\n{\"type\":\"state\",\"id\":\"b\",\"existence\":\"1991-13/..\"}"
                + "\n{\"type\":\"checkpoint\",\"id\":\"c\",\"corridors\":\"road\"}\n" + state("d")
                + "\n{\"type\":\"ceasefire\",\"id\":\"e\"}\n");
        assertThat(kept(recovered)).containsExactly("a", "d");
        assertThat(recovered.errors())
                .extracting(problem -> problem.line() + ":" + problem.column() + " " + problem.pointer())
                .containsExactly("3:38 /existence", "4:43 /corridors", "6:1 /parties");
    }

    @Test
    void aBrokenLineCostsThatLineAlone() {
        for (String broken : List.of(
                "{\"type\":\"state\",\"id\":",
                "{\"type\":\"state\",\"id\":\"b\"",
                "{\"type\":\"state\",\"id\":\"b\"}}",
                "{\"type\":\"state\",\"id\":\"b",
                "xyz",
                "}",
                "]",
                "[",
                "\"state\"",
                "{\"type\":\"state\" \"id\":\"b\"}",
                "{\"type\":\"state\",\"id\":\"b\"} {\"type\":\"state\",\"id\":\"c\"}x",
                "{\"id\":\"b\",\"type\":")) {
            Recovered recovered =
                    recover(HEADER + state("a") + "\n" + broken + "\n" + state("y") + "\n" + state("z") + "\n");
            assertThat(kept(recovered)).as(broken).contains("a", "y", "z");
            assertThat(recovered.errors()).as(broken).isNotEmpty().allMatch(problem -> problem.line() == 3);
            assertThat(recovered.errors().get(0).entry()).as(broken).isNotNull();
        }
    }

    @Test
    void aLineIsHandedOverAsItStands() {
        Recovered recovered = recover(HEADER + state("a") + "\n{\"type\":\"state\",\"id\":\n" + state("z") + "\n");
        assertThat(recovered.problems()).extracting(ReadProblem::entry).containsExactly("{\"type\":\"state\",\"id\":");
    }

    @Test
    void aLineIsHandedOverToItsEndHoweverLittleOfItHasBeenReadSoFar() {
        String broken = "{\"type\":\"state\" x " + "y".repeat(50_000);
        byte[] bytes = (HEADER + state("a") + "\n" + broken + "\n" + state("z") + "\n").getBytes(UTF_8);
        for (int piece : new int[] {1, 3, 8_000, 100_000}) {
            Recovered recovered = DatasetReader.standard().recover(Streams.inPieces(bytes, piece, null));
            assertThat(kept(recovered)).containsExactly("a", "z");
            assertThat(recovered.errors())
                    .extracting(ReadProblem::entry)
                    .as("in pieces of " + piece)
                    .containsExactly(broken);
        }
    }

    @Test
    void aLastLineWithoutItsEndIsReported() {
        Recovered recovered = recover(HEADER + state("a") + "\n{\"type\":\"sta");
        assertThat(kept(recovered)).containsExactly("a");
        assertThat(recovered.problems())
                .extracting(ReadProblem::toString)
                .containsExactly("3:13 /type ERROR [json.truncated] The document ends within a value. Fetch it again.");
    }

    @Test
    void twoEntriesOnALineAreRefused() {
        Recovered recovered = recover(HEADER + state("a") + " " + state("b") + "\n" + state("c") + "\n");
        assertThat(kept(recovered)).containsExactly("a", "c");
        assertThat(recovered.problems())
                .extracting(ReadProblem::toString)
                .containsExactly("2:27 / ERROR [lines.joined] Two entries stand on one line. "
                        + "Write each entry on a line of its own.");
    }

    @Test
    void anEntryThatIsLostLeavesItsIdToAnother() {
        String broken = state("a").replace("}", "\n}");
        String joined = state("c") + " " + state("b");
        Recovered recovered = recover(HEADER + broken + "\n" + joined + "\n" + state("a") + "\n" + state("b") + "\n");
        assertThat(kept(recovered)).containsExactly("c", "a", "b");
        assertThat(recovered.errors())
                .extracting(problem -> problem.line() + " " + problem.code())
                .containsExactly("2 lines.broken", "3 json.syntax", "4 lines.joined");
    }

    @Test
    void blankLinesAndCarriageReturnsAreNoEntries() {
        Recovered recovered = recover(HEADER + "\r\n" + state("a") + "\r\n\r\n" + state("b") + "\r\n");
        assertThat(kept(recovered)).containsExactly("a", "b");
        assertThat(recovered.problems()).isEmpty();
    }

    @Test
    void aTruncatedDocumentDeliversWhatWasWhole() {
        String whole = "{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[" + state("a") + "," + state("b");
        List<Entry> entries = new ArrayList<>();
        List<ReadProblem> problems = new ArrayList<>();
        try (EntryStream stream =
                DatasetReader.standard().open(new ByteArrayInputStream(whole.getBytes(UTF_8)), problems::add)) {
            stream.forEachRemaining(entries::add);
        }
        assertThat(entries).extracting(Entry::id).containsExactly("a", "b");
        assertThat(problems).extracting(ReadProblem::code).containsExactly("json.truncated");
    }

    @Test
    void aTruncatedGzipDeliversWhatWasWholeAndSaysSo() {
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            many.add(State.builder().id("s" + i).name("State " + i * 7919).build());
        }
        byte[] bytes = DatasetWriter.ndjson()
                .gzipped()
                .toBytes(Dataset.builder().id("d").addAll(many).build());
        Recovered recovered = DatasetReader.standard().recover(Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(recovered.dataset().entries()).hasSizeBetween(1_000, 4_000);
        assertThat(recovered.dataset().entries())
                .isEqualTo(many.subList(0, recovered.dataset().entries().size()));
        assertThat(recovered.errors())
                .extracting(problem -> problem.code() + ": " + problem.message())
                .containsExactly("json.truncated: The compressed data ends too early.");
    }

    @Test
    void theReaderGoesOnBehindAnEntryThatIsTooLong() {
        ReadLimits limits = ReadLimits.standard().withEntryBytes(10_000).withStringLength(1_000_000);
        String huge = "{\"type\":\"state\",\"id\":\"b\",\"acme:x\":\"" + "x".repeat(100_000) + "\"}";
        Recovered recovered = DatasetReader.standard()
                .withLimits(limits)
                .recover((HEADER + state("a") + "\n" + huge + "\n" + state("z") + "\n").getBytes(UTF_8));
        assertThat(kept(recovered)).containsExactly("a", "z");
        assertThat(recovered.errors())
                .extracting(problem -> problem.line() + " " + problem.code())
                .containsExactly("3 limit.entry-bytes");
    }

    @Test
    @Timeout(120)
    void theReaderEndsAtTheEndOfWhatItMayReadThoughMoreHasBeenFetchedThanAnEntryMayHave() {
        ReadLimits limits = ReadLimits.standard().withEntryBytes(100).withDocumentBytes(500);
        byte[] bytes = (HEADER + state("a") + "\nx" + "y".repeat(2_000)).getBytes(UTF_8);
        Recovered recovered = DatasetReader.standard().withLimits(limits).recover(bytes);
        assertThat(kept(recovered)).containsExactly("a");
        assertThat(recovered.errors())
                .extracting(problem -> problem.line() + " " + problem.code())
                .containsExactly("3 json.syntax", "3 limit.document-bytes");
    }

    @Test
    void withoutAHeaderThereIsNoDataset() {
        assertThatThrownBy(() -> recover("{\"armistice\":\"1.0\",\"entries\":[" + state("a") + "]}"))
                .isInstanceOf(DatasetReadException.class)
                .hasMessage("The dataset cannot be read: "
                        + "1:1 /id ERROR [member.missing] A dataset needs the member id. Add it.");
    }
}

package org.armistice.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Just inside a limit a document is read; just outside it is refused by the limit's own code, and where. */
class LimitsTest {

    private static final ReadLimits STANDARD = ReadLimits.standard();

    private static String document(String... entries) {
        return "{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[\n" + String.join(",\n", entries) + "\n]}";
    }

    private static String state(String id, String more) {
        return "{\"type\":\"state\",\"id\":\"" + id + "\"" + more + "}";
    }

    private static void read(ReadLimits limits, String document) {
        assertThat(DatasetReader.standard().withLimits(limits).read(document).entries())
                .isNotEmpty();
    }

    private static void refused(ReadLimits limits, String document, String message) {
        assertThatThrownBy(() -> DatasetReader.standard().withLimits(limits).read(document))
                .isInstanceOf(DatasetReadException.class)
                .hasMessage("The dataset cannot be read: " + message + " Raise the limit if the document is trusted.");
    }

    @Test
    void depth() {
        read(STANDARD, document(state("a", ",\"acme:x\":" + "[".repeat(61) + "]".repeat(61))));
        refused(
                STANDARD,
                document(state("a", ",\"acme:x\":" + "[".repeat(62) + "]".repeat(62))),
                "2:97 /entries/0/acme:x" + "/0".repeat(61) + " ERROR [limit.depth] The nesting is deeper than 64.");
    }

    @Test
    void stringLength() {
        ReadLimits limits = STANDARD.withStringLength(100);
        read(limits, document(state("a", ",\"note\":\"" + "é".repeat(100) + "\"")));
        refused(
                limits,
                document(state("a", ",\"note\":\"" + "é".repeat(101) + "\"")),
                "2:136 /entries/0/note ERROR [limit.string-length] A string is longer than 100 characters.");
    }

    @Test
    void numberLength() {
        read(STANDARD, document(state("a", ",\"acme:x\":" + "1".repeat(1_000))));
        refused(
                STANDARD,
                document(state("a", ",\"acme:x\":" + "1".repeat(1_001))),
                "2:1036 /entries/0/acme:x ERROR [limit.number-length] A number has more than 1000 digits.");
    }

    @Test
    void nameLength() {
        read(STANDARD, document(state("a", ",\"" + "n".repeat(1_000) + "\":1")));
        refused(
                STANDARD,
                document(state("a", ",\"" + "n".repeat(1_001) + "\":1")),
                "2:26 /entries/0 ERROR [limit.name-length] A name is longer than 1000 characters.");
    }

    /** Characters, however many bytes they have and however they are escaped. */
    @Test
    void nameLengthCountsCharacters() {
        for (String character : List.of("n", "\u00E9", "\u505C", "\\u00e9")) {
            for (String around : List.of("%s", "\"acme:x\":{%s}")) {
                ReadLimits limits = STANDARD.withNameLength(9);
                String name = around.formatted("\"" + character.repeat(9) + "\":1");
                read(limits, document(state("a", "," + name)));
                assertThat(DatasetReader.standard()
                                .withLimits(limits)
                                .recover(document(
                                                state("a", "," + name.replace("\":1", character + "\":1")),
                                                state("b", ""))
                                        .getBytes(UTF_8)))
                        .satisfies(recovered -> {
                            assertThat(recovered.dataset().entries()).hasSize(1);
                            assertThat(recovered.errors())
                                    .extracting(problem -> problem.code() + " " + problem.message())
                                    .containsExactly("limit.name-length A name is longer than 9 characters.");
                        });
            }
        }
    }

    @Test
    void everyLimitIsSetInOneLine() {
        assertThat(STANDARD.withDepth(1)
                        .withStringLength(2)
                        .withNumberLength(3)
                        .withNameLength(4)
                        .withEntryBytes(5)
                        .withEntries(6)
                        .withDocumentBytes(7))
                .isEqualTo(new ReadLimits(1, 2, 3, 4, 5, 6, 7));
        assertThatThrownBy(() -> STANDARD.withDepth(101))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The limit depth is 101. Set it to 100 or less.");
        assertThatThrownBy(() -> STANDARD.withNameLength(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The limit nameLength is 0. Set it to 1 or more.");
    }

    @Test
    void theHeaderIsLimitedLikeAnEntry() {
        String header = "{\"armistice\":\"1.0\",\"id\":\"d\",\"title\":\"some words\"}";
        String lines = header + "\n" + state("a", "") + "\n";
        read(STANDARD.withEntryBytes(header.length()), lines);
        refused(
                STANDARD.withEntryBytes(header.length() - 1),
                lines,
                "1:1 / ERROR [limit.entry-bytes] The header is longer than " + (header.length() - 1) + " bytes.");
    }

    @Test
    void entryBytes() {
        String entry = state("a", ",\"note\":\"" + "é".repeat(5_000) + "\"");
        int size = entry.getBytes(UTF_8).length;
        for (int others : new int[] {0, 1, 400}) {
            List<String> entries = new ArrayList<>();
            for (int i = 0; i < others; i++) {
                entries.add(state("s" + i, ""));
            }
            entries.add(entry);
            entries.add(state("z", ""));
            read(STANDARD.withEntryBytes(size), document(entries.toArray(String[]::new)));
        }
        refused(
                STANDARD.withEntryBytes(size - 1),
                document(entry),
                "2:1 /entries/0 ERROR [limit.entry-bytes] An entry is longer than " + (size - 1) + " bytes.");
    }

    @Test
    void entries() {
        String document = document(state("a", ""), state("b", ""));
        read(STANDARD.withEntries(2), document);
        assertThat(DatasetReader.standard()
                        .withLimits(STANDARD.withEntries(1))
                        .recover(document.getBytes(UTF_8))
                        .errors())
                .containsExactly(new ReadProblem(
                        org.armistice.validation.Severity.ERROR,
                        "limit.entries",
                        "There are more entries than 1.",
                        "Raise the limit if the document is trusted.",
                        3,
                        1,
                        "/entries/1",
                        state("b", "")));
    }

    @Test
    void documentBytes() {
        String document = document(state("a", ""));
        read(STANDARD.withDocumentBytes(document.length()), document);
        refused(
                STANDARD.withDocumentBytes(document.length() - 1),
                document,
                "3:2 /entries ERROR [limit.document-bytes] The document is longer than " + (document.length() - 1)
                        + " bytes.");
    }

    @Test
    void aLateTypeDoesNotShiftThePlaceOfALimit() {
        ReadLimits limits = STANDARD.withStringLength(100);
        String late = "{\"id\":\"b\",\"note\":\"" + "x".repeat(101) + "\",\"type\":\"state\"}";
        Recovered recovered = DatasetReader.standard()
                .withLimits(limits)
                .recover(document(state("a", ""), late, state("c", "")).getBytes(UTF_8));
        assertThat(recovered.dataset().entries()).hasSize(2);
        assertThat(recovered.errors())
                .extracting(ReadProblem::toString)
                .containsExactly("3:121 /entries/1/note ERROR [limit.string-length] "
                        + "A string is longer than 100 characters. Raise the limit if the document is trusted.");
        assertThat(recovered.errors()).extracting(ReadProblem::entry).containsExactly(late);
    }

    @Test
    void ofTheProblemsOfOneEntryAThousandAreListed() {
        Recovered recovered = DatasetReader.standard()
                .recover(document(
                                "{\"type\":\"ceasefire\",\"id\":\"h\",\"parties\":[" + "1,".repeat(4_999) + "1]}",
                                state("z", ""))
                        .getBytes(UTF_8));
        assertThat(recovered.dataset().entries()).hasSize(1);
        assertThat(recovered.errors()).hasSize(1_001);
        assertThat(recovered.errors().get(1))
                .hasToString("2:41 / ERROR [limit.problems] "
                        + "There are 4000 problems more than the 1000 that are listed of one entry. "
                        + "Correct those that are listed first.");
    }
}

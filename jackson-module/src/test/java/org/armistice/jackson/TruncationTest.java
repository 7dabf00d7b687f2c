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
import org.armistice.validation.Severity;
import org.junit.jupiter.api.Test;

/** Wherever a document is cut, what was whole is delivered, and it is said that the rest is missing. */
class TruncationTest {

    private static final DatasetReader READER = DatasetReader.standard();
    private static final String HEADER = "{\"armistice\":\"1.0\",\"id\":\"d\"";
    private static final String FIRST = "{\"type\":\"state\",\"id\":\"a\",\"acme:x\":"
            + "[true,false,null,-1.5e+3,0.5,\"\\u00e9\u00E9\uD83D\uDD4A\\n\",{\"a\":-0},[]]}";
    private static final String SECOND = "{\"id\":\"b\",\"acme:y\":false,\"type\":\"state\"}";
    private static final String DOCUMENT = HEADER + " ,\"entries\":[\n" + FIRST + " ,\n" + SECOND + "\n] }";
    private static final String LINES = HEADER + "}\n" + FIRST + "\n" + SECOND + "\n";

    /** Returns the errors, having collected the ids of what was delivered. */
    private static List<ReadProblem> errors(byte[] bytes, List<String> ids) {
        List<ReadProblem> errors = new ArrayList<>();
        try (EntryStream entries = READER.open(new ByteArrayInputStream(bytes), problem -> {
            if (problem.severity() == Severity.ERROR) {
                errors.add(problem);
            }
        })) {
            entries.forEachRemaining(entry -> ids.add(entry.id()));
        }
        return errors;
    }

    private static void cut(String document, int end, List<String> whole) {
        byte[] bytes = Arrays.copyOf(document.getBytes(UTF_8), end);
        List<String> ids = new ArrayList<>();
        List<ReadProblem> errors = errors(bytes, ids);
        String as = "cut at " + end + ": " + new String(bytes, UTF_8);
        assertThat(errors).as(as).hasSize(1);
        ReadProblem error = errors.get(0);
        assertThat(error.code() + ' ' + error.message() + ' ' + error.hint())
                .as(as)
                .isEqualTo("json.truncated The document ends within a value. Fetch it again.");
        assertThat(ids).as(as).isEqualTo(whole);
        assertThatThrownBy(() -> READER.read(bytes))
                .as(as)
                .isInstanceOf(DatasetReadException.class)
                .hasMessage("The dataset cannot be read: " + error);
        if (end > document.indexOf('\n')) {
            Recovered recovered = READER.recover(bytes);
            assertThat(recovered.dataset().entries())
                    .as(as)
                    .extracting(Entry::id)
                    .isEqualTo(whole);
            assertThat(recovered.errors()).as(as).isEqualTo(errors);
        }
        ids.clear();
        try (EntryStream entries = READER.open(new ByteArrayInputStream(bytes))) {
            assertThatThrownBy(() -> entries.forEachRemaining(entry -> ids.add(entry.id())))
                    .as(as)
                    .isInstanceOf(DatasetReadException.class)
                    .hasMessage("The dataset cannot be read: " + error);
        }
        assertThat(ids).as(as).isEqualTo(whole);
    }

    private static int endOf(String part, String document) {
        return document.substring(0, document.indexOf(part) + part.length()).getBytes(UTF_8).length;
    }

    @Test
    void aDocumentMayBeCutAtEveryByte() {
        int size = DOCUMENT.getBytes(UTF_8).length;
        for (int end = 1; end < size; end++) {
            List<String> whole = end < endOf(FIRST, DOCUMENT)
                    ? List.of()
                    : end < endOf(SECOND, DOCUMENT) ? List.of("a") : List.of("a", "b");
            cut(DOCUMENT, end, whole);
        }
    }

    @Test
    void linesMayBeCutAtEveryByteWithinALine() {
        for (int end = 1; end < endOf(HEADER + "}", LINES); end++) {
            cut(LINES, end, List.of());
        }
        for (int end = endOf(HEADER + "}\n{", LINES); end < endOf(FIRST, LINES); end++) {
            cut(LINES, end, List.of());
        }
        for (int end = endOf(FIRST + "\n{", LINES); end < endOf(SECOND, LINES); end++) {
            cut(LINES, end, List.of("a"));
        }
        // Lines that are missing as a whole cannot be missed.
        assertThat(READER.read(HEADER + "}\n" + FIRST).entries()).hasSize(1);
    }

    @Test
    void betweenTwoEntriesNoEntryIsLost() {
        for (String end :
                List.of("[", "[\n", "[" + SECOND, "[" + SECOND + ",", "[" + SECOND + " ,\n", "[" + SECOND + "\n]")) {
            List<ReadProblem> errors = errors((HEADER + ",\"entries\":" + end).getBytes(UTF_8), new ArrayList<>());
            assertThat(errors).as(end).hasSize(1);
            assertThat(errors.get(0).entry()).as(end).isNull();
        }
        String begun = SECOND.substring(0, SECOND.length() - 1);
        assertThat(errors((HEADER + ",\"entries\":[" + FIRST + "," + begun).getBytes(UTF_8), new ArrayList<>()))
                .extracting(ReadProblem::entry)
                .containsExactly(begun);
        assertThat(errors((HEADER + "}\n" + FIRST + "\n" + begun).getBytes(UTF_8), new ArrayList<>()))
                .extracting(ReadProblem::entry)
                .containsExactly(begun);
    }

    /** Only what may go on is cut; anything else at the end is wrong. */
    @Test
    void whatCannotGoOnIsASyntaxError() {
        for (String wrong :
                List.of("[tru,", "[x", "[truex", "[-x", "[1..", "[0x", "\"\\x", "[}", "[1 2", "nil", "tRue")) {
            assertThat(errors(
                            (HEADER + "}\n{\"type\":\"state\",\"id\":\"a\",\"x\":" + wrong).getBytes(UTF_8),
                            new ArrayList<>()))
                    .as(wrong)
                    .extracting(ReadProblem::code)
                    .containsExactly("json.syntax");
        }
    }

    @Test
    void compressedDataMayBeCutAtEveryByte() {
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.add(State.builder().id("s" + i).name("State " + i * 7919).build());
        }
        Dataset dataset = Dataset.builder().id("d").addAll(many).build();
        for (DatasetWriter form :
                List.of(DatasetWriter.json().gzipped(), DatasetWriter.ndjson().gzipped())) {
            byte[] bytes = form.toBytes(dataset);
            for (int end = 2; end < bytes.length; end++) {
                byte[] cut = Arrays.copyOf(bytes, end);
                assertThatThrownBy(() -> READER.read(cut))
                        .as("cut at " + end)
                        .isInstanceOf(DatasetReadException.class)
                        .message()
                        .matches("The dataset cannot be read: [0-9]+:[0-9]+ /\\S* ERROR \\[json.truncated\\] "
                                + "The compressed data ends too early\\. Fetch it again\\.");
                if (end < 10) {
                    // The stream cannot even be opened.
                    continue;
                }
                List<String> ids = new ArrayList<>();
                assertThat(errors(cut, ids))
                        .as("cut at " + end)
                        .extracting(ReadProblem::code)
                        .containsExactly("json.truncated");
                assertThat(ids)
                        .isEqualTo(many.subList(0, ids.size()).stream()
                                .map(Entry::id)
                                .toList());
            }
        }
    }
}

package org.armistice.jackson;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever the bytes, a reader refuses them with its one exception or gives a dataset that is sound. */
class HostileInputTest {

    private static final DatasetReader READER = DatasetReader.standard();
    private static final String HEADER = "{\"armistice\":\"1.0\",\"id\":\"d\"}\n";
    private static final Dataset EXAMPLES =
            Dataset.builder().id("examples").addAll(Examples.ALL).build();
    private static final List<byte[]> GOOD = List.of(
            DatasetWriter.json().toBytes(EXAMPLES),
            DatasetWriter.ndjson().toBytes(EXAMPLES),
            DatasetWriter.json().indented().toBytes(EXAMPLES),
            DatasetWriter.json().gzipped().toBytes(EXAMPLES));

    private static final List<byte[]> SMALL = small();

    /** Two examples in each form. */
    private static List<byte[]> small() {
        List<byte[]> documents = new ArrayList<>();
        for (int i = 1; i < EXAMPLES.entries().size(); i++) {
            Dataset two = Dataset.builder()
                    .id("examples")
                    .addAll(EXAMPLES.entries().subList(i - 1, i + 1))
                    .build();
            documents.add(DatasetWriter.json().toBytes(two));
            documents.add(DatasetWriter.ndjson().toBytes(two));
            documents.add(DatasetWriter.json().indented().toBytes(two));
            documents.add(DatasetWriter.ndjson().gzipped().toBytes(two));
        }
        return documents;
    }

    private static String document(String... entries) {
        return "{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[\n" + String.join(",\n", entries) + "\n]}";
    }

    private static String state(String more) {
        return "{\"type\":\"state\",\"id\":\"a\"" + more + "}";
    }

    private static void refusedOrSound(byte[] bytes) {
        try {
            sound(READER.read(bytes));
        } catch (DatasetReadException refused) {
            located(refused.problems());
        }
        try {
            Recovered recovered = READER.recover(bytes);
            located(recovered.problems());
            sound(recovered.dataset());
        } catch (DatasetReadException refused) {
            located(refused.problems());
        }
        List<ReadProblem> problems = new ArrayList<>();
        try (EntryStream entries = READER.open(new ByteArrayInputStream(bytes), problems::add)) {
            entries.forEachRemaining(entry -> assertThat(entry.id()).isNotEmpty());
        } catch (DatasetReadException refused) {
            located(refused.problems());
        }
        located(problems);
    }

    private static void located(List<ReadProblem> problems) {
        for (ReadProblem problem : problems) {
            assertThat(problem.line()).as(problem.toString()).isPositive();
            assertThat(problem.column()).as(problem.toString()).isPositive();
            assertThat(problem.toString()).hasSizeLessThan(5_000).doesNotContain("\n", "\u0000");
        }
    }

    private static void sound(Dataset dataset) {
        byte[] bytes = DatasetWriter.json().toBytes(dataset);
        Dataset read = READER.read(bytes);
        assertThat(read).isEqualTo(dataset);
        assertThat(DatasetWriter.json().toBytes(read)).isEqualTo(bytes);
    }

    private static List<String> codes(String json) {
        return codes(json.getBytes(UTF_8));
    }

    private static List<String> codes(byte[] bytes) {
        return codes(new ByteArrayInputStream(bytes));
    }

    private static List<String> codes(InputStream stream) {
        try {
            sound(READER.read(stream));
            return List.of();
        } catch (DatasetReadException refused) {
            located(refused.problems());
            return refused.problems().stream().map(ReadProblem::code).toList();
        }
    }

    @Property(tries = 1_500, shrinking = ShrinkingMode.OFF)
    void randomBytesAreRefused(@ForAll byte[] bytes, @ForAll Random random) {
        refusedOrSound(bytes);
        byte[] inside = HEADER.getBytes(UTF_8);
        refusedOrSound(joined(inside, bytes));
        refusedOrSound(joined(new byte[] {0x1F, (byte) 0x8B}, bytes));
        assertThat(codes(joined("{\"".getBytes(UTF_8), bytes))).isNotEmpty();
    }

    @Property(tries = 4_000, shrinking = ShrinkingMode.OFF)
    void mutatedDocumentsAreRefusedOrSound(@ForAll Random random) {
        byte[] bytes = SMALL.get(random.nextInt(SMALL.size()));
        for (int i = random.nextInt(3); i >= 0; i--) {
            bytes = mutated(bytes, random);
        }
        refusedOrSound(bytes);
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        if (bytes.length < 2) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(40));
        byte[] before = Arrays.copyOf(bytes, at);
        byte[] middle = Arrays.copyOfRange(bytes, at, to);
        byte[] behind = Arrays.copyOfRange(bytes, to, bytes.length);
        String tokens = "{}[]\",:\\\n0-1e.tfn\u0000\u00FF\u00C0\u00ED";
        byte[] token = tokens.substring(random.nextInt(tokens.length()))
                .substring(0, 1)
                .getBytes(ISO_8859_1);
        return switch (random.nextInt(6)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> joined(before, token, middle, behind);
            case 2 -> joined(before, behind);
            case 3 -> joined(before, middle, middle, behind);
            case 4 -> before;
            default -> joined(before, token, Arrays.copyOfRange(bytes, at + 1, bytes.length));
        };
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    @Test
    @Timeout(120)
    void whatIsTooMuchIsRefused() {
        assertThat(codes("[".repeat(100_000))).containsExactly("json.no-dataset");
        assertThat(codes("{\"a\":".repeat(100_000))).contains("limit.depth");
        assertThat(codes(document(state(",\"acme:x\":" + "[".repeat(100_000))))).containsExactly("limit.depth");
        assertThat(codes(document("[".repeat(100_000)))).contains("limit.depth");
        assertThat(codes(document(state(",\"name\":\"" + "x".repeat(10_000_000) + "\""))))
                .containsExactly("limit.string-length");
        assertThat(codes(document(state(",\"acme:x\":" + "1".repeat(1_000_000)))))
                .containsExactly("limit.number-length");
        assertThat(codes(document(state(",\"" + "x".repeat(1_000_000) + "\":1"))))
                .containsExactly("limit.name-length");
        assertThat(codes(document(state(",\"acme:x\":\"" + "x".repeat(900_000) + "\""))))
                .isEmpty();
    }

    @Test
    @Timeout(120)
    void aNumberBeyondEveryMeasureIsRefusedAsAPlaceAndKeptAsUnknown() {
        for (String number : List.of(
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "1e99999999999",
                "1e-99999999999",
                "1.0000000000000000001")) {
            assertThat(codes(document("{\"type\":\"checkpoint\",\"id\":\"c\",\"location\":{\"latitude\":" + number
                            + ",\"longitude\":1}}")))
                    .as(number)
                    .containsExactly("member.value");
            assertThat(codes(document("{\"type\":\"checkpoint\",\"id\":\"c\",\"location\":{\"shape\":"
                            + "{\"type\":\"LineString\",\"coordinates\":[[1," + number + "],[2,2]]}}}")))
                    .as(number)
                    .contains("member.value");
            assertThat(codes(document(state(",\"acme:x\":" + number))))
                    .as(number)
                    .isEmpty();
        }
        assertThat(codes(document("{\"type\":\"checkpoint\",\"id\":\"c\",\"location\":{\"latitude\":0e99999999999"
                        + ",\"longitude\":-0.0}}")))
                .isSubsetOf("member.value");
    }

    /** Every member is worth a note, whose place has to be found: in linear time. */
    @Test
    @Timeout(120)
    void membersBeyondCountingAreRead() {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            members.append(",\"a:").append(i).append("\":1");
        }
        Recovered recovered = READER.recover(document(state(members.toString())).getBytes(UTF_8));
        assertThat(recovered.errors()).isEmpty();
        assertThat(recovered.dataset().entries().get(0).unknownMembers().asMap())
                .hasSize(300_000);
    }

    @Test
    @Timeout(120)
    void aHundredThousandDuplicatesAreNamedOneByOne() {
        byte[] line = (state("") + "\n").getBytes(UTF_8);
        Recovered recovered = READER.recover(Streams.repeated(HEADER.getBytes(UTF_8), line, 100_000));
        assertThat(recovered.dataset().entries()).hasSize(1);
        assertThat(recovered.errors())
                .hasSize(99_999)
                .allMatch(problem -> problem.code().equals("entry.duplicate-id"));
        assertThat(recovered.errors().get(99_998).line()).isEqualTo(100_001);
    }

    @Test
    void longTextsAreRefusedBriefly() {
        for (String member : List.of("id", "type", "existence", "recorded", "recordedWording", "successions")) {
            for (String piece : List.of("9", "[1991,", "/", "-", "X", "(", "停", "\\n", "P1D", "199X-XX-XX")) {
                String text = piece.repeat(500_000 / piece.length());
                List<String> codes = codes(document("{\"acme:x\":1,\"" + member + "\":\"" + text + "\"}"));
                assertThat(codes).as(member + " " + piece).isNotEmpty();
                refusedOrSound(document("{\"type\":\"state\",\"id\":\"a\",\"" + member + "\":\"" + text + "\"}")
                        .getBytes(UTF_8));
            }
        }
    }

    @Test
    void otherEncodingsAreRefused() {
        String good = document(state(",\"name\":\"Å\""));
        for (String encoding : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "ISO-8859-1")) {
            assertThat(codes(good.getBytes(Charset.forName(encoding))))
                    .as(encoding)
                    .containsExactly("json.encoding");
        }
    }

    @Test
    void brokenUtf8IsRefused() {
        for (String bytes : List.of(
                "\u00F0\u0080\u0080\u00AF", // overlong
                "\u00ED\u00A0\u0080\u00ED\u00B0\u0080", // CESU-8
                "\u00ED\u00A0\u0080",
                "\u00F4\u0090\u0080\u0080", // behind the last code point
                "\u00F8\u0088\u0080\u0080\u0080",
                "\u0080",
                "\u00FF",
                "\u0000")) {
            assertThat(codes(document(state(",\"name\":\"A" + bytes + "\"")).getBytes(ISO_8859_1)))
                    .as(bytes)
                    .isNotEmpty();
            assertThat(codes(document(state(",\"acme:" + bytes + "\":1")).getBytes(ISO_8859_1)))
                    .as(bytes)
                    .isNotEmpty();
        }
        assertThat(codes(joined(GOOD.get(0), new byte[1]))).isNotEmpty();
        assertThat(codes(joined(new byte[1], GOOD.get(0)))).isNotEmpty();
    }

    @Test
    void aByteOrderMarkCountsAsNothing() {
        for (byte[] good : GOOD.subList(0, 3)) {
            byte[] marked = joined("\uFEFF".getBytes(UTF_8), good);
            assertThat(READER.read(marked)).isEqualTo(EXAMPLES);
            assertThat(READER.read(Streams.inPieces(marked, 1, null))).isEqualTo(EXAMPLES);
            assertThat(READER.read(Streams.gzip(marked))).isEqualTo(EXAMPLES);
        }
        assertThatThrownBy(() -> READER.read("\uFEFF{\"armistice\":1,\"id\":\"d\",\"entries\":[]}"))
                .hasMessageStartingWith("The dataset cannot be read: 1:14 /armistice ERROR");
        assertThat(codes("\uFEFF")).containsExactly("json.empty");
        assertThat(codes("\uFEFF\uFEFF{}")).containsExactly("json.syntax");
        assertThat(codes(new byte[] {(byte) 0xEF, (byte) 0xBB})).containsExactly("json.truncated");
    }

    @Test
    void piecesDoNotMatter() {
        for (byte[] good : GOOD) {
            for (int piece : new int[] {1, 2, 3, 100, 7_999, 8_000, 8_001, 8_192}) {
                assertThat(READER.read(Streams.inPieces(good, piece, null))).isEqualTo(EXAMPLES);
            }
        }
    }

    @Test
    void aStreamThatFailsIsSaidSoWhereverItFails() {
        for (byte[] good : GOOD.subList(0, 3)) {
            for (int end = 0; end < good.length; end += 1 + end / 20) {
                for (int piece : new int[] {1, 8_000}) {
                    InputStream stream =
                            Streams.inPieces(Arrays.copyOf(good, end), piece, new IOException("the line is dead"));
                    assertThat(codes(stream)).as("%d of %d", end, good.length).containsExactly("io");
                }
            }
        }
    }

    @Test
    void aStreamThatFailsBehindABrokenLineIsSaidSo() {
        String broken = HEADER + state("") + "\n{x" + "y".repeat(50_000);
        InputStream stream = Streams.inPieces(broken.getBytes(UTF_8), 8_000, new IOException("the line is dead"));
        assertThat(READER.recover(stream).errors())
                .extracting(problem -> problem.line() + " " + problem.code())
                .containsExactly("3 json.syntax", "3 io");
    }

    @Test
    void gzipIsTakenWholeOrRefused() {
        byte[] first = Streams.gzip((HEADER + state("") + "\n").getBytes(UTF_8));
        byte[] second = Streams.gzip(state("").replace("\"a\"", "\"b\"").getBytes(UTF_8));
        byte[] both = joined(first, second);
        assertThat(READER.read(both).entries()).hasSize(2);
        for (int piece : new int[] {1, first.length, first.length - 1, first.length - 8, 8_192}) {
            assertThat(READER.read(Streams.inPieces(both, piece, null)).entries())
                    .as("in pieces of " + piece)
                    .hasSize(2);
        }
        assertThat(codes(Streams.gzip(new byte[0]))).containsExactly("json.empty");
        assertThat(codes(new byte[0])).containsExactly("json.empty");
        for (int end = 2; end < first.length; end++) {
            assertThat(codes(Arrays.copyOf(first, end))).as("cut at " + end).containsExactly("json.truncated");
        }
    }

    @Test
    @Timeout(120)
    void aBombIsRefusedAtTheLimit() {
        byte[] blanks = new byte[50_000_000];
        Arrays.fill(blanks, (byte) '\n');
        byte[] blank = Streams.gzip(joined(HEADER.getBytes(UTF_8), blanks));
        DatasetReader careful = READER.withLimits(ReadLimits.standard().withDocumentBytes(1_000_000));
        assertThatThrownBy(() -> careful.read(blank))
                .isInstanceOf(DatasetReadException.class)
                .hasMessageContaining("ERROR [limit.document-bytes] The document is longer than 1000000 bytes.");
    }

    @Test
    @Timeout(120)
    void aStreamKeepsNoEntries() {
        byte[] line = "{\"type\":\"acme:t\",\"id\":\"a\",\"acme:x\":[1,2,3]}\n".getBytes(UTF_8);
        List<WeakReference<Entry>> early = new ArrayList<>();
        try (EntryStream entries = READER.open(Streams.repeated(HEADER.getBytes(UTF_8), line, 200_000))) {
            long count = 0;
            while (entries.hasNext()) {
                Entry entry = entries.next();
                if (count++ < 100) {
                    early.add(new WeakReference<>(entry));
                }
            }
            assertThat(count).isEqualTo(200_000);
            assertThat(early).allMatch(HostileInputTest::isForgotten);
        }
    }

    @Test
    @Timeout(120)
    void aStreamKeepsNoProblems() {
        byte[] line = "{\"type\":\"acme:t\",\"acme:x\":[1,2,3]}\n".getBytes(UTF_8);
        List<WeakReference<ReadProblem>> early = new ArrayList<>();
        InputStream stream = Streams.repeated(HEADER.getBytes(UTF_8), line, 50_000);
        try (EntryStream entries = READER.open(stream, problem -> {
            if (early.size() < 100) {
                early.add(new WeakReference<>(problem));
            }
        })) {
            assertThat(entries.hasNext()).isFalse();
            assertThat(early).hasSize(100).allMatch(HostileInputTest::isForgotten);
        }
    }

    /** Waits for the collector, which forgets sooner or later what nobody holds. */
    private static boolean isForgotten(WeakReference<?> reference) {
        for (int i = 0; i < 200 && reference.get() != null; i++) {
            System.gc();
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return reference.get() == null;
    }
}

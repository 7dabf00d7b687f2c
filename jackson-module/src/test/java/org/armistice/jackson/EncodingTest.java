package org.armistice.jackson;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.armistice.model.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document is in UTF-8, or is refused where it is not. */
class EncodingTest {

    private static final DatasetReader READER = DatasetReader.standard();
    private static final String HEADER = "{\"armistice\":\"1.0\",\"id\":\"d\"}\n";

    private static String state(String id, String more) {
        return "{\"type\":\"state\",\"id\":\"" + id + "\"" + more + "}";
    }

    private static void refused(byte[] document, String message) {
        assertThatThrownBy(() -> READER.read(document))
                .isInstanceOf(DatasetReadException.class)
                .hasMessage("The dataset cannot be read: " + message + " Write the document in UTF-8.");
        assertThatThrownBy(() -> READER.read(Streams.inPieces(document, 1, null)))
                .isInstanceOf(DatasetReadException.class)
                .hasMessage("The dataset cannot be read: " + message + " Write the document in UTF-8.");
        assertThatThrownBy(() -> READER.read(Streams.gzip(document)))
                .isInstanceOf(DatasetReadException.class)
                .hasMessage("The dataset cannot be read: " + message + " Write the document in UTF-8.");
    }

    @Test
    void anotherEncodingIsNamed() {
        String document = HEADER + state("a", ",\"name\":\"\u00C5\"") + "\n";
        for (String encoding : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM")) {
            refused(
                    document.getBytes(Charset.forName(encoding)),
                    "1:1 / ERROR [json.encoding] The document is in UTF-16 and not in UTF-8.");
        }
        for (String encoding : List.of("UTF-32", "UTF-32LE", "UTF-32BE", "X-UTF-32LE-BOM", "X-UTF-32BE-BOM")) {
            refused(
                    document.getBytes(Charset.forName(encoding)),
                    "1:1 / ERROR [json.encoding] The document is in UTF-32 and not in UTF-8.");
        }
        refused(
                document.getBytes(ISO_8859_1),
                "2:34 /name ERROR [json.encoding] With the byte 0xC5 here begins no character of UTF-8.");
    }

    /** Bytes that stand for themselves here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00C0\u00AF", // overlong
                "\u00C1\u00BF",
                "\u00E0\u0080\u00AF",
                "\u00E0\u009F\u00BF",
                "\u00F0\u0080\u0080\u00AF",
                "\u00F0\u008F\u00BF\u00BF",
                "\u00ED\u00A0\u0080", // halves of surrogate pairs
                "\u00ED\u00BF\u00BF",
                "\u00ED\u00A0\u0080\u00ED\u00B0\u0080",
                "\u00F4\u0090\u0080\u0080", // behind the last code point
                "\u00F5\u0080\u0080\u0080",
                "\u00F8\u0088\u0080\u0080\u0080",
                "\u0080", // the middle of a character
                "\u00BF",
                "\u00C3", // a beginning without its end
                "\u00E2\u0082",
                "\u00F0\u009F\u0098",
                "\u00FE",
                "\u00FF"
            })
    void bytesThatAreNoUtf8AreRefusedWhereTheyStand(String bytes) {
        String first = "%02X".formatted((int) bytes.charAt(0));
        String what = " ERROR [json.encoding] With the byte 0x" + first + " here begins no character of UTF-8.";
        String before = HEADER + state("a", ",\"note\":\"x");
        refused((before + bytes + "\"}\n").getBytes(ISO_8859_1), "2:36 /note" + what);
        // In a name, between tokens, and behind characters of several bytes.
        refused((HEADER + state("a", ",\"x" + bytes + "\":1")).getBytes(ISO_8859_1), "2:28 /id" + what);
        refused((HEADER + state("a", bytes)).getBytes(ISO_8859_1), "2:25 /id" + what);
        refused((HEADER + state("a", "") + "\n" + bytes + "\n").getBytes(ISO_8859_1), "3:1 /" + what);
        refused(
                joined((HEADER + state("a", ",\"note\":\"\u505C\u706B\uD83D\uDD4A")).getBytes(UTF_8), bytes),
                "2:37 /note" + what);
        refused(("{\"armistice\":\"1.0\",\"id\":\"d\",\"x" + bytes + "\":1}").getBytes(ISO_8859_1), "1:31 /id" + what);
    }

    private static byte[] joined(byte[] before, String bytes) {
        byte[] behind = (bytes + "\"}\n").getBytes(ISO_8859_1);
        return ByteBuffer.allocate(before.length - 1 + behind.length)
                .put(before, 0, before.length - 1)
                .put(behind)
                .array();
    }

    @Test
    void aLineThatIsNoUtf8CostsThatLineAlone() {
        byte[] document = (HEADER + state("a", "") + "\n" + state("b", ",\"note\":\"\u00C0\u00AF\"") + "\n"
                        + state("c", "") + "\n" + state("e", "").replace("e\"}", "e\u00FF\"}") + "\n"
                        + state("z", "") + "\n")
                .getBytes(ISO_8859_1);
        for (int piece : new int[] {1, 7, 100, 8_000}) {
            Recovered recovered = READER.recover(Streams.inPieces(document, piece, null));
            assertThat(recovered.dataset().entries()).extracting(Entry::id).containsExactly("a", "c", "z");
            assertThat(recovered.errors())
                    .extracting(ReadProblem::toString)
                    .containsExactly(
                            "3:34 /note ERROR [json.encoding] With the byte 0xC0 here begins no character of UTF-8. "
                                    + "Write the document in UTF-8.",
                            "5:24 /id ERROR [json.encoding] With the byte 0xFF here begins no character of UTF-8. "
                                    + "Write the document in UTF-8.");
            assertThat(recovered.errors()).allMatch(problem -> problem.entry() != null);
        }
    }

    @Test
    void entriesBeforeBytesThatAreNoUtf8AreDelivered() {
        byte[] document = ("{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[" + state("a", "") + "," + state("b", "")
                        + "," + state("c", ",\"note\":\"\u00FF\"") + "," + state("d", "") + "]}")
                .getBytes(ISO_8859_1);
        Recovered recovered = READER.recover(document);
        assertThat(recovered.dataset().entries()).extracting(Entry::id).containsExactly("a", "b");
        assertThat(recovered.errors())
                .extracting(ReadProblem::toString)
                .containsExactly("1:125 /entries/2/note ERROR [json.encoding] "
                        + "With the byte 0xFF here begins no character of UTF-8. Write the document in UTF-8.");
        try (EntryStream entries = READER.open(new ByteArrayInputStream(document))) {
            assertThat(entries.next().id()).isEqualTo("a");
            assertThat(entries.next().id()).isEqualTo("b");
            assertThatThrownBy(entries::hasNext)
                    .isInstanceOf(DatasetReadException.class)
                    .hasMessage("The dataset cannot be read: 1:125 /entries/2/note ERROR [json.encoding] "
                            + "With the byte 0xFF here begins no character of UTF-8. Write the document in UTF-8.");
        }
    }

    @Test
    void halfOfASurrogatePairIsRefusedHoweverItIsEscaped() {
        for (String half : List.of("\\uD800", "\\udc00", "\\uD83Dx", "\\uDD4A\\uD83D")) {
            for (String member : List.of(
                    ",\"name\":\"" + half + "\"",
                    ",\"acme:x\":[{\"y\":\"" + half + "\"}]",
                    ",\"acme:x\":{\"" + half + "\":1}",
                    ",\"" + half + "\":1")) {
                assertThatThrownBy(() -> READER.read(HEADER + state("a", member)))
                        .as(member)
                        .isInstanceOfSatisfying(
                                DatasetReadException.class,
                                e -> assertThat(e.problems())
                                        .isNotEmpty()
                                        .allMatch(problem -> problem.code().equals("json.lone-surrogate")
                                                && problem.line() == 2
                                                && problem.message()
                                                        .matches("A (string|name) holds half of a surrogate pair, "
                                                                + "(\\\\uD[8-9A-F].., )?which is no character\\.")
                                                && problem.hint().equals("Write the whole character.")));
            }
        }
    }

    /** Against what Java says, wherever the bytes are cut into pieces. */
    @Property(tries = 3_000, shrinking = ShrinkingMode.OFF)
    void whatIsUtf8IsKnown(@ForAll Random random) throws CharacterCodingException {
        byte[] bytes = "ab\u00E9cdefghijk\u505Clmn\uD83D\uDD4Aopqrstuvwxyz\uFFFF\uD800\uDF48\u0080\u07FF\u0800"
                .repeat(1 + random.nextInt(3))
                .getBytes(UTF_8);
        for (int i = random.nextInt(3); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        int from = 0;
        while (from < bytes.length && (bytes[from] & 0xC0) == 0x80) {
            from++;
        }
        int whole = Utf8.wholeUpTo(bytes, from, bytes.length);
        assertThat(isUtf8(bytes, from, whole)).isTrue();
        for (int to = whole + 1; to <= Math.min(bytes.length, whole + 4); to++) {
            assertThat(isUtf8(bytes, from, to)).isFalse();
        }
    }

    private static boolean isUtf8(byte[] bytes, int from, int to) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** All characters there are, also where pieces cut them. */
    @Test
    void everyCharacterIsRead() {
        StringBuilder all = new StringBuilder();
        for (int c = ' '; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : 97) {
            if (!(Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE) && c != '"' && c != '\\') {
                all.appendCodePoint(c);
            }
        }
        byte[] document = (HEADER + state("a", ",\"acme:x\":\"" + all + "\"")).getBytes(UTF_8);
        for (int piece : new int[] {1, 2, 3, 5, 8_000, 8_001}) {
            Entry entry = READER.read(Streams.inPieces(document, piece, null))
                    .entries()
                    .get(0);
            assertThat(entry.unknownMembers().get("acme:x"))
                    .hasValueSatisfying(text -> assertThat(text).hasToString("\"" + all + "\""));
        }
    }
}

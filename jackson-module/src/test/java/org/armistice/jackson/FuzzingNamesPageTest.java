package org.armistice.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armistice.table.Row;
import org.armistice.table.Table;
import org.armistice.table.Tables;
import org.armistice.vocabulary.Term;
import org.junit.jupiter.api.Test;

/** The words that fuzzing puts together, from the tables: who throws bytes alone hardly ever hits upon a name. */
class FuzzingNamesPageTest {

    /** What the forms of JSON and of uncertain time are made of. */
    private static final List<String> PIECES = List.of(
            "{}",
            "[]",
            "{\"",
            "\"}",
            "],\"",
            "},{",
            "}\n{",
            ",null",
            ":true",
            "-0",
            "1e400",
            "1.50",
            "\\u0000",
            "\\uD83D",
            "2020",
            "2020-02-29",
            "2020-11~",
            "199X",
            "2020-21",
            "Y-1E9",
            "[..1991,1993]",
            "{1994..}",
            "1991/..",
            "/2020?",
            "P3D",
            "P1Y6M",
            "1.7",
            "acme:x",
            "\u00E9",
            "\uFEFF");

    @Test
    void theDictionaryHoldsWhatTheTablesSay() throws IOException {
        GeneratedPage.at("jackson-module/src/test/resources/fuzzing/names.dict").mustBe(dictionary());
    }

    private static String dictionary() {
        Set<String> words = new TreeSet<>();
        Stream.of(Tables.ENTRIES, Tables.VALUES, Tables.TIMES, List.<Table<?>>of(Tables.HEADER))
                .flatMap(List::stream)
                .forEach(table -> collect(table, words));
        words.add(quoted(DocumentReader.ENTRIES) + ":");
        words.add(quoted(ValueReader.TYPE) + ":");
        return "# Written by: " + GeneratedPage.COMMAND + "\n"
                + Stream.concat(words.stream(), PIECES.stream())
                        .map(word -> quoted(escaped(word)) + "\n")
                        .collect(Collectors.joining());
    }

    private static void collect(Table<?> table, Set<String> words) {
        words.add(quoted(table.name()));
        for (Row row : table.rows()) {
            words.add(quoted(row.name()) + ":");
            if (row.vocabulary() != null) {
                row.vocabulary().known().stream()
                        .map(Term::token)
                        .map(FuzzingNamesPageTest::quoted)
                        .forEach(words::add);
            }
            if (row.table() != null) {
                collect(row.table(), words);
            }
        }
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    /** Writes bytes as the fuzzer reads them: letters and signs as they are, the rest in hexadecimal. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : text.getBytes(UTF_8)) {
            boolean plain = b > ' ' && b < 0x7F && b != '"' && b != '\\';
            escaped.append(plain ? String.valueOf((char) b) : "\\x%02X".formatted(b));
        }
        return escaped.toString();
    }
}

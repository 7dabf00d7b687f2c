package org.armistice.jackson;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document, what is to be said of it, and what is to be written when it has been read: the README of the corpus says
 * how a file holds them.
 *
 * @param document the bytes
 * @param isText whether they are shown as text, or in hexadecimal
 * @param problems what is to be said, in order: severity, code, line and column, pointer
 * @param output what is to be written; null where that is not asked
 */
record CorpusCase(
        String name,
        byte[] document,
        boolean isText,
        List<String> problems,
        @Nullable String output) {

    static CorpusCase of(String name, String document, List<String> problems, @Nullable String output) {
        return new CorpusCase(name, document.getBytes(StandardCharsets.UTF_8), true, problems, output);
    }

    /** Tells whether anything of the document is to be refused. */
    boolean isInvalid() {
        return !errors().isEmpty();
    }

    List<String> errors() {
        return problems.stream().filter(problem -> problem.startsWith("ERROR ")).toList();
    }

    /**
     * Tells whether what was said is what is to be said. An asterisk stands for any column and pointer, where parsers
     * of JSON notice at different places what is wrong.
     */
    static boolean agree(List<String> expected, List<String> said) {
        if (expected.size() != said.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            String one = expected.get(i);
            boolean same = one.endsWith("*")
                    ? said.get(i).startsWith(one.substring(0, one.length() - 1))
                    : said.get(i).equals(one);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    String text() {
        return new String(document, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Returns the cases as a file holds them. */
    static String print(String introduction, List<CorpusCase> cases) {
        StringBuilder file = new StringBuilder();
        introduction.lines().forEach(line -> file.append("- ").append(line).append('\n'));
        for (CorpusCase one : cases) {
            file.append("\n# ").append(one.name).append('\n');
            if (one.isText) {
                append(file, '<', one.text());
            } else {
                append(file, 'x', HexFormat.of().formatHex(one.document));
            }
            one.problems.forEach(problem -> append(file, '!', problem));
            if (one.output != null) {
                append(file, '>', one.output.substring(0, one.output.length() - 1));
            }
        }
        return file.toString();
    }

    private static void append(StringBuilder file, char mark, String text) {
        for (String line : text.split("\n", -1)) {
            file.append(mark).append(line.isEmpty() ? "" : " " + line).append('\n');
        }
    }

    /** Returns the cases of a file. */
    static List<CorpusCase> parse(String file) {
        List<CorpusCase> cases = new ArrayList<>();
        for (String block : (file + "\n").split("(?m)^# ")) {
            List<String> lines = List.of(block.split("\n"));
            if (!block.isBlank() && !block.startsWith("- ")) {
                String name = lines.get(0);
                boolean isText = marked(lines, 'x').isEmpty();
                String document = String.join("\n", marked(lines, isText ? '<' : 'x'));
                List<String> output = marked(lines, '>');
                cases.add(new CorpusCase(
                        name,
                        isText
                                ? document.getBytes(StandardCharsets.UTF_8)
                                : HexFormat.of().parseHex(document.replaceAll("\\s", "")),
                        isText,
                        marked(lines, '!'),
                        output.isEmpty() ? null : String.join("\n", output) + "\n"));
            }
        }
        return cases;
    }

    private static List<String> marked(List<String> lines, char mark) {
        return lines.stream()
                .skip(1)
                .filter(line -> !line.isEmpty() && line.charAt(0) == mark)
                .map(line -> line.length() < 2 ? "" : line.substring(2))
                .toList();
    }
}

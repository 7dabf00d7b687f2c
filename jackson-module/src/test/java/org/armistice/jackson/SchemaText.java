package org.armistice.jackson;

import tools.jackson.databind.JsonNode;

/** JSON to be read by people and compared by line: what fits on a line stands on it, and lists of words fill lines. */
final class SchemaText {

    private static final int WIDTH = 120;

    private SchemaText() {}

    static String of(JsonNode json) {
        StringBuilder text = new StringBuilder();
        append(text, json, 0, 0);
        return text.append('\n').toString();
    }

    private static void append(StringBuilder text, JsonNode json, int indent, int before) {
        String line = onOneLine(json);
        if (json.isEmpty() || indent + before + line.length() < WIDTH) {
            text.append(line);
            return;
        }
        if (json.isArray() && json.valueStream().allMatch(JsonNode::isString)) {
            fill(text, json, indent);
            return;
        }
        text.append(json.isObject() ? '{' : '[');
        String separator = "\n";
        if (json.isObject()) {
            for (var member : json.properties()) {
                String name = '"' + member.getKey() + "\": ";
                text.append(separator).append(" ".repeat(indent + 2)).append(name);
                append(text, member.getValue(), indent + 2, name.length());
                separator = ",\n";
            }
        } else {
            for (JsonNode one : json) {
                text.append(separator).append(" ".repeat(indent + 2));
                append(text, one, indent + 2, 0);
                separator = ",\n";
            }
        }
        text.append('\n').append(" ".repeat(indent)).append(json.isObject() ? '}' : ']');
    }

    private static void fill(StringBuilder text, JsonNode words, int indent) {
        int width = WIDTH;
        String separator = "[";
        for (JsonNode word : words) {
            text.append(separator);
            boolean fits = width + word.toString().length() + 2 < WIDTH;
            text.append(fits ? " " : "\n" + " ".repeat(indent + 2)).append(word);
            width = (fits ? width + 2 : indent + 2) + word.toString().length();
            separator = ",";
        }
        text.append('\n').append(" ".repeat(indent)).append(']');
    }

    private static String onOneLine(JsonNode json) {
        StringBuilder line = new StringBuilder();
        if (json.isObject()) {
            json.properties()
                    .forEach(member -> line.append(line.isEmpty() ? "{\"" : ", \"")
                            .append(member.getKey())
                            .append("\": ")
                            .append(onOneLine(member.getValue())));
            return line.isEmpty() ? "{}" : line.append('}').toString();
        }
        if (json.isArray()) {
            json.forEach(one -> line.append(line.isEmpty() ? "[" : ", ").append(onOneLine(one)));
            return line.isEmpty() ? "[]" : line.append(']').toString();
        }
        return json.toString();
    }
}

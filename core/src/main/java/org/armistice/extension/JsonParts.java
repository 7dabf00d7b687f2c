package org.armistice.extension;

import java.util.ArrayList;
import java.util.List;

/** Takes apart a JSON value of which it is known that it is well-formed and has no white space between its tokens. */
final class JsonParts {

    private JsonParts() {}

    /** Returns the values of an array, or the names and values of an object by turns, each as JSON. */
    static List<String> of(String json) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 1;
        for (int at = 0; at < json.length(); at++) {
            switch (json.charAt(at)) {
                case '"' -> at = endOfString(json, at);
                case '[', '{' -> depth++;
                case ']', '}' -> depth--;
                case ',', ':' -> {
                    if (depth == 1) {
                        parts.add(json.substring(start, at));
                        start = at + 1;
                    }
                }
                default -> {
                    // A number or a word goes on.
                }
            }
        }
        if (json.length() > 2) {
            parts.add(json.substring(start, json.length() - 1));
        }
        return parts;
    }

    private static int endOfString(String json, int start) {
        int at = start + 1;
        while (json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    /** Returns the characters of a string that is written as {@link JsonTextParser#append} does. */
    static String characters(String json) {
        StringBuilder text = new StringBuilder(json.length());
        for (int at = 1; at < json.length() - 1; at++) {
            char c = json.charAt(at);
            if (c != '\\') {
                text.append(c);
            } else if (json.charAt(++at) == 'u') {
                text.append((char) Integer.parseInt(json, at + 1, at + 5, 16));
                at += 4;
            } else {
                text.append(json.charAt(at));
            }
        }
        return text.toString();
    }
}

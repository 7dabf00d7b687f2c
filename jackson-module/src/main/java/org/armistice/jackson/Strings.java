package org.armistice.jackson;

/** Strings as they may stand in a dataset. */
final class Strings {

    private Strings() {}

    /**
     * Returns the text if it is well-formed; reports half of a surrogate pair otherwise, and returns the text without
     * it.
     */
    static String whole(String text, Problems.Place place) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    place.error(
                            "json.lone-surrogate",
                            "A string holds half of a surrogate pair, \\u%04X, which is no character."
                                    .formatted((int) c),
                            "Write the whole character.");
                    return text.replaceAll("\\p{Cs}", "");
                }
                i++;
            }
        }
        return text;
    }

    /** Returns the name of a type with its article. */
    static String withArticle(String name) {
        return ("aeio".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name.replace('-', ' ');
    }

    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Returns a text in quotes for a message: short, and printable. */
    static String shown(String text) {
        return '"' + brief(text, 60) + '"';
    }

    /** Returns a text for a message: printable, and of so many characters at most. */
    static String brief(String text, int most) {
        String start = text.codePointCount(0, text.length()) > most
                ? text.substring(0, text.offsetByCodePoints(0, most)) + "..."
                : text;
        return printable(start);
    }

    /** Returns a text for a message, with escapes for what does not print or turns the direction of writing. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                printable.append(String.format("\\u%04X", c));
            } else {
                printable.appendCodePoint(c);
            }
        });
        return printable.toString();
    }
}

package org.armistice.jackson;

import org.jspecify.annotations.Nullable;

/** Tells from the first bytes of a document whether it is in another encoding than UTF-8, to name it in a message. */
final class Encodings {

    private Encodings() {}

    /** Returns the name of the encoding whose mark or whose zeros beside an ASCII character are there; null if none. */
    static @Nullable String other(byte[] bytes, int count) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < Math.min(4, count); i++) {
            int b = bytes[i] & 0xFF;
            pattern.append(b == 0 ? '0' : b == 0xFE ? 'E' : b == 0xFF ? 'F' : b < 0x80 ? 'a' : '?');
        }
        String start = pattern.toString();
        if (start.equals("FE00") || start.equals("00EF") || start.equals("a000") || start.equals("000a")) {
            return "UTF-32";
        }
        boolean marked = start.startsWith("FE") || start.startsWith("EF");
        return marked || start.matches("a0.?.?|0a.?.?") ? "UTF-16" : null;
    }
}

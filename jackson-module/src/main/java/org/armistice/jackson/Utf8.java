package org.armistice.jackson;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Which bytes are UTF-8: each character in its shortest form, no half of a surrogate pair, nothing behind the last code
 * point (RFC 3629). The parser asks for less.
 */
final class Utf8 {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {}

    /** Returns the index of the first byte that begins no whole character; the end if there is none. */
    static int wholeUpTo(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (bytes[at] >= 0) {
                at = asciiUpTo(bytes, at, to);
                continue;
            }
            // Most letters beyond ASCII have two bytes.
            if ((bytes[at] & 0xE0) == 0xC0 && at + 1 < to && bytes[at] > (byte) 0xC1 && bytes[at + 1] < (byte) 0xC0) {
                at += 2;
                continue;
            }
            int length = length(bytes[at] & 0xFF);
            if (length == 0 || to - at < length || right(bytes, at, length) < length) {
                return at;
            }
            at += length;
        }
        return at;
    }

    /** Tells whether the bytes are the beginning of a character, whose rest may still come. */
    static boolean isCut(byte[] bytes, int from, int to) {
        int length = length(bytes[from] & 0xFF);
        return to - from < length && right(bytes, from, to - from) == to - from;
    }

    private static int asciiUpTo(byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to && ((long) EIGHT.get(bytes, at) & HIGH_BITS) == 0) {
            at += Long.BYTES;
        }
        while (at < to && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** Returns how many bytes a character has that begins with the given one; 0 if none does. */
    private static int length(int first) {
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }

    /** Returns how many of so many bytes may stand one behind the other in a character, the first being right. */
    private static int right(byte[] bytes, int from, int count) {
        int least = 0x80;
        int most = 0xBF;
        switch (bytes[from] & 0xFF) {
            case 0xE0 -> least = 0xA0;
            case 0xED -> most = 0x9F;
            case 0xF0 -> least = 0x90;
            case 0xF4 -> most = 0x8F;
            default -> {}
        }
        for (int i = 1; i < count; i++) {
            int next = bytes[from + i] & 0xFF;
            if (next < least || next > most) {
                return i;
            }
            least = 0x80;
            most = 0xBF;
        }
        return count;
    }
}

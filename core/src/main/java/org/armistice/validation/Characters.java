package org.armistice.validation;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What is wrong with the characters of a text, as a sentence; nothing for a text in order. */
final class Characters {

    private static final int RIGHT_TO_LEFT_OVERRIDE = 0x202E;
    private static final int LEFT_TO_RIGHT_OVERRIDE = 0x202D;
    private static final int LEFT_TO_RIGHT_EMBEDDING = 0x202A;
    private static final int RIGHT_TO_LEFT_EMBEDDING = 0x202B;
    private static final int END_OF_EMBEDDING = 0x202C;
    private static final int FIRST_ISOLATE = 0x2066;
    private static final int LAST_ISOLATE = 0x2068;
    private static final int END_OF_ISOLATE = 0x2069;

    private Characters() {}

    static Optional<String> control(Text text) {
        return first(
                text, c -> Character.isISOControl(c) && !isLineControl(c), "Holds %s, which is no part of a text.");
    }

    static Optional<String> line(Text text) {
        return first(
                text, c -> isLineControl(c) || isLineEnd(c), "Holds %s and so stands on several lines or columns.");
    }

    static Optional<String> override(Text text) {
        return first(text, Characters::isOverride, "Holds %s: it is shown in another order than it is written in.");
    }

    static Optional<String> lost(Text text) {
        return first(
                text,
                c -> c == 0xFFFD || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF,
                "Holds %s, which stands where a character was lost.");
    }

    /** Joiners and directional marks are left out: names in several scripts need them. */
    static Optional<String> invisible(Text text) {
        return first(
                text,
                c -> c == 0xAD || c == 0x200B || c >= 0x2060 && c <= 0x2064 || c == 0xFEFF || c >>> 7 == 0xE0000 >>> 7,
                "Holds %s, which nobody can see.");
    }

    static Optional<String> edge(Text holder) {
        String text = holder.words();
        if (isBlank(text.codePointAt(0))) {
            return Optional.of("Begins with %s.".formatted(name(text.codePointAt(0))));
        }
        int last = text.codePointBefore(text.length());
        return isBlank(last) ? Optional.of("Ends with %s.".formatted(name(last))) : Optional.empty();
    }

    static Optional<String> denormal(Text holder) {
        String text = holder.words();
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? Optional.empty()
                : Optional.of("Is not in the normal form NFC, so that it is not equal to the same name in that form.");
    }

    /** Embeddings and isolates end with their line, if not before; that an override does not is another law's. */
    static Optional<String> unclosed(Text text) {
        return first(text, Characters::isOpening, "").isEmpty() ? Optional.empty() : lastUnclosed(text.words());
    }

    private static Optional<String> lastUnclosed(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        int isolates = 0;
        for (PrimitiveIterator.OfInt all = text.codePoints().iterator(); all.hasNext(); ) {
            int c = all.nextInt();
            if (isLineEnd(c) && hasUnclosed(open)) {
                break;
            } else if (isLineEnd(c)) {
                open.clear();
                isolates = 0;
            } else if (isOpening(c)) {
                open.push(c);
                isolates += isIsolate(c) ? 1 : 0;
            } else if (c == END_OF_EMBEDDING && !open.isEmpty() && !isIsolate(open.peek())) {
                open.pop();
            } else if (c == END_OF_ISOLATE && isolates > 0) {
                closeIsolate(open);
                isolates--;
            }
        }
        return open.stream()
                .filter(c -> !isOverride(c))
                .findFirst()
                .map(c -> "Holds %s without its end: what is shown behind it may change its order.".formatted(name(c)));
    }

    /** What was opened inside an isolate ends with it. */
    private static void closeIsolate(Deque<Integer> open) {
        int closed;
        do {
            closed = open.pop();
        } while (!isIsolate(closed));
    }

    private static boolean hasUnclosed(Deque<Integer> open) {
        return open.stream().anyMatch(c -> !isOverride(c));
    }

    private static boolean isOpening(int c) {
        return c == LEFT_TO_RIGHT_EMBEDDING || c == RIGHT_TO_LEFT_EMBEDDING || isOverride(c) || isIsolate(c);
    }

    private static boolean isOverride(int c) {
        return c == LEFT_TO_RIGHT_OVERRIDE || c == RIGHT_TO_LEFT_OVERRIDE;
    }

    private static boolean isIsolate(int c) {
        return c >= FIRST_ISOLATE && c <= LAST_ISOLATE;
    }

    /** A word in Latin letters with a Cyrillic one among them looks like another word. */
    static Optional<String> mixed(Text holder) {
        String text = holder.words();
        UnicodeScript word = null;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            UnicodeScript script = alike(c);
            if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                word = null;
            } else if (script != null && word != null && script != word) {
                return Optional.of("Holds %s in a word of %s letters.".formatted(name(c), inWords(word)));
            } else if (script != null) {
                word = script;
            }
        }
        return Optional.empty();
    }

    /** Returns the script of a letter if it is one of those with letters that look like another's. */
    private static @Nullable UnicodeScript alike(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.LATIN || script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK
                ? script
                : null;
    }

    private static String inWords(UnicodeScript script) {
        String name = script.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static boolean isLineControl(int c) {
        return c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Optional<String> first(Text text, IntPredicate isWrong, String message) {
        return text.isPlain() ? Optional.empty() : first(text.words(), isWrong, message);
    }

    private static Optional<String> first(String text, IntPredicate isWrong, String message) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (isWrong.test(c)) {
                return Optional.of(message.formatted(name(c)));
            }
        }
        return Optional.empty();
    }

    /** Such as {@code U+202E (RIGHT-TO-LEFT OVERRIDE)}, as it cannot be shown itself. */
    private static String name(int c) {
        String name = Character.getName(c);
        return "U+%04X".formatted(c) + (name == null ? "" : " (" + name + ")");
    }
}

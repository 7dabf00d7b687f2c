package org.armistice.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of phrases: {@code [in] {part} {month}}. In brackets stands what may be left out, in parentheses what may
 * not, with a bar between alternatives; in braces a {@linkplain PhraseSlot slot}. It is kept as all the rows of words
 * and slots that it stands for, which are few.
 */
final class PhrasePattern {

    private final String text;
    private final List<List<Term>> shapes;

    private PhrasePattern(String text, List<List<Term>> shapes) {
        this.text = text;
        this.shapes = shapes;
    }

    static PhrasePattern of(String text, Map<String, PhraseSlot<?>> slots) {
        return new PhrasePattern(text, alternatives(new StringTokenizer(text, " []()|", true), slots));
    }

    /** What fills the slots if the words from one to before another are of this pattern; null if they are not. */
    @Nullable PhraseValues match(PhraseReading reading, int from, int to) {
        for (List<Term> shape : shapes) {
            PhraseValues values = new PhraseValues(reading, new HashMap<>());
            if (match(shape, 0, values, from, to)) {
                return values;
            }
        }
        return null;
    }

    private static boolean match(List<Term> shape, int term, PhraseValues values, int from, int to) {
        if (term == shape.size()) {
            return from == to;
        }
        Term next = shape.get(term);
        // The longest first, so that "half a dozen" is not read as something half.
        for (int end = Math.min(to, from + next.mostWords()); end > from; end--) {
            if (next.accepts(values, from, end)) {
                values.reading().understand(end);
                if (match(shape, term + 1, values, end, to)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return text;
    }

    /** A word, or a slot in place of some. */
    private record Term(String word, @Nullable PhraseSlot<?> slot) {

        int mostWords() {
            return slot == null ? 1 : slot.mostWords();
        }

        boolean accepts(PhraseValues values, int from, int to) {
            return slot == null ? values.reading().word(from).equals(word) : values.fill(slot, from, to);
        }
    }

    // Patterns are ours, and read once: what is wrong in one shows when the class is loaded.

    private static List<List<Term>> alternatives(StringTokenizer pieces, Map<String, PhraseSlot<?>> slots) {
        List<List<Term>> closed = new ArrayList<>();
        List<List<Term>> open = List.of(List.of());
        while (pieces.hasMoreTokens()) {
            String piece = pieces.nextToken();
            switch (piece) {
                case " " -> {}
                case "|" -> {
                    closed.addAll(open);
                    open = List.of(List.of());
                }
                case "]", ")" -> {
                    closed.addAll(open);
                    return closed;
                }
                case "(" -> open = each(open, alternatives(pieces, slots));
                case "[" -> {
                    List<List<Term>> optional = new ArrayList<>(alternatives(pieces, slots));
                    optional.add(List.of());
                    open = each(open, optional);
                }
                default -> open = each(open, List.of(List.of(term(piece, slots))));
            }
        }
        closed.addAll(open);
        return closed;
    }

    private static Term term(String piece, Map<String, PhraseSlot<?>> slots) {
        if (!piece.startsWith("{")) {
            return new Term(piece, null);
        }
        PhraseSlot<?> slot = slots.get(piece.substring(1, piece.length() - 1));
        if (slot == null) {
            throw new IllegalStateException("No slot is named " + piece + ".");
        }
        return new Term("", slot);
    }

    private static List<List<Term>> each(List<List<Term>> starts, List<List<Term>> ends) {
        List<List<Term>> all = new ArrayList<>();
        for (List<Term> start : starts) {
            for (List<Term> end : ends) {
                List<Term> both = new ArrayList<>(start);
                both.addAll(end);
                all.add(List.copyOf(both));
            }
        }
        return all;
    }
}

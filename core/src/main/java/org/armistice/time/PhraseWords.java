package org.armistice.time;

import java.time.DateTimeException;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The words of a phrase in lower case, without commas, apostrophes and full stops, each with its place in the text.
 * Hyphens part words but not numbers: {@code mid-May} is two words and {@code 1991-94} is one, which means nothing.
 */
record PhraseWords(String text, List<Word> words) {

    /** The longest phrase that is read at all. */
    static final int LONGEST = 200;

    private static final String PUNCTUATION = " ,.-'\u2019";

    /** A word and where it starts. */
    record Word(String word, int position) {}

    static PhraseWords of(String phrase) {
        if (phrase.isBlank()) {
            throw refuse(phrase, 0, "There is no phrase here.");
        }
        if (phrase.length() > LONGEST) {
            throw refuse(
                    phrase, LONGEST, "It has " + phrase.length() + " characters; at most " + LONGEST + " are read.");
        }
        for (int i = 0; i < phrase.length(); i++) {
            if (!isLetter(phrase.charAt(i))
                    && !isDigit(phrase.charAt(i))
                    && PUNCTUATION.indexOf(phrase.charAt(i)) < 0) {
                throw refuse(
                        phrase,
                        i,
                        "Character " + (i + 1) + String.format(Locale.ROOT, " (U+%04X)", phrase.codePointAt(i))
                                + " stands in no phrase that is read.");
            }
        }
        return new PhraseWords(phrase, List.copyOf(split(phrase)));
    }

    int size() {
        return words.size();
    }

    String word(int index) {
        return words.get(index).word();
    }

    /** The words from one to before another, with a blank between two. */
    String joined(int from, int to) {
        if (to == from + 1) {
            return word(from);
        }
        return String.join(" ", words.subList(from, to).stream().map(Word::word).toList());
    }

    /** The refusal of the phrase for a reason that shows at a word, or behind the last. */
    DateTimeParseException refuse(int index, String reason) {
        return refuse(text, index < size() ? words.get(index).position() : text.length(), reason);
    }

    /** The refusal of the phrase for what it says. */
    DateTimeParseException refuse(DateTimeException reason) {
        DateTimeParseException refusal = refuse(text, 0, Objects.requireNonNull(reason.getMessage()));
        refusal.initCause(reason);
        return refusal;
    }

    private static DateTimeParseException refuse(String phrase, int position, String reason) {
        return new DateTimeParseException(
                Passage.quote(phrase) + ": " + reason + " " + ReportersWording.NEXT_STEP, phrase, position);
    }

    private static List<Word> split(String phrase) {
        List<Word> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            if (i == phrase.length() || parts(phrase, i)) {
                if (word.length() > 0) {
                    words.add(new Word(word.toString(), start));
                    word.setLength(0);
                }
                start = i + 1;
            } else if (!isDropped(phrase, i)) {
                word.append(Character.toLowerCase(phrase.charAt(i)));
            }
        }
        return words;
    }

    private static boolean parts(String phrase, int i) {
        return switch (phrase.charAt(i)) {
            case ' ', ',' -> true;
            // Not in 1991-94, nor before -5, which would become another number without it.
            case '-' ->
                isInWord(phrase, i - 1)
                        && isInWord(phrase, i + 1)
                        && !(isDigit(phrase, i - 1) && isDigit(phrase, i + 1));
            default -> false;
        };
    }

    /** Behind "Dec." and in "1990's", but not in 1.5 or '23, which would become another number without it. */
    private static boolean isDropped(String phrase, int i) {
        return switch (phrase.charAt(i)) {
            case '.', '\'', '\u2019' -> isInWord(phrase, i - 1) && !isDigit(phrase, i + 1);
            default -> false;
        };
    }

    private static boolean isInWord(String phrase, int i) {
        return isDigit(phrase, i) || i >= 0 && i < phrase.length() && isLetter(phrase.charAt(i));
    }

    private static boolean isDigit(String phrase, int i) {
        return i >= 0 && i < phrase.length() && isDigit(phrase.charAt(i));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }
}

package org.armistice.time;

import java.time.DateTimeException;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The phrases that are read: those that say when by themselves, and those that refer to another date. */
enum Phrases {
    SELF_CONTAINED(
            "It refers to no other date. Read it without one.",
            List.of(StretchPhrases.TABLE, DayPhrases.TABLE, ModifiedPhrases.TABLE, PeriodPhrases.PERIODS),
            PeriodPhrases.LENGTHS),
    REFERRING("It refers to another date. Read it with that one, where it is known.", List.of(ReferringPhrases.TABLE));

    private static final int MOST_NEAREST = 2;

    /** What to say where such a phrase is read as one of the other kind. */
    private final String mistaken;

    private final List<PhraseTable<? extends ToldTime>> tables;
    private final Map<String, String> examples = new LinkedHashMap<>();

    Phrases(String mistaken, List<PhraseTable<? extends ToldTime>> tables, PhraseTable<?>... parts) {
        this.mistaken = mistaken;
        this.tables = tables;
        Stream.concat(tables.stream(), Stream.of(parts)).forEach(table -> examples.putAll(table.examples()));
    }

    /** What the whole phrase says; null if no pattern fits it. */
    @Nullable ToldTime read(PhraseReading reading) {
        return PhraseTable.read(tables, reading, 0, reading.words().size());
    }

    /** How many patterns fit the whole phrase. */
    long fitting(PhraseWords words) {
        return tables.stream().mapToLong(table -> table.fitting(words)).sum();
    }

    /** Each pattern with its example. */
    Map<String, String> examples() {
        return Collections.unmodifiableMap(examples);
    }

    /**
     * What is not understood.
     *
     * @throws DateTimeException if it is a phrase of the other kind
     */
    String notUnderstood(PhraseReading reading) {
        PhraseWords words = reading.words();
        for (Phrases other : values()) {
            if (other != this && other.fitting(words) > 0) {
                throw new DateTimeException(other.mistaken);
            }
        }
        int understood = reading.understood();
        String before = understood == 0 ? "" : " after " + quoted(words.joined(0, understood));
        return (understood == words.size()
                        ? "Something is missing" + before + "."
                        : quoted(words.word(understood)) + " is not understood" + before + ".")
                + nearest(words);
    }

    /** The examples that share most words with the phrase. */
    private String nearest(PhraseWords words) {
        Set<String> given = wordsOf(words);
        List<String> nearest = examples.values().stream()
                .filter(example -> shared(example, given) > 0)
                .sorted(Comparator.comparingInt((String example) -> -shared(example, given)))
                .limit(MOST_NEAREST)
                .map(Phrases::quoted)
                .toList();
        return nearest.isEmpty() ? "" : " Phrases that are read: " + String.join(", ", nearest) + ".";
    }

    private static int shared(String example, Set<String> given) {
        Set<String> shared = wordsOf(PhraseWords.of(example));
        shared.retainAll(given);
        return shared.size();
    }

    private static Set<String> wordsOf(PhraseWords words) {
        return words.words().stream().map(PhraseWords.Word::word).collect(Collectors.toCollection(HashSet::new));
    }

    private static String quoted(String text) {
        return '"' + Passage.quote(text) + '"';
    }
}

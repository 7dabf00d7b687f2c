package org.armistice.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Patterns of phrases, each with an example and what it means. The first that fits the words is what they mean. */
final class PhraseTable<T> {

    /** A row of the table. */
    private record Row<T>(PhrasePattern pattern, String example, Function<PhraseValues, ? extends T> meaning) {}

    private final Map<String, PhraseSlot<?>> slots = new HashMap<>();
    private final List<Row<T>> rows = new ArrayList<>();

    /** A table whose patterns may name these slots beside those that all may name. */
    PhraseTable(PhraseSlot<?>... tables) {
        PhraseSlot.ALL.forEach(slot -> slots.put(slot.name(), slot));
        List.of(tables).forEach(slot -> slots.put(slot.name(), slot));
    }

    PhraseTable<T> row(String pattern, String example, Function<PhraseValues, ? extends T> meaning) {
        rows.add(new Row<>(PhrasePattern.of(pattern, slots), example, meaning));
        return this;
    }

    /** The slot that any phrase of these tables fills. */
    static <T> PhraseSlot<T> slot(String name, int mostWords, List<PhraseTable<? extends T>> tables) {
        return new PhraseSlot<>(name, mostWords, (reading, from, to) -> read(tables, reading, from, to));
    }

    /** What the words mean by the first table that has a pattern for them; null if none has. */
    static <T> @Nullable T read(List<PhraseTable<? extends T>> tables, PhraseReading reading, int from, int to) {
        for (PhraseTable<? extends T> table : tables) {
            T meaning = table.read(reading, from, to);
            if (meaning != null) {
                return meaning;
            }
        }
        return null;
    }

    /** What the words from one to before another mean; null if no pattern fits them. */
    @Nullable T read(PhraseReading reading, int from, int to) {
        for (Row<T> row : rows) {
            PhraseValues values = row.pattern().match(reading, from, to);
            if (values != null) {
                return row.meaning().apply(values);
            }
        }
        return null;
    }

    /** How many patterns fit the whole of a phrase. */
    long fitting(PhraseWords words) {
        return rows.stream()
                .filter(row -> row.pattern().match(new PhraseReading(words, null), 0, words.size()) != null)
                .count();
    }

    /** Each pattern with its example. */
    Map<String, String> examples() {
        Map<String, String> examples = new LinkedHashMap<>();
        rows.forEach(row -> examples.put(row.pattern().toString(), row.example()));
        return examples;
    }
}

package org.armistice.index;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armistice.model.Attributed;
import org.armistice.model.Perspective;
import org.armistice.time.Truth;

/**
 * Something that an index found, and how surely it holds on the day that was asked for.
 *
 * <p>Lists of answers keep the order of the dataset and leave out what certainly does not hold. So an answer may say
 * {@link Truth#UNKNOWN}, and even {@link Truth#POSSIBLY_FALSE}, but never {@link Truth#FALSE}.
 *
 * @param value what was found
 * @param truth how surely it holds
 * @param <T> what sort of thing was asked for
 */
public record Answer<T>(T value, Truth truth) {

    /** Makes an answer. */
    public Answer {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(truth, "truth");
    }

    /** Returns those of the values that are not certainly out, immutable. */
    static <T> List<Answer<T>> to(Stream<? extends T> values, Function<? super T, Truth> question) {
        return values.<Answer<T>>map(value -> new Answer<>(value, question.apply(value)))
                .filter(answer -> answer.truth() != Truth.FALSE)
                .toList();
    }

    /** Groups answers by who asserts them, in the order of their first ones; immutable. */
    static <A extends Serializable> Map<Perspective, List<Answer<Attributed<A>>>> byPerspective(
            List<Answer<Attributed<A>>> answers) {
        Map<Perspective, List<Answer<Attributed<A>>>> grouped = new LinkedHashMap<>();
        answers.forEach(answer -> grouped.computeIfAbsent(answer.value().perspective(), none -> new ArrayList<>())
                .add(answer));
        grouped.replaceAll((perspective, together) -> List.copyOf(together));
        return Collections.unmodifiableMap(grouped);
    }
}

package org.armistice.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.armistice.model.Attributed;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Held;
import org.armistice.model.Holding;
import org.armistice.model.Perspective;
import org.armistice.model.Place;
import org.armistice.model.Ref;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.TerritorialRelation;

/**
 * Who claims, controls or occupies a territory or a corridor on a day, or is recognised as holding it, and according to
 * whom.
 *
 * <p>The answers are assertions, contradictory ones side by side. How sure an answer is says whether the assertion is
 * made for that day, not whether it is true; one without a recorded period is {@code UNKNOWN} for every day. How sure
 * the speaker sounds stands on the assertion, and one may even deny the holding.
 */
public final class ControlIndex {

    private final Dataset dataset;

    private ControlIndex(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Returns the index of a dataset. */
    public static ControlIndex of(Dataset dataset) {
        return new ControlIndex(dataset);
    }

    /** Returns what is asserted for a day about who holds a place, in whatever way. */
    public List<Answer<Attributed<Holding>>> holdings(Ref<? extends Place> place, UncertainDate day) {
        return Answer.to(recorded(place), holding -> holding.isAssertedFor(day));
    }

    /** Returns what is asserted for a day about who holds a place in one way. */
    public List<Answer<Attributed<Holding>>> holdings(
            Ref<? extends Place> place, Term<TerritorialRelation> relation, UncertainDate day) {
        return Answer.to(
                recorded(place).filter(holding -> holding.value().relation().equals(relation)),
                holding -> holding.isAssertedFor(day));
    }

    /**
     * Returns what is asserted for a day about who holds a place, by perspective in the order of their first
     * assertions.
     */
    public Map<Perspective, List<Answer<Attributed<Holding>>>> perspectives(
            Ref<? extends Place> place, UncertainDate day) {
        Map<Perspective, List<Answer<Attributed<Holding>>>> grouped = new LinkedHashMap<>();
        for (Answer<Attributed<Holding>> answer : holdings(place, day)) {
            grouped.computeIfAbsent(answer.value().perspective(), perspective -> new ArrayList<>())
                    .add(answer);
        }
        grouped.replaceAll((perspective, answers) -> List.copyOf(answers));
        return Collections.unmodifiableMap(grouped);
    }

    /** Returns whether it is contested on a day who holds a place in one way, and between whom. */
    public Contest contest(Ref<? extends Place> place, Term<TerritorialRelation> relation, UncertainDate day) {
        return Contest.among(holdings(place, relation, day));
    }

    private Stream<Attributed<Holding>> recorded(Ref<? extends Place> place) {
        return dataset.find(place, Entry.class).stream()
                .filter(Held.class::isInstance)
                .flatMap(held -> ((Held) held).holdings().stream());
    }
}

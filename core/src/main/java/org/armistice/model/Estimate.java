package org.armistice.model;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.armistice.vocabulary.Measure;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.Victims;
import org.immutables.value.Value;

/**
 * A number that nobody counted exactly: people killed, displaced, living somewhere.
 *
 * <p>Low, best and high are each optional and inclusive; none is ever derived from the others. No figure at all is not
 * zero. A low above the best is possible, since real datasets have it; the validator reports it. One estimate may cover
 * several entries at once ({@link #scope}); it must not be split among them.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Estimate implements Serializable permits EstimateBuilder.ImmutableEstimate {

    private static final long serialVersionUID = 1L;

    Estimate() {}

    /** Returns an estimate with a best figure alone. */
    public static Estimate of(Term<Measure> measure, long best) {
        return builder().measure(measure).best(best).build();
    }

    /** Returns a builder without any attributes. */
    public static EstimateBuilder builder() {
        return new EstimateBuilder();
    }

    /** Returns what is counted. Required. */
    public abstract Term<Measure> measure();

    /** Returns the lowest figure; zero or more. */
    public abstract OptionalLong low();

    /** Returns the figure that the source holds most likely; zero or more. */
    public abstract OptionalLong best();

    /** Returns the highest figure; zero or more. */
    public abstract OptionalLong high();

    /** Tells whether the source calls its figures approximate. */
    @Value.Default
    public boolean approximate() {
        return false;
    }

    /** Returns whose people are counted. Absent where that is not said, which is not "everybody". */
    public abstract Optional<Ref<? extends Actor>> among();

    /** Returns which people are counted. */
    public abstract Optional<Term<Victims>> victims();

    /** Returns what the figures cover together, where that is more or other than the entry which holds the estimate. */
    public abstract Set<Ref<? extends Entry>> scope();

    /** Returns the source's words, such as "tens of thousands". */
    public abstract Optional<String> wording();

    /** Returns a builder with the attributes of this estimate. */
    public EstimateBuilder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Invariants.of("Estimate")
                .required("measure", measure())
                .notNegative("low", low())
                .notNegative("best", best())
                .notNegative("high", high())
                .text("wording", wording())
                .check();
    }
}

package org.armistice.index;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armistice.model.Attributed;
import org.armistice.model.PassageRule;
import org.armistice.model.Perspective;
import org.armistice.time.Truth;
import org.armistice.time.UncertainTime;
import org.armistice.vocabulary.CheckpointStatus;
import org.armistice.vocabulary.Term;

/** Weighs what one perspective says about passing somewhere, exceptions before rules. */
final class Weighing {

    private static final int RANKS = 3;

    private final Traveller traveller;
    private final UncertainTime when;
    /** How surely each verdict is given throughout the time, by rank. */
    private final Truth[][] throughout = nothing();
    /** How surely each verdict is given on any day of it. */
    private final Truth[][] sometime = nothing();

    private final List<Answer<Attributed<PassageRule>>> rules = new ArrayList<>();
    private final List<Answer<Attributed<Term<CheckpointStatus>>>> statuses = new ArrayList<>();

    Weighing(Traveller traveller, UncertainTime when) {
        this.traveller = traveller;
        this.when = when;
    }

    void addRule(Answer<Attributed<PassageRule>> rule) {
        PassageRule value = rule.value().value();
        int rank = (value.traffic().isEmpty() ? 0 : 1) + (value.travellers().isEmpty() ? 0 : 1);
        add(rule, Verdict.of(value, traveller), rank, rules);
    }

    void addStatus(Answer<Attributed<Term<CheckpointStatus>>> status) {
        add(status, Verdict.of(status.value().value()), 0, statuses);
    }

    /** Returns how surely it is said to be closed; what is not said is not so. */
    Truth closed() {
        return said(Verdict.CLOSED);
    }

    /** Returns the outcome for a place that is there as surely as given. */
    Opening opening(Perspective perspective, Truth isThere) {
        return new Opening(
                perspective,
                known(Verdict.OPEN, isThere),
                known(Verdict.RESTRICTED, isThere),
                known(Verdict.CLOSED, isThere),
                rules,
                statuses);
    }

    private <T extends Serializable> void add(
            Answer<Attributed<T>> answer, Verdict verdict, int rank, List<Answer<Attributed<T>>> heard) {
        Attributed<T> assertion = answer.value();
        Truth always = Timed.holdsThroughout(assertion.period(), when);
        if (always != Truth.FALSE) {
            heard.add(new Answer<>(assertion, always));
        }
        if (assertion.isAsserted()) {
            throughout[rank][verdict.ordinal()] = throughout[rank][verdict.ordinal()].or(always);
            sometime[rank][verdict.ordinal()] = sometime[rank][verdict.ordinal()].or(answer.truth());
        }
    }

    private Truth said(Verdict verdict) {
        Truth said = Truth.FALSE;
        Truth exception = Truth.FALSE;
        for (int rank = RANKS - 1; rank >= 0; rank--) {
            said = said.or(throughout[rank][verdict.ordinal()].and(exception.not()));
            exception = exception.or(otherwise(sometime[rank], verdict));
        }
        return said;
    }

    private Truth known(Verdict verdict, Truth isThere) {
        Truth contrary = Truth.FALSE;
        for (Verdict other : Verdict.PASSING) {
            if (other != verdict) {
                contrary = contrary.or(ever(other));
            }
        }
        Truth known = said(verdict).or(contrary.not().and(Truth.UNKNOWN));
        return isThere.compareTo(Truth.UNKNOWN) < 0 ? Truth.UNKNOWN : known;
    }

    private Truth ever(Verdict verdict) {
        Truth said = Truth.FALSE;
        Truth exception = Truth.FALSE;
        for (int rank = RANKS - 1; rank >= 0; rank--) {
            said = said.or(sometime[rank][verdict.ordinal()].and(exception.not()));
            exception = exception.or(otherwise(throughout[rank], verdict));
        }
        return said;
    }

    private static Truth otherwise(Truth[] verdicts, Verdict verdict) {
        Truth otherwise = Truth.FALSE;
        for (Verdict other : Verdict.PASSING) {
            if (other != verdict) {
                otherwise = otherwise.or(verdicts[other.ordinal()]);
            }
        }
        return otherwise;
    }

    private static Truth[][] nothing() {
        Truth[][] nothing = new Truth[RANKS][Verdict.values().length];
        for (Truth[] rank : nothing) {
            Arrays.fill(rank, Truth.FALSE);
        }
        return nothing;
    }
}

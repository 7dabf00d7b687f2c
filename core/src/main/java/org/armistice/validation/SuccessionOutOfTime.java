package org.armistice.validation;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.armistice.model.Attributed;
import org.armistice.model.State;
import org.armistice.model.Succession;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.StateSuccession;

/**
 * A state MUST NOT come out of another, or merge into it, before there is that other, and SHOULD NOT do so more than a
 * year after it ended. What somebody else asserts than the source in its own voice is not judged, nor a state that
 * continues one of long ago.
 */
final class SuccessionOutOfTime extends StandardRule<State> {

    private static final int DAYS_OF_A_YEAR = 366;

    static final List<Rule> ALL = List.of(
            new SuccessionOutOfTime(
                    Severity.ERROR,
                    "Succession.BeforeOther",
                    "A state MUST NOT come out of another or merge into it before the other exists.",
                    UncertainDate::isBefore,
                    "before that began"),
            new SuccessionOutOfTime(
                    Severity.WARNING,
                    "Succession.LongAfterOther",
                    "A state SHOULD NOT come out of another or merge into it more than a year after the other ended.",
                    SuccessionOutOfTime::isLongAfter,
                    "more than a year after that ended"));

    private final BiFunction<UncertainDate, UncertainPeriod, Truth> isBroken;
    private final String words;

    private SuccessionOutOfTime(
            Severity severity,
            String id,
            String law,
            BiFunction<UncertainDate, UncertainPeriod, Truth> isBroken,
            String words) {
        super(severity, id, State.class, Needs.REFERRED_ENTRIES, law);
        this.isBroken = isBroken;
        this.words = words;
    }

    @Override
    void inspect(State state, Facts facts, Consumer<Finding> findings) {
        for (int i = 0; i < state.successions().size(); i++) {
            Attributed<Succession> assertion = state.successions().get(i);
            Succession succession = assertion.value();
            UncertainDate on = succession.on().orElse(null);
            UncertainPeriod existence = facts.find(succession.state(), State.class)
                    .flatMap(State::existence)
                    .orElse(null);
            if (on != null
                    && existence != null
                    && assertion.isCertain()
                    && assertion.perspective().isOwnVoice()
                    && succession.relation() != StateSuccession.CONTINUES
                    && !succession.state().isTo(state)) {
                findings.accept(finding(state, "/successions/" + i + "/on")
                        .message("Records that it %s %s (%s) %s (%s)."
                                .formatted(words(succession), succession.state(), on, words, existence))
                        .hint("Name the state that there was then, or correct one of the dates.")
                        .when(isBroken.apply(on, existence)));
            }
        }
    }

    private static String words(Succession succession) {
        return succession.relation().token().replace('-', ' ');
    }

    private static Truth isLongAfter(UncertainDate on, UncertainPeriod existence) {
        Truth isAfter = on.isAfter(existence);
        OptionalLong first = on.earliestEpochDay();
        OptionalLong last = on.latestEpochDay();
        OptionalLong earliestEnd =
                existence.end().date().map(UncertainDate::earliestEpochDay).orElse(OptionalLong.empty());
        OptionalLong latestEnd = existence.latestEpochDay();
        if (first.isPresent() && latestEnd.isPresent() && first.getAsLong() - DAYS_OF_A_YEAR > latestEnd.getAsLong()) {
            return isAfter;
        }
        boolean neverLong = last.isPresent()
                && earliestEnd.isPresent()
                && last.getAsLong() - DAYS_OF_A_YEAR <= earliestEnd.getAsLong();
        return isAfter.and(neverLong ? Truth.FALSE : Truth.UNKNOWN);
    }
}

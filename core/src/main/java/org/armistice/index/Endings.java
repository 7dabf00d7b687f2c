package org.armistice.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.model.Ceasefire;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;

/** The reasons to say that a ceasefire had ended before a day, those left out that certainly did not apply. */
final class Endings {

    private final UncertainDate day;
    private final List<Ending> found = new ArrayList<>();

    private Endings(UncertainDate day) {
        this.day = day;
    }

    static List<Ending> of(Lifetime lifetime, List<Takeover> takeovers, UncertainDate day) {
        Ceasefire ceasefire = lifetime.ceasefire();
        Endings endings = new Endings(day);
        ceasefire
                .ended()
                .ifPresent(ended ->
                        endings.add(Ending.Kind.RECORDED, ceasefire.ended(), Optional.empty(), lifetime.ended(day)));
        ceasefire
                .expires()
                .ifPresent(term -> endings.add(
                        Ending.Kind.TERM_RAN_OUT,
                        ceasefire.expires(),
                        Optional.empty(),
                        term.isBefore(day)
                                .and(ceasefire.ended().map(term::isSameDayAs).orElse(Truth.TRUE))));
        for (Takeover takeover : takeovers) {
            Truth begun = takeover.first().map(first -> first.isBefore(day)).orElse(Truth.UNKNOWN);
            endings.add(
                    Ending.Kind.SUPERSEDED,
                    takeover.first(),
                    Optional.of(takeover.link()),
                    begun.and(takeover.isSure()));
        }
        return endings.found;
    }

    private void add(Ending.Kind kind, Optional<UncertainDate> last, Optional<Arrow> successor, Truth truth) {
        if (truth != Truth.FALSE) {
            found.add(new Ending(kind, last, successor, truth));
        }
    }
}

package org.armistice.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.armistice.model.Actor;
import org.armistice.model.Entry;
import org.armistice.model.Organization;
import org.armistice.model.Person;
import org.armistice.model.State;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;

/**
 * An actor MUST NOT, or SHOULD NOT, act wholly before it began or wholly after it ended: be a party, a third party, a
 * holder, an operator. Only dated acts are judged, a party to a ceasefire by the day of the declaration; one shared day
 * is enough. One may well be acted upon after death.
 *
 * @param <A> the kind of actor
 */
final class OutsideExistence<A extends Actor> extends StandardRule<Entry> {

    static final Rule OF_STATES = new OutsideExistence<>(
            Severity.ERROR,
            "Actor.OutsideExistence",
            "A state MUST NOT act wholly before it began or wholly after it ended.",
            State.class,
            State::existence,
            "state");

    static final List<Rule> OF_OTHERS = List.of(
            new OutsideExistence<>(
                    Severity.WARNING,
                    "Organization.OutsideExistence",
                    "An organization SHOULD NOT act wholly before it began or wholly after it ended.",
                    Organization.class,
                    Organization::existence,
                    "organization"),
            new OutsideExistence<>(
                    Severity.ERROR,
                    "Person.OutsideLife",
                    "A person MUST NOT act wholly before birth or wholly after death.",
                    Person.class,
                    Person::existence,
                    "person"));

    private final Class<A> kind;
    private final Function<A, Optional<UncertainPeriod>> existence;
    private final String words;

    private OutsideExistence(
            Severity severity,
            String id,
            String law,
            Class<A> kind,
            Function<A, Optional<UncertainPeriod>> existence,
            String words) {
        super(severity, id, Entry.class, Needs.REFERRED_ENTRIES, law);
        this.kind = kind;
        this.existence = existence;
        this.words = words;
    }

    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        for (Participation participation : facts.participations(entry)) {
            if (kind == Person.class && participation.isSuffered()) {
                continue;
            }
            facts.find(participation.actor(), kind)
                    .flatMap(existence)
                    .ifPresent(period -> inspect(entry, participation, period, facts, findings));
        }
    }

    private void inspect(
            Entry entry, Participation participation, UncertainPeriod period, Facts facts, Consumer<Finding> findings) {
        Truth isOutside = period.overlaps(participation.period()).not();
        if (facts.isReported(isOutside)) {
            findings.accept(finding(entry, participation.pointer())
                    .message("Names %s as %s (%s), but that %s existed in another time (%s)."
                            .formatted(
                                    participation.actor(), participation.role(), participation.period(), words, period))
                    .hint("Name the %1$s that existed then, or correct the date or the %1$s's `existence`."
                            .formatted(words))
                    .when(isOutside));
        }
    }
}

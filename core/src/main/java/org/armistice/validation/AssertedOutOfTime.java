package org.armistice.validation;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.armistice.model.Attributed;
import org.armistice.model.Checkpoint;
import org.armistice.model.Corridor;
import org.armistice.model.Entry;
import org.armistice.model.Mediation;
import org.armistice.model.Mediator;
import org.armistice.model.Organization;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Person;
import org.armistice.model.State;
import org.armistice.model.Territory;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;

/**
 * What is said of an entry for a time SHOULD be said for one at which there is that entry: one shared day is enough. A
 * checkpoint that stood until 2010 does not have an operator from 2011 on. What somebody denies or leaves open is no
 * breach, nor what has no period of its own.
 *
 * @param <E> the kind of entry
 */
final class AssertedOutOfTime<E extends Entry> extends StandardRule<E> {

    static final List<Rule> ALL = List.of(
            new AssertedOutOfTime<>(
                    Severity.WARNING,
                    "Territory.HeldOutsideExistence",
                    Territory.class,
                    "A territory SHOULD be held only while it exists.",
                    Territory::existence,
                    territory -> asserted("/holdings/", territory.holdings()),
                    "Is held"),
            new AssertedOutOfTime<>(
                    Severity.WARNING,
                    "Corridor.HeldOutsideExistence",
                    Corridor.class,
                    "A corridor SHOULD be held only while it exists.",
                    Corridor::existence,
                    corridor -> asserted("/holdings/", corridor.holdings()),
                    "Is held"),
            new AssertedOutOfTime<>(
                    Severity.WARNING,
                    "Corridor.AvailableOutsideExistence",
                    Corridor.class,
                    "A corridor SHOULD be said to be the only way, or one of several, while there is that corridor.",
                    Corridor::existence,
                    corridor -> asserted("/availabilities/", corridor.availabilities()),
                    "Is said to be the only way or one of several"),
            new AssertedOutOfTime<>(
                    Severity.WARNING,
                    "Checkpoint.OperatedOutsideExistence",
                    Checkpoint.class,
                    "A checkpoint SHOULD have operators only while it stands.",
                    Occasion::of,
                    checkpoint -> asserted("/operators/", checkpoint.operators()),
                    "Is operated"),
            new AssertedOutOfTime<>(
                    Severity.WARNING,
                    "Organization.MemberOutsideExistence",
                    Organization.class,
                    "An organization SHOULD have members only while it exists.",
                    Organization::existence,
                    organization -> asserted("/members/", organization.members()),
                    "Has a member"),
            new AssertedOutOfTime<>(
                    Severity.WARNING,
                    "State.RecognisedOutsideExistence",
                    State.class,
                    "A state SHOULD be said to be recognised, or not, only while it exists.",
                    State::existence,
                    state -> asserted("/recognitions/", state.recognitions()),
                    "Is said to be recognised or not"),
            new AssertedOutOfTime<>(
                    Severity.ERROR,
                    "Person.OfficeOutsideLife",
                    Person.class,
                    "A person MUST NOT hold an office wholly before birth or after death.",
                    Person::existence,
                    person -> asserted("/offices/", person.offices()),
                    "Holds an office"),
            new AssertedOutOfTime<>(
                    Severity.WARNING,
                    "PeacekeepingMission.ProvidedOutsidePeriod",
                    PeacekeepingMission.class,
                    "A peacekeeping mission SHOULD be supplied only while it lasts.",
                    PeacekeepingMission::period,
                    mission -> asserted("/troopProviders/", mission.troopProviders()),
                    "Is supplied"),
            new AssertedOutOfTime<>(
                    Severity.WARNING,
                    "Mediation.MediatorOutsidePeriod",
                    Mediation.class,
                    "A third party to talks SHOULD have its role only while they run.",
                    Mediation::period,
                    mediation -> mediators(mediation.mediators()),
                    "Has a third party"));

    private record Said(String pointer, UncertainPeriod period) {}

    private final Function<E, Optional<UncertainPeriod>> whole;
    private final Function<E, List<Said>> said;
    private final String words;

    private AssertedOutOfTime(
            Severity severity,
            String id,
            Class<E> kind,
            String law,
            Function<E, Optional<UncertainPeriod>> whole,
            Function<E, List<Said>> said,
            String words) {
        super(severity, id, kind, Needs.ENTRY, law);
        this.whole = whole;
        this.said = said;
        this.words = words;
    }

    @Override
    void inspect(E entry, Facts facts, Consumer<Finding> findings) {
        UncertainPeriod existence = whole.apply(entry).orElse(null);
        if (existence == null) {
            return;
        }
        for (Said one : said.apply(entry)) {
            Truth isOutside = isOutside(one.period(), existence);
            if (isOutside != Truth.FALSE) {
                findings.accept(finding(entry, one.pointer() + "/period")
                        .message("%s (%s) outside its own time (%s).".formatted(words, one.period(), existence))
                        .hint("Correct one of the dates.")
                        .when(isOutside));
            }
        }
    }

    /** What is held from the day on which it began is in order, however vague that is. */
    private static Truth isOutside(UncertainPeriod said, UncertainPeriod existence) {
        return said.start().date().isPresent() && said.start().equals(existence.start())
                ? Truth.FALSE
                : existence.overlaps(said).not();
    }

    private static <T extends Serializable> List<Said> asserted(String list, List<Attributed<T>> assertions) {
        ImmutableList.Builder<Said> said = ImmutableList.builder();
        for (int i = 0; i < assertions.size(); i++) {
            String pointer = list + i;
            if (assertions.get(i).isCertain()) {
                assertions.get(i).period().ifPresent(period -> said.add(new Said(pointer, period)));
            }
        }
        return said.build();
    }

    private static List<Said> mediators(List<Mediator> mediators) {
        ImmutableList.Builder<Said> said = ImmutableList.builder();
        for (int i = 0; i < mediators.size(); i++) {
            String pointer = "/mediators/" + i;
            mediators.get(i).period().ifPresent(period -> said.add(new Said(pointer, period)));
        }
        return said.build();
    }
}

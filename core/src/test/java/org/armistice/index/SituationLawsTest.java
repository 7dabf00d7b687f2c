package org.armistice.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armistice.model.Attributed;
import org.armistice.model.Citation;
import org.armistice.model.Conflict;
import org.armistice.model.Corridor;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Mediation;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Person;
import org.armistice.model.Source;
import org.armistice.model.State;
import org.armistice.model.Territory;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;

/** What held on a day in any dataset, by a naive scan of all that has a period. */
class SituationLawsTest {

    @Property(tries = 300)
    void whatHasAPeriodHoldsInItAsFarAsItsSourcesReach(
            @ForAll("datasets") Dataset dataset, @ForAll("days") UncertainDate day) {
        List<String> expected = new ArrayList<>();
        for (Entry entry : dataset.entries()) {
            if (entry instanceof State state) {
                expect(expected, state, state.existence(), state.citations(), dataset, day);
            } else if (entry instanceof Conflict conflict) {
                expect(expected, conflict, conflict.period(), conflict.citations(), dataset, day);
            } else if (entry instanceof Mediation talks) {
                expect(expected, talks, talks.period(), talks.citations(), dataset, day);
            } else if (entry instanceof PeacekeepingMission mission) {
                expect(expected, mission, mission.period(), mission.citations(), dataset, day);
            } else if (entry instanceof Territory territory) {
                territory.holdings().forEach(held -> expect(expected, territory, held, dataset, day));
            } else if (entry instanceof Corridor corridor) {
                corridor.holdings().forEach(held -> expect(expected, corridor, held, dataset, day));
            } else if (entry instanceof Person person) {
                person.offices().forEach(office -> expect(expected, person, office, dataset, day));
            }
        }
        List<String> found = Situation.on(dataset, day).circumstances().stream()
                .filter(answer -> switch (answer.value().aspect()) {
                    case CHECKPOINT_STANDS, CEASEFIRE_IS_IN_FORCE, COMMITMENT_BINDS -> false;
                    default -> true;
                })
                .map(answer -> answer.value().entry().id() + ' ' + answer.truth())
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 300)
    void allThatMayHoldIsCertainOrUndecided(@ForAll("datasets") Dataset dataset, @ForAll("days") UncertainDate day) {
        Situation situation = Situation.on(dataset, day);
        List<Circumstance> parts = new ArrayList<>(situation.certain());
        situation.undecided().forEach(answer -> parts.add(answer.value()));
        assertThat(parts)
                .containsExactlyInAnyOrderElementsOf(
                        situation.circumstances().stream().map(Answer::value).toList());
        assertThat(situation.undecided())
                .extracting(Answer::truth)
                .noneMatch(Truth.TRUE::equals)
                .noneMatch(Truth.FALSE::equals);
    }

    @Provide
    static Arbitrary<Dataset> datasets() {
        return KnownByLawsTest.datasets();
    }

    @Provide
    static Arbitrary<UncertainDate> days() {
        return KnownByLawsTest.days();
    }

    private static void expect(
            List<String> expected, Entry entry, Attributed<?> assertion, Dataset dataset, UncertainDate day) {
        if (assertion.isAsserted()) {
            List<Citation> citations = assertion.citations().isEmpty() ? entry.citations() : assertion.citations();
            expect(expected, entry, assertion.period(), citations, dataset, day);
        }
    }

    private static void expect(
            List<String> expected,
            Entry entry,
            Optional<UncertainPeriod> period,
            List<Citation> citations,
            Dataset dataset,
            UncertainDate day) {
        Truth truth = period.map(known -> known.contains(day)).orElse(Truth.UNKNOWN);
        if (period.filter(known -> known.end().isOpen()).isPresent() && truth.compareTo(Truth.UNKNOWN) > 0) {
            List<Truth> reaching = new ArrayList<>();
            for (Citation citation : citations) {
                dataset.find(citation.source(), Source.class)
                        .flatMap(Source::published)
                        .ifPresent(published ->
                                reaching.add(published.isBefore(day).not()));
            }
            if (!reaching.isEmpty() && !reaching.contains(Truth.TRUE)) {
                truth = reaching.contains(Truth.POSSIBLY_TRUE) ? Truth.POSSIBLY_TRUE : Truth.UNKNOWN;
            }
        }
        if (truth != Truth.FALSE) {
            expected.add(entry.id() + ' ' + truth);
        }
    }
}

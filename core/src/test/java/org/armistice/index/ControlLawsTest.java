package org.armistice.index;

import static org.armistice.index.DrawnHoldings.DAY_0;
import static org.armistice.index.DrawnHoldings.WINDOW;
import static org.armistice.vocabulary.TerritorialRelation.ADMINISTERS;
import static org.armistice.vocabulary.TerritorialRelation.CLAIMS;
import static org.armistice.vocabulary.TerritorialRelation.CONTROLS;
import static org.armistice.vocabulary.TerritorialRelation.OCCUPIES;
import static org.armistice.vocabulary.TerritorialRelation.RECOGNISED_AS_PART_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.armistice.model.Attributed;
import org.armistice.model.Dataset;
import org.armistice.model.Holding;
import org.armistice.model.Organization;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.model.Territory;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.TerritorialRelation;

/** The answers of the index, held to a look at each holding. */
class ControlLawsTest {

    private static final Ref<Territory> PLACE = Ref.to("place");

    @Property
    void aDaysHoldingsAreThoseThatALookAtEachFinds(
            @ForAll("any") List<Attributed<Holding>> holdings, @ForAll("dates") UncertainDate day) {
        ControlIndex index = index(holdings);

        assertThat(index.holdings(PLACE, day))
                .isEqualTo(Answer.to(holdings.stream(), holding -> holding.isAssertedFor(day)));
        assertThat(index.holdings(PLACE, CLAIMS, day))
                .isEqualTo(Answer.to(
                        holdings.stream().filter(holding -> holding.value().relation() == CLAIMS),
                        holding -> holding.isAssertedFor(day)));
        assertThat(index.denials(PLACE, day))
                .isEqualTo(Answer.to(
                        holdings.stream()
                                .filter(holding -> holding.certainty().equals(Optional.of(Certainty.CERTAINLY_NOT))),
                        holding -> holding.isAssertedFor(day)));
    }

    @Property
    void aPeriodsHoldingsAreThoseThatALookAtEachFinds(
            @ForAll("any") List<Attributed<Holding>> holdings, @ForAll("periods") UncertainPeriod period) {
        ControlIndex index = index(holdings);

        assertThat(index.holdingsOnSomeDayOf(PLACE, period))
                .isEqualTo(Answer.to(
                        holdings.stream(),
                        holding -> holding.period()
                                .map(asserted -> asserted.overlaps(period))
                                .orElse(Truth.UNKNOWN)));
        assertThat(index.holdingsThroughout(PLACE, period))
                .isEqualTo(Answer.to(
                        holdings.stream(),
                        holding -> holding.period()
                                .map(asserted -> asserted.contains(period))
                                .orElse(Truth.UNKNOWN)));
    }

    @Property
    void anActorsHoldingsAreThoseThatALookAtEachFinds(
            @ForAll("any") List<Attributed<Holding>> holdings, @ForAll("periods") UncertainPeriod period) {
        Ref<State> holder = Ref.to("a");

        assertThat(index(holdings).holdingsOf(holder, period))
                .extracting(answer -> answer.value().holding(), Answer::truth)
                .isEqualTo(index(holdings).holdingsOnSomeDayOf(PLACE, period).stream()
                        .filter(answer -> answer.value().isAsserted())
                        .filter(answer -> answer.value().value().holder().equals(holder))
                        .map(answer -> tuple(answer.value(), answer.truth()))
                        .toList());
    }

    @Property
    void onOneDayAllQuestionsAgree(
            @ForAll("any") List<Attributed<Holding>> holdings, @ForAll("dates") UncertainDate day) {
        ControlIndex index = index(holdings);

        assertThat(index.holdingsOnSomeDayOf(PLACE, day))
                .isEqualTo(index.holdings(PLACE, day))
                .isEqualTo(index.holdingsThroughout(PLACE, day));
    }

    @Property
    void aPlaceIsContestedIfAnyTwoHoldingsContestIt(
            @ForAll("any") List<Attributed<Holding>> holdings, @ForAll("dates") UncertainDate day) {
        Truth contested = Truth.FALSE;
        boolean isRecorded = false;
        for (Attributed<Holding> one : holdings) {
            isRecorded |= one.isAsserted() && one.isAssertedFor(day) != Truth.FALSE;
            for (Attributed<Holding> other : holdings) {
                contested = contested.or(
                        contest(one, other, day).and(one.isAssertedFor(day)).and(other.isAssertedFor(day)));
            }
        }

        assertThat(index(holdings).contest(PLACE, day).contested()).isEqualTo(isRecorded ? contested : Truth.UNKNOWN);
    }

    @Property
    void aPlaceIsContestedInAPeriodIfItIsOnAnyOfItsDays(
            @ForAll("plain") List<Attributed<Holding>> holdings,
            @ForAll @IntRange(max = WINDOW) int first,
            @ForAll @IntRange(max = WINDOW) int length) {
        ControlIndex index = index(holdings);
        Truth contested = Truth.FALSE;
        for (int i = first; i <= first + length; i++) {
            Contest ofDay = index.contest(PLACE, UncertainDate.from(DAY_0.plusDays(i)));
            contested = contested.or(ofDay.isRecorded() ? ofDay.contested() : Truth.FALSE);
        }
        UncertainPeriod period = UncertainPeriod.between(
                UncertainDate.from(DAY_0.plusDays(first)), UncertainDate.from(DAY_0.plusDays(first + length)));

        Contest contest = index.contestOnSomeDayOf(PLACE, period);

        assertThat(contest.contested()).isEqualTo(contest.isRecorded() ? contested : Truth.UNKNOWN);
        assertThat(contest.isRecorded())
                .isEqualTo(index.holdingsOnSomeDayOf(PLACE, period).stream()
                        .anyMatch(answer -> answer.value().isAsserted()));
    }

    @Property
    void theSpansFollowEachOtherWithoutAGapAndSayWhatIsAssertedForADayOfThem(
            @ForAll("any") List<Attributed<Holding>> holdings) {
        ControlIndex index = index(holdings);
        List<HoldingSpan> timeline = index.timeline(PLACE);

        assertThat(timeline.isEmpty()).isEqualTo(holdings.isEmpty());
        for (int i = 0; i < timeline.size(); i++) {
            HoldingSpan span = timeline.get(i);
            assertThat(span.days().start().isOpen()).isEqualTo(i == 0);
            assertThat(span.days().end().isOpen()).isEqualTo(i == timeline.size() - 1);
            if (i > 0) {
                assertThat(timeline.get(i - 1).days().meets(span.days())).isEqualTo(Truth.TRUE);
            }
            UncertainDate day = Timeline.oneDayOf(span.days());
            assertThat(span.holdings()).isEqualTo(index.holdings(PLACE, day));
            assertThat(span.contest()).isEqualTo(index.contest(PLACE, day));
        }
    }

    @Property
    void whatASpanSaysIsNotSurerThanAnyOfItsDays(@ForAll("any") List<Attributed<Holding>> holdings) {
        ControlIndex index = index(holdings);
        for (int i = -3; i <= WINDOW + 3; i++) {
            LocalDate day = DAY_0.plusDays(i);
            HoldingSpan span = spanOf(day, index);
            for (Attributed<Holding> holding : holdings) {
                Truth ofSpan = truth(holding, span.holdings());
                Truth ofDay = holding.isAssertedFor(UncertainDate.from(day));
                assertThat(ofSpan == Truth.UNKNOWN || ofDay == ofSpan || ofDay.tentative() == ofSpan)
                        .as("%s on %s: %s, but %s", holding, day, ofDay, ofSpan)
                        .isTrue();
            }
        }
    }

    @Property
    void withoutGapsASpanIsAsSureAsItsDaysAndNoLongerThanItMustBe(@ForAll("plain") List<Attributed<Holding>> holdings) {
        ControlIndex index = index(holdings);
        for (int i = -3; i <= WINDOW + 3; i++) {
            LocalDate day = DAY_0.plusDays(i);
            if (!holdings.isEmpty()) {
                assertThat(spanOf(day, index).holdings()).isEqualTo(index.holdings(PLACE, UncertainDate.from(day)));
            }
        }
        List<HoldingSpan> timeline = index.timeline(PLACE);
        for (int i = 1; i < timeline.size(); i++) {
            assertThat(timeline.get(i).holdings())
                    .isNotEqualTo(timeline.get(i - 1).holdings());
        }
    }

    @Property
    void theTimelineOfAPeriodIsThatPartOfTheWhole(
            @ForAll("any") List<Attributed<Holding>> holdings, @ForAll("periods") UncertainPeriod period) {
        ControlIndex index = index(holdings);

        assertThat(index.timeline(PLACE, period))
                .isEqualTo(index.timeline(PLACE).stream()
                        .filter(span -> span.days().overlaps(period) != Truth.FALSE)
                        .toList());
    }

    @Property
    void theTimelineOfOneRelationIsThatOfItsHoldingsAlone(@ForAll("any") List<Attributed<Holding>> holdings) {
        List<Attributed<Holding>> claims = holdings.stream()
                .filter(holding -> holding.value().relation() == CLAIMS)
                .toList();

        assertThat(index(holdings).timeline(PLACE, CLAIMS))
                .isEqualTo(index(claims).timeline(PLACE));
    }

    @Provide
    Arbitrary<List<Attributed<Holding>>> any() {
        return DrawnHoldings.any();
    }

    @Provide
    Arbitrary<List<Attributed<Holding>>> plain() {
        return DrawnHoldings.plain();
    }

    @Provide
    Arbitrary<UncertainDate> dates() {
        return DrawnHoldings.dates();
    }

    @Provide
    Arbitrary<UncertainPeriod> periods() {
        return DrawnHoldings.periods();
    }

    private static ControlIndex index(List<Attributed<Holding>> holdings) {
        return ControlIndex.of(Dataset.builder()
                .id("drawn")
                .add(Organization.builder().id("army-of-a").state(Ref.to("a")).build())
                .add(Territory.builder().id("place").holdings(holdings).build())
                .build());
    }

    private static HoldingSpan spanOf(LocalDate day, ControlIndex index) {
        return index.timeline(PLACE).stream()
                .filter(span -> span.days().contains(day) == Truth.TRUE)
                .findFirst()
                .orElse(new HoldingSpan(
                        UncertainPeriod.parse("../.."), List.of(), new Contest(Truth.UNKNOWN, List.of(), List.of())));
    }

    private static Truth truth(Attributed<Holding> holding, List<Answer<Attributed<Holding>>> answers) {
        return answers.stream()
                .filter(answer -> answer.value().equals(holding))
                .map(Answer::truth)
                .findFirst()
                .orElse(Truth.FALSE);
    }

    /** The rule as its documentation puts it, pair by pair. */
    private static Truth contest(Attributed<Holding> one, Attributed<Holding> other, UncertainDate day) {
        String holder = one.value().holder().id().replace("army-of-", "");
        if (!one.isAsserted()
                || !other.isAsserted()
                || holder.equals(other.value().holder().id().replace("army-of-", ""))
                || one.value().jointly() && other.value().jointly()) {
            return Truth.FALSE;
        }
        Truth inTurn = hands(one, other, day).or(hands(other, one, day));
        Set<Term<TerritorialRelation>> pair =
                Set.copyOf(List.of(one.value().relation(), other.value().relation()));
        if (pair.contains(TerritorialRelation.VOCABULARY.term("leases"))) {
            return Truth.UNKNOWN.and(inTurn.not());
        }
        return inTurn.not()
                .and(Truth.of(
                        !pair.equals(Set.of(CONTROLS, ADMINISTERS)) && !pair.equals(Set.of(OCCUPIES, ADMINISTERS))));
    }

    /** Of two who both hold it on a day, whether one ends with it and the other begins with it. */
    private static Truth hands(Attributed<Holding> from, Attributed<Holding> to, UncertainDate day) {
        if (day.asDay().isEmpty()
                || !sort(from).equals(sort(to))
                || begins(from, day).and(ends(from, day)) == Truth.TRUE
                || begins(to, day).and(ends(to, day)) == Truth.TRUE) {
            return Truth.FALSE;
        }
        return ends(from, day).and(begins(to, day));
    }

    private static Truth begins(Attributed<Holding> holding, UncertainDate day) {
        LocalDate before = day.asDay().orElseThrow().minusDays(1);
        return holding.period().map(period -> period.isAfter(before)).orElse(Truth.FALSE);
    }

    private static Truth ends(Attributed<Holding> holding, UncertainDate day) {
        LocalDate after = day.asDay().orElseThrow().plusDays(1);
        return holding.period().map(period -> period.isBefore(after)).orElse(Truth.FALSE);
    }

    private static Set<?> sort(Attributed<Holding> holding) {
        List<Set<?>> sorts = List.of(
                Set.of(CLAIMS, RECOGNISED_AS_PART_OF),
                Set.of(CONTROLS, OCCUPIES),
                Set.of(ADMINISTERS),
                Set.of(TerritorialRelation.VOCABULARY.term("leases")));
        return sorts.stream()
                .filter(sort -> sort.contains(holding.value().relation()))
                .findFirst()
                .orElseThrow();
    }
}

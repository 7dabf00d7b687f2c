package org.armistice.time;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.armistice.time.Drawn.Days;

/** Every question against its definition: all completions, tried one by one. */
class QuestionsTest {

    private static final int TRIES = 10_000;

    private static final BiPredicate<Days, Days> BEFORE = (a, b) -> a.last() < b.first();
    private static final BiPredicate<Days, Days> AFTER = (a, b) -> a.first() > b.last();
    private static final BiPredicate<Days, Days> SAME = (a, b) -> a.first() == b.first();
    private static final BiPredicate<Days, Days> WITHIN = (a, b) -> b.first() <= a.first() && a.last() <= b.last();
    private static final BiPredicate<Days, Days> MEETS = (a, b) -> a.last() + 1 == b.first();
    private static final BiPredicate<Days, Days> OVERLAPS =
            (a, b) -> Math.max(a.first(), b.first()) <= Math.min(a.last(), b.last());

    private static final Map<AllenRelation, BiPredicate<Days, Days>> ALLEN = Map.ofEntries(
            entry(AllenRelation.BEFORE, (a, b) -> a.last() + 1 < b.first()),
            entry(AllenRelation.MEETS, MEETS),
            entry(
                    AllenRelation.OVERLAPS,
                    (a, b) -> a.first() < b.first() && b.first() <= a.last() && a.last() < b.last()),
            entry(AllenRelation.FINISHED_BY, (a, b) -> a.first() < b.first() && a.last() == b.last()),
            entry(AllenRelation.CONTAINS, (a, b) -> a.first() < b.first() && b.last() < a.last()),
            entry(AllenRelation.STARTS, (a, b) -> a.first() == b.first() && a.last() < b.last()),
            entry(AllenRelation.EQUALS, (a, b) -> a.first() == b.first() && a.last() == b.last()),
            entry(AllenRelation.STARTED_BY, (a, b) -> a.first() == b.first() && a.last() > b.last()),
            entry(AllenRelation.DURING, (a, b) -> a.first() > b.first() && a.last() < b.last()),
            entry(AllenRelation.FINISHES, (a, b) -> a.first() > b.first() && a.last() == b.last()),
            entry(
                    AllenRelation.OVERLAPPED_BY,
                    (a, b) -> b.first() < a.first() && a.first() <= b.last() && b.last() < a.last()),
            entry(AllenRelation.MET_BY, (a, b) -> b.last() + 1 == a.first()),
            entry(AllenRelation.AFTER, (a, b) -> b.last() + 1 < a.first()));

    @Provide
    Arbitrary<Drawn.Date> dates() {
        return Drawn.dates();
    }

    @Provide
    Arbitrary<Drawn.Period> periods() {
        return Drawn.periods();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aDateAgainstADate(@ForAll("dates") Drawn.Date a, @ForAll("dates") Drawn.Date b) {
        assertThat(a.date().isBefore(b.date())).isEqualTo(answer(a, b, BEFORE));
        assertThat(a.date().isAfter(b.date())).isEqualTo(answer(a, b, AFTER));
        assertThat(a.date().isSameDayAs(b.date())).isEqualTo(answer(a, b, SAME));
        assertThat(a.date().sameDaysAs(b.date())).isEqualTo(a.days().equals(b.days()));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aDateAgainstAKnownDay(@ForAll("dates") Drawn.Date a, @ForAll @IntRange(max = Drawn.WINDOW) int number) {
        LocalDate day = Drawn.DAY_0.plusDays(number);
        Drawn.Date known = new Drawn.Date(day.toString(), List.of(number));
        assertThat(a.date().isBefore(day)).isEqualTo(answer(a, known, BEFORE));
        assertThat(a.date().isAfter(day)).isEqualTo(answer(a, known, AFTER));
        assertThat(a.date().isSameDayAs(day)).isEqualTo(answer(a, known, SAME));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aDateAgainstAPeriod(
            @ForAll("dates") Drawn.Date a,
            @ForAll("periods") Drawn.Period b,
            @ForAll @IntRange(max = Drawn.WINDOW) int number) {
        b.period().ifPresent(period -> {
            assertThat(a.date().isWithin(period)).isEqualTo(answer(a, b, WITHIN));
            assertThat(period.contains(a.date())).isEqualTo(answer(a, b, WITHIN));
            assertThat(period.isAfter(a.date())).isEqualTo(answer(a, b, BEFORE));
            assertThat(period.isBefore(a.date())).isEqualTo(answer(a, b, AFTER));
            Drawn.Date known = new Drawn.Date("", List.of(number));
            assertThat(period.contains(Drawn.DAY_0.plusDays(number))).isEqualTo(answer(known, b, WITHIN));
        });
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aPeriodAgainstAPeriod(@ForAll("periods") Drawn.Period a, @ForAll("periods") Drawn.Period b) {
        if (a.period().isEmpty() || b.period().isEmpty()) {
            return;
        }
        UncertainPeriod one = a.period().get();
        UncertainPeriod other = b.period().get();
        assertThat(one.isBefore(other)).isEqualTo(answer(a, b, BEFORE));
        assertThat(one.isAfter(other)).isEqualTo(answer(a, b, AFTER));
        assertThat(one.overlaps(other)).isEqualTo(answer(a, b, OVERLAPS));
        assertThat(one.isWithin(other)).isEqualTo(answer(a, b, WITHIN));
        assertThat(one.meets(other)).isEqualTo(answer(a, b, MEETS));
        assertThat(one.samePeriodAs(other))
                .isEqualTo(new HashSet<>(a.completions()).equals(new HashSet<>(b.completions())));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void thirteenRelationsOfTwoPeriods(@ForAll("periods") Drawn.Period a, @ForAll("periods") Drawn.Period b) {
        if (a.period().isEmpty() || b.period().isEmpty()) {
            return;
        }
        UncertainPeriod one = a.period().get();
        UncertainPeriod other = b.period().get();
        ALLEN.forEach((relation, definition) -> {
            Truth answer = answer(a, b, definition);
            assertThat(one.is(relation, other))
                    .as("%s %s %s", a.edtf(), relation, b.edtf())
                    .isEqualTo(answer);
            assertThat(other.is(relation.inverse(), one)).isEqualTo(answer);
            assertThat(one.possibleRelationsTo(other).contains(relation)).isEqualTo(answer != Truth.FALSE);
        });
        assertThat(one.coincidesWith(other)).isEqualTo(one.is(AllenRelation.EQUALS, other));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void relationsOfADateAndAPeriod(@ForAll("dates") Drawn.Date a, @ForAll("periods") Drawn.Period b) {
        b.period()
                .ifPresent(period -> ALLEN.forEach((relation, definition) -> {
                    assertThat(a.date().is(relation, period)).isEqualTo(answer(a, b, definition));
                    assertThat(period.is(relation.inverse(), a.date())).isEqualTo(answer(a, b, definition));
                }));
    }

    /** As Allen defines them, on whole days that are both in the stretch. */
    @Property(tries = TRIES)
    void ofTwoKnownStretchesExactlyOneRelationHolds(
            @ForAll @IntRange(max = 6) int a,
            @ForAll @IntRange(max = 6) int b,
            @ForAll @IntRange(max = 6) int c,
            @ForAll @IntRange(max = 6) int d) {
        Days one = new Days(Math.min(a, b), Math.max(a, b));
        Days other = new Days(Math.min(c, d), Math.max(c, d));
        assertThat(ALLEN.values().stream().filter(holds -> holds.test(one, other)))
                .hasSize(1);
        assertThat(period(one).possibleRelationsTo(period(other))).hasSize(1);
    }

    private static UncertainPeriod period(Days days) {
        return UncertainPeriod.parse(Drawn.text(days.first()) + "/" + Drawn.text(days.last()));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theLengthOfAPeriodBesideADuration(
            @ForAll("periods") Drawn.Period drawn, @ForAll("lengths") Drawn.Length length) {
        drawn.period().ifPresent(period -> {
            UncertainDuration duration = UncertainDuration.parse(length.text());
            assertThat(period.isLongerThan(duration)).isEqualTo(answer(drawn, length, (days, other) -> days > other));
            assertThat(period.isShorterThan(duration)).isEqualTo(answer(drawn, length, (days, other) -> days < other));
            IntSummaryStatistics days = drawn.completions().stream()
                    .mapToInt(d -> d.last() - d.first() + 1)
                    .summaryStatistics();
            boolean isOpen = days.getMax() > Drawn.NEVER / 2;
            assertThat(period.minDays()).isEqualTo(isOpen ? OptionalLong.empty() : OptionalLong.of(days.getMin()));
            // What is listed up to the edge has no bound.
            assertThat(period.maxDays())
                    .isEqualTo(
                            isOpen || days.getMax() > Drawn.EDGE
                                    ? OptionalLong.empty()
                                    : OptionalLong.of(days.getMax()));
        });
    }

    private static Truth answer(Drawn.Period period, Drawn.Length length, IntBinaryPredicate question) {
        Truth answer = answer(period.completions(), length.least(), length.most(), question);
        Truth unqualified = answer(
                period.completionsUnqualified(),
                length.isQualified() ? 1 : length.least(),
                length.isQualified() ? 3 * Drawn.EDGE : length.most(),
                question);
        return answer == unqualified ? answer : answer.tentative();
    }

    private static Truth answer(List<Days> completions, int least, int most, IntBinaryPredicate question) {
        boolean canBe = false;
        boolean canFail = false;
        for (Days days : completions) {
            for (int other = least; other <= most; other++) {
                boolean holds = question.test(days.last() - days.first() + 1, other);
                canBe |= holds;
                canFail |= !holds;
            }
        }
        return canBe && canFail ? Truth.UNKNOWN : Truth.of(canBe);
    }

    private interface IntBinaryPredicate {
        boolean test(int days, int other);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theOrderForDisplayAgreesWithWhatIsCertain(@ForAll("times") List<UncertainTime> times) {
        List<UncertainTime> sorted = new ArrayList<>(times);
        sorted.sort(UncertainTime.DISPLAY_ORDER);
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                UncertainTime one = sorted.get(i);
                UncertainTime other = sorted.get(j);
                assertThat(one.isAfter(other)).as("%s, %s", one, other).isLessThanOrEqualTo(Truth.UNKNOWN);
                assertThat(UncertainTime.DISPLAY_ORDER.compare(one, other) == 0).isEqualTo(one.equals(other));
                assertThat(UncertainTime.DISPLAY_ORDER.compare(one, other))
                        .isEqualTo(-UncertainTime.DISPLAY_ORDER.compare(other, one));
            }
        }
    }

    @Provide
    Arbitrary<List<UncertainTime>> times() {
        Arbitrary<UncertainTime> dates = Drawn.dates().map(Drawn.Date::date);
        Arbitrary<UncertainTime> periods = Drawn.periods()
                .filter(drawn -> drawn.period().isPresent())
                .map(drawn -> drawn.period().orElseThrow());
        return Arbitraries.oneOf(dates, periods).list().ofMinSize(2).ofMaxSize(5);
    }

    @Provide
    Arbitrary<Drawn.Length> lengths() {
        return Drawn.lengths();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aPeriodIsRefusedExactlyIfItCannotHaveHappened(@ForAll("periods") Drawn.Period drawn) {
        boolean isOpenWithLength = drawn.length().isPresent() && drawn.edtf().matches("\\.\\./.*|.*/\\.\\.");
        assertThat(drawn.period().isPresent()).isEqualTo(!drawn.completions().isEmpty() && !isOpenWithLength);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theBoundsOfAPeriodAreThoseOfItsCompletions(@ForAll("periods") Drawn.Period drawn) {
        drawn.period().ifPresent(period -> {
            assertThat(period.earliestStart()).isEqualTo(bound(drawn, Days::first, true));
            assertThat(period.latestStart()).isEqualTo(bound(drawn, Days::first, false));
            assertThat(period.earliestEnd()).isEqualTo(bound(drawn, Days::last, true));
            assertThat(period.latestEnd()).isEqualTo(bound(drawn, Days::last, false));
            assertThat(period.earliest()).isEqualTo(period.earliestStart());
            assertThat(period.latest()).isEqualTo(period.latestEnd());
            assertThat(UncertainTime.localDate(period.earliestEpochDay())).isEqualTo(period.earliest());
            assertThat(UncertainTime.localDate(period.latestEpochDay())).isEqualTo(period.latest());
        });
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void withoutTheQualifiersAnAnswerIsAtLeastAsDecided(@ForAll("dates") Drawn.Date a, @ForAll("dates") Drawn.Date b) {
        UncertainDate plain = UncertainDate.parse(a.edtf().replaceAll("[?~%]", ""));
        UncertainDate other = UncertainDate.parse(b.edtf().replaceAll("[?~%]", ""));
        Truth qualified = a.date().isBefore(b.date());
        Truth certain = plain.isBefore(other);
        assertThat(plain.sameDaysAs(a.date())).isTrue();
        assertThat(qualified.tentative()).isEqualTo(certain.tentative());
        assertThat(certain == Truth.UNKNOWN || certain.isCertain()).isTrue();
    }

    private static Truth answer(Drawn.Date a, Drawn.Date b, BiPredicate<Days, Days> question) {
        return Drawn.answer(
                a.completions(), b.completions(), a.completionsUnqualified(), b.completionsUnqualified(), question);
    }

    private static Truth answer(Drawn.Date a, Drawn.Period b, BiPredicate<Days, Days> question) {
        return Drawn.answer(
                a.completions(), b.completions(), a.completionsUnqualified(), b.completionsUnqualified(), question);
    }

    private static Truth answer(Drawn.Period a, Drawn.Period b, BiPredicate<Days, Days> question) {
        return Drawn.answer(
                a.completions(), b.completions(), a.completionsUnqualified(), b.completionsUnqualified(), question);
    }

    /** Whatever reaches near the edge of the list has no bound. */
    private static Optional<LocalDate> bound(Drawn.Period period, ToIntFunction<Days> day, boolean least) {
        IntStream days = period.completions().stream().mapToInt(day);
        OptionalInt bound = least ? days.min() : days.max();
        return Optional.of(bound.getAsInt())
                .filter(d -> d > -Drawn.EDGE / 2 && d < Drawn.WINDOW + Drawn.EDGE / 2)
                .map(Drawn.DAY_0::plusDays);
    }
}

package org.armistice.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
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
        Drawn.Date known = new Drawn.Date(day.toString(), List.of(number), false);
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
            Drawn.Date known = new Drawn.Date("", List.of(number), false);
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
            assertThat(UncertainDate.localDate(period.earliestEpochDay())).isEqualTo(period.earliest());
            assertThat(UncertainDate.localDate(period.latestEpochDay())).isEqualTo(period.latest());
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

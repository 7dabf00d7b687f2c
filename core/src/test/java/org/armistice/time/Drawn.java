package org.armistice.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Dates and periods drawn at random within a few days, together with all that they may be, listed one by one: what the
 * questions are compared with. What has no bound is listed up to an edge that lies further out than all lengths taken
 * together.
 */
final class Drawn {

    static final LocalDate DAY_0 = LocalDate.of(2024, 2, 27);
    static final int WINDOW = 5;
    static final int EDGE = 14;
    /** Beyond all that is listed; twice, because a day before never is not the eve of it. */
    static final int NEVER = 1_000;

    private static final List<Integer> ANY =
            IntStream.rangeClosed(-EDGE, WINDOW + EDGE).boxed().toList();

    private Drawn() {}

    /** A first and a last day. */
    record Days(int first, int last) {}

    /** A text, the days that it allows, and those that it would allow had the source left out what it qualifies. */
    record Date(String edtf, List<Integer> days, List<Integer> unqualifiedDays) {

        Date(String edtf, List<Integer> days) {
            this(edtf, days, days);
        }

        UncertainDate date() {
            return UncertainDate.parse(edtf);
        }

        List<Days> completions() {
            return days.stream().map(day -> new Days(day, day)).toList();
        }

        List<Days> completionsUnqualified() {
            return unqualified().completions();
        }

        Date unqualified() {
            return new Date("", unqualifiedDays);
        }
    }

    /** A length in days and its text. */
    record Length(String text, int least, int most, boolean isQualified) {}

    /** Two ends of which one may be missing, or the same date for both; null length where none is stated. */
    record Period(Date start, Date end, boolean isOneDay, Optional<Length> length) {

        /** The period; empty if it is refused. */
        Optional<UncertainPeriod> period() {
            try {
                UncertainPeriod period = UncertainPeriod.parse(edtf());
                return Optional.of(
                        length.isEmpty()
                                ? period
                                : period.lasting(
                                        UncertainDuration.parse(length.get().text())));
            } catch (DateTimeException refused) {
                return Optional.empty();
            }
        }

        String edtf() {
            return isOneDay ? start.edtf() : start.edtf() + "/" + end.edtf();
        }

        List<Days> completions() {
            List<Days> all = new ArrayList<>();
            for (int first : start.days()) {
                for (int last : end.days()) {
                    int days = last - first + 1;
                    if (days >= 1
                            && (!isOneDay || days == 1)
                            && (length.isEmpty()
                                    || days >= length.get().least()
                                            && days <= length.get().most())) {
                        all.add(new Days(first, last));
                    }
                }
            }
            return all;
        }

        List<Days> completionsUnqualified() {
            return new Period(start.unqualified(), end.unqualified(), isOneDay, length.filter(l -> !l.isQualified()))
                    .completions();
        }
    }

    /**
     * The answer by the definition of certainty: over every pair of completions, with and without what is qualified.
     */
    static Truth answer(
            List<Days> one,
            List<Days> other,
            List<Days> oneUnqualified,
            List<Days> otherUnqualified,
            BiPredicate<Days, Days> question) {
        Truth answer = answer(one, other, question);
        return answer == answer(oneUnqualified, otherUnqualified, question) ? answer : answer.tentative();
    }

    private static Truth answer(List<Days> one, List<Days> other, BiPredicate<Days, Days> question) {
        boolean canBe = false;
        boolean canFail = false;
        for (Days mine : one) {
            for (Days theirs : other) {
                boolean holds = question.test(mine, theirs);
                canBe |= holds;
                canFail |= !holds;
            }
            if (canBe && canFail) {
                return Truth.UNKNOWN;
            }
        }
        return Truth.of(canBe);
    }

    // What is drawn

    static Arbitrary<Date> dates() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, WINDOW);
        Arbitrary<Date> known = day.map(d -> new Date(text(d), List.of(d)));
        Arbitrary<Date> range = Combinators.combine(day, day)
                .as((a, b) -> new Date(
                        "[" + text(Math.min(a, b)) + ".." + text(Math.max(a, b)) + "]",
                        IntStream.rangeClosed(Math.min(a, b), Math.max(a, b))
                                .boxed()
                                .toList()));
        Arbitrary<Date> several = day.list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(days -> new Date(
                        "[" + String.join(",", days.stream().map(Drawn::text).toList()) + "]",
                        days.stream().distinct().sorted().toList()));
        Arbitrary<Date> noStart = day.map(d -> new Date(
                "[.." + text(d) + "]", ANY.stream().filter(any -> any <= d).toList()));
        Arbitrary<Date> noEnd = day.map(d -> new Date(
                "[" + text(d) + "..]", ANY.stream().filter(any -> any >= d).toList()));
        return Combinators.combine(
                        Arbitraries.oneOf(known, known, range, several, several, noStart, noEnd),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just("")), Tuple.of(1, Arbitraries.of("?", "~", "%"))))
                .as(Drawn::qualified);
    }

    static Arbitrary<Period> periods() {
        Arbitrary<Date> start = Arbitraries.oneOf(
                dates(), dates(), dates(), Arbitraries.of(new Date("", ANY), new Date("..", List.of(-NEVER))));
        Arbitrary<Date> end = Arbitraries.oneOf(
                dates(), dates(), dates(), Arbitraries.of(new Date("", ANY), new Date("..", List.of(NEVER))));
        Arbitrary<Optional<Length>> perhaps = lengths().optional(0.4);
        return Arbitraries.oneOf(
                Combinators.combine(start, end, perhaps).as((s, e, l) -> new Period(s, e, false, l)),
                Combinators.combine(start, end, perhaps).as((s, e, l) -> new Period(s, e, false, l)),
                Combinators.combine(dates(), perhaps).as((d, l) -> new Period(d, d, true, l)));
    }

    static Arbitrary<Length> lengths() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of("", "", "~"))
                .as((least, more, qualifier) -> new Length(
                        (more == 0 ? "P" + least + "D" : "[P" + least + "D..P" + (least + more) + "D]") + qualifier,
                        least,
                        least + more,
                        !qualifier.isEmpty()));
    }

    static String text(int day) {
        return DAY_0.plusDays(day).toString();
    }

    /** Behind a single date, or behind the first member of a set that has a place for it. */
    private static Date qualified(Date date, String qualifier) {
        if (qualifier.isEmpty()) {
            return date;
        }
        String edtf = date.edtf();
        int end = edtf.startsWith("[..") ? edtf.length() - 1 : edtf.startsWith("[") ? 11 : edtf.length();
        boolean isStartOfRange = edtf.startsWith("[2") && edtf.contains("..2");
        int last = date.days().get(date.days().size() - 1);
        return new Date(
                edtf.substring(0, end) + qualifier + edtf.substring(end),
                date.days(),
                isStartOfRange ? ANY.stream().filter(any -> any <= last).toList() : ANY);
    }
}

package org.armistice.index;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.armistice.time.UncertainDuration;
import org.armistice.time.UncertainPeriod;

/**
 * A time in the first days of May 2005, and the first and last days of all periods that it may be. What is not known
 * may be up to three days outside: enough for what lasts two days to come before all else or after it.
 */
record DrawnTime(Optional<UncertainPeriod> when, List<int[]> all, List<int[]> undoubted) {

    private static final int DAYS = 4;
    private static final int[] ANY = IntStream.rangeClosed(-3, DAYS + 2).toArray();
    private static final int NEVER = 1000;
    private static final DrawnTime NONE = new DrawnTime(Optional.empty(), periods(ANY, ANY, 0), periods(ANY, ANY, 0));

    /** One end: its text and the days that it may be, with and without what is doubted. */
    private record End(String text, int[] days, boolean isDoubted) {
        int[] undoubted() {
            return isDoubted ? ANY : days;
        }
    }

    static Arbitrary<DrawnTime> arbitrary() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(NONE)),
                Tuple.of(6, date().map(DrawnTime::on)),
                Tuple.of(
                        3,
                        Combinators.combine(
                                        end(-NEVER),
                                        end(NEVER),
                                        Arbitraries.of(0, 0, 0, 1, 2),
                                        Arbitraries.of("", "", "~"))
                                .as(DrawnTime::between)
                                .filter(Optional::isPresent)
                                .map(Optional::get)));
    }

    /** Days whose sets have gaps. */
    static Arbitrary<DrawnTime> withGaps() {
        return Arbitraries.integers()
                .between(0, DAYS - 1)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(days -> new TreeSet<>(days).stream().mapToInt(day -> day).toArray())
                .map(days -> on(new End(
                        Arrays.stream(days).mapToObj(DrawnTime::text).collect(Collectors.joining(",", "[", "]")),
                        days,
                        false)));
    }

    private static Arbitrary<End> date() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, DAYS - 1);
        return Combinators.combine(days, days, Arbitraries.of("day", "day", "days", "doubted"))
                .as((one, other, kind) -> {
                    int first = Math.min(one, other);
                    int last = Math.max(one, other);
                    return kind.equals("days") && first < last
                            ? new End(
                                    "[" + text(first) + ".." + text(last) + "]",
                                    IntStream.rangeClosed(first, last).toArray(),
                                    false)
                            : new End(
                                    text(one) + (kind.equals("doubted") ? "?" : ""),
                                    new int[] {one},
                                    kind.equals("doubted"));
                });
    }

    private static Arbitrary<End> end(int never) {
        return Arbitraries.oneOf(
                date(), date(), Arbitraries.of(new End("", ANY, false), new End("..", new int[] {never}, false)));
    }

    private static DrawnTime on(End day) {
        return new DrawnTime(Optional.of(UncertainPeriod.parse(day.text)), oneDay(day.days), oneDay(day.undoubted()));
    }

    private static Optional<DrawnTime> between(End first, End last, int days, String doubt) {
        try {
            UncertainPeriod period = UncertainPeriod.parse(first.text + "/" + last.text);
            return Optional.of(new DrawnTime(
                    Optional.of(days == 0 ? period : period.lasting(UncertainDuration.parse("P" + days + "D" + doubt))),
                    periods(first.days, last.days, days),
                    periods(first.undoubted(), last.undoubted(), doubt.isEmpty() ? days : 0)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static List<int[]> oneDay(int[] days) {
        return Arrays.stream(days).mapToObj(day -> new int[] {day, day}).toList();
    }

    private static List<int[]> periods(int[] firsts, int[] lasts, int days) {
        List<int[]> periods = new ArrayList<>();
        for (int first : firsts) {
            for (int last : lasts) {
                if (days == 0 ? first <= last : last - first == days - 1) {
                    periods.add(new int[] {first, last});
                }
            }
        }
        return periods;
    }

    private static String text(int day) {
        return "2005-05-0" + (day + 1);
    }

    @Override
    public String toString() {
        return when.map(period ->
                        period + period.duration().map(length -> " " + length).orElse(""))
                .orElse("?");
    }
}

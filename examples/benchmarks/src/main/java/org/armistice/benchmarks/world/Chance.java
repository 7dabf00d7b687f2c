package org.armistice.benchmarks.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;

/** What is drawn by lot, the same for the same seed. */
final class Chance {

    private static final LocalDate FIRST_DAY = LocalDate.of(1989, 1, 1);
    private static final int DAYS = 12_500;

    /** Of several scripts, as names and quotations are. */
    private static final List<String> WORDS = List.of(
            "the",
            "of",
            "talks",
            "border",
            "ceasefire",
            "said",
            "prisoners",
            "convoy",
            "village",
            "shelling",
            "على",
            "мир",
            "переговоры",
            "Հայաստան",
            "Azərbaycan",
            "délégation",
            "bölgesi",
            "checkpoint",
            "security",
            "ministers",
            "withdrawal",
            "observers",
            "monitoring",
            "corridor",
            "recognised",
            "accused",
            "denied",
            "exchange",
            "aid",
            "road");

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    /** From 0 to one less than the given number. */
    int below(int number) {
        return random.nextInt(number);
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T oneOf(List<? extends T> things) {
        return things.get(random.nextInt(things.size()));
    }

    <T> T oneOf(T[] things) {
        return things[random.nextInt(things.length)];
    }

    /** Two different ones. */
    <T> List<T> twoOf(List<? extends T> things) {
        int first = random.nextInt(things.size());
        int second = (first + 1 + random.nextInt(things.size() - 1)) % things.size();
        return List.of(things.get(first), things.get(second));
    }

    String words(int least, int most) {
        return Stream.generate(() -> oneOf(WORDS))
                .limit(least + random.nextInt(most - least + 1))
                .collect(Collectors.joining(" "));
    }

    double degrees(double from, double to) {
        return Math.round((from + random.nextDouble() * (to - from)) * 10_000) / 10_000.0;
    }

    LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    /** Mostly a day that is known. */
    UncertainDate date() {
        LocalDate day = day();
        return switch (random.nextInt(12)) {
            case 0 -> UncertainDate.date(day.toString().substring(0, 7));
            case 1 -> UncertainDate.date(day.toString().substring(0, 7) + "~");
            case 2 -> UncertainDate.date(day.toString().substring(0, 4));
            case 3 -> UncertainDate.oneDayBetween(day, day.plusDays(1 + random.nextInt(20)));
            default -> UncertainDate.from(day);
        };
    }

    UncertainPeriod period() {
        LocalDate day = day();
        return switch (random.nextInt(8)) {
            case 0 -> UncertainPeriod.since(UncertainDate.from(day));
            case 1 -> UncertainPeriod.parse(day + "/");
            case 2 -> UncertainPeriod.parse(day.getYear() + "/" + (day.getYear() + 1 + random.nextInt(4)));
            default ->
                UncertainPeriod.between(
                        UncertainDate.from(day), UncertainDate.from(day.plusDays(1 + random.nextInt(900))));
        };
    }

    /** Of an event: mostly one day. */
    UncertainPeriod occasion() {
        LocalDate day = day();
        return in(15)
                ? UncertainPeriod.between(
                        UncertainDate.from(day), UncertainDate.from(day.plusDays(1 + random.nextInt(6))))
                : UncertainPeriod.on(in(20) ? date() : UncertainDate.from(day));
    }

    <T> List<T> some(int most, java.util.function.Supplier<T> draw) {
        List<T> drawn = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            drawn.add(draw.get());
        }
        return drawn;
    }
}

package org.armistice.benchmarks.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;

/**
 * What is drawn by lot, the same for the same seed. A date or period may be told vaguely, but never wrongly: what truly
 * happened is always among what it may be.
 */
final class Chance {

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

    /** One of those days. */
    LocalDate day(Days of) {
        return of.first().plusDays(random.nextInt(of.length()));
    }

    /** Some of those days, one after the other, so many at least and at most. */
    Days some(int least, int most, Days of) {
        int length = Math.min(least + random.nextInt(most - least + 1), of.length());
        LocalDate first = of.first().plusDays(random.nextInt(of.length() - length + 1));
        return new Days(first, first.plusDays(length - 1L));
    }

    /** Mostly told as the day that it is. */
    UncertainDate date(LocalDate day) {
        return switch (random.nextInt(12)) {
            case 0 -> UncertainDate.date(day.toString().substring(0, 7));
            case 1 -> UncertainDate.date(day.toString().substring(0, 7) + "~");
            case 2 -> UncertainDate.date(day.toString().substring(0, 4));
            case 3 -> UncertainDate.oneDayBetween(day, day.plusDays(1 + random.nextInt(20)));
            default -> UncertainDate.from(day);
        };
    }

    UncertainPeriod period(Days days) {
        return switch (random.nextInt(8)) {
            case 0 -> UncertainPeriod.since(UncertainDate.from(days.first()));
            case 1 -> UncertainPeriod.parse(days.first() + "/");
            case 2 ->
                UncertainPeriod.parse(days.first().getYear() + "/" + days.last().getYear());
            default -> UncertainPeriod.between(UncertainDate.from(days.first()), UncertainDate.from(days.last()));
        };
    }

    /** From before all history until now. */
    UncertainPeriod existence() {
        UncertainDate beginning = date(day(Days.BEFORE_HISTORY));
        return in(50) ? UncertainPeriod.since(beginning) : UncertainPeriod.parse(beginning + "/");
    }

    /** The days of an event: mostly one. */
    Days occasion(Days of) {
        return in(15) ? some(2, 7, of) : some(1, 1, of);
    }

    /** The days of an event that comes within weeks after those days, or on the last of them. */
    Days occasionAfter(Days days) {
        return occasion(new Days(days.last(), days.last().plusDays(30)));
    }

    /** How the days of an event are told. */
    UncertainPeriod when(Days days) {
        if (days.length() > 1) {
            return UncertainPeriod.between(UncertainDate.from(days.first()), UncertainDate.from(days.last()));
        }
        return UncertainPeriod.on(in(20) ? date(days.first()) : UncertainDate.from(days.first()));
    }

    <T> List<T> some(int most, java.util.function.Supplier<T> draw) {
        List<T> drawn = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            drawn.add(draw.get());
        }
        return drawn;
    }
}

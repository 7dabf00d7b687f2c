package org.armistice.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase says of one day.
 *
 * @param days the days that it may be if the phrase was said on a given day; null if the phrase cannot have been said
 *     on that day
 * @param rests on what it rests beside the phrase itself
 * @param mark what the phrase says about its reliability
 * @param edtf the text of a season, which its days do not tell; null for what is written by its days
 */
record ToldDay(
        Days days,
        Basis rests,
        @Nullable DateQualifier mark,
        @Nullable String edtf) implements ToldTime {

    /** The days that are meant by what is said on a day; null if it cannot have been said then. */
    @FunctionalInterface
    interface Days {
        @Nullable DaySet on(LocalDate said);
    }

    /** What a phrase rests on. */
    enum Basis {
        /** It has its own year, whenever it was said. */
        ITSELF,
        /** It counts from the day on which it was said: {@code last month}. */
        THE_DAY,
        /** It is a name without a year, which looks back from that day: {@code in April}. */
        LOOKING_BACK
    }

    static final String NO_DAY = "There is no such day.";

    private static final String MAY_LOOK_AHEAD =
            "It names a weekday, a month or a day without its year, which looks back elsewhere"
                    + " and may look ahead here.";

    static ToldDay dated(DaySet days) {
        return new ToldDay(said -> days, Basis.ITSELF, null, null);
    }

    static ToldDay relative(Days days) {
        return new ToldDay(days, Basis.THE_DAY, null, null);
    }

    static ToldDay lookingBack(Days days) {
        return new ToldDay(days, Basis.LOOKING_BACK, null, null);
    }

    ToldDay marked(@Nullable DateQualifier qualifier) {
        return new ToldDay(days, rests, DateQualifier.join(mark, qualifier), edtf);
    }

    ToldDay mapped(UnaryOperator<DaySet> change) {
        return new ToldDay(
                said -> {
                    DaySet meant = days.on(said);
                    return meant == null ? null : change.apply(meant);
                },
                rests,
                mark,
                null);
    }

    ToldDay written(String text) {
        return new ToldDay(days, rests, mark, text);
    }

    /**
     * The early, middle or late part. Where a month without its year has begun and its late part has not, both that one
     * and the last are possible.
     */
    ToldDay part(WordingModifier third) {
        Days parts = said -> {
            DaySet part = partOn(said, third);
            return part == null || rests != Basis.LOOKING_BACK || part.first() <= said.toEpochDay()
                    ? part
                    : DaySet.union(Stream.of(partOn(said.minusYears(1), third), part)
                            .filter(Objects::nonNull)
                            .toList());
        };
        return new ToldDay(parts, rests, mark, null);
    }

    private @Nullable DaySet partOn(LocalDate said, WordingModifier third) {
        DaySet whole = days.on(said);
        return whole == null ? null : third.of(whole);
    }

    ToldDay modified(WordingModifier modifier) {
        return modifier == WordingModifier.APPROX ? marked(modifier.mark()) : mapped(modifier::of);
    }

    /** This, in a place where a name without its year could as well mean the next one. */
    ToldDay requireOwnDirection() {
        if (rests == Basis.LOOKING_BACK) {
            throw new DateTimeException(MAY_LOOK_AHEAD);
        }
        return this;
    }

    /** This as one of two ends: a name without its year may look ahead beside one that has its year or lies ahead. */
    ToldDay beside(ToldDay other) {
        if (rests != Basis.LOOKING_BACK || other.rests == Basis.LOOKING_BACK) {
            return this;
        }
        if (other.rests == Basis.ITSELF) {
            throw new DateTimeException(MAY_LOOK_AHEAD);
        }
        Days meant = said -> {
            DaySet others = other.days.on(said);
            if (others != null && others.last() > said.toEpochDay()) {
                throw new DateTimeException(MAY_LOOK_AHEAD);
            }
            return days.on(said);
        };
        return new ToldDay(meant, rests, mark, edtf);
    }

    /** One day from the first of these to the last of the other. */
    ToldDay upTo(ToldDay last) {
        ToldDay from = beside(last);
        ToldDay to = last.beside(this);
        Days meant = said -> {
            DaySet first = from.days.on(said);
            DaySet end = to.days.on(said);
            return first == null || end == null || first.first() > end.last()
                    ? null
                    : DaySet.between(first.first(), end.last());
        };
        Basis both = rests == Basis.ITSELF ? last.rests : rests;
        return new ToldDay(meant, both, DateQualifier.join(mark, last.mark), null);
    }

    boolean restsOnTheDay() {
        return rests != Basis.ITSELF;
    }

    @Override
    public UncertainDate on(SaidDay said) {
        List<DaySet> all = new ArrayList<>();
        if (restsOnTheDay()) {
            said.forEach(day -> addTo(all, days.on(day)));
        } else {
            addTo(all, days.on(LocalDate.EPOCH));
        }
        if (all.isEmpty()) {
            throw new DateTimeException(NO_DAY);
        }
        return written(DaySet.union(all), said);
    }

    /** The date of these days, which carries the qualifier of the day on which it was said if it rests on that. */
    UncertainDate written(DaySet meant, SaidDay said) {
        DateQualifier qualifier = DateQualifier.join(mark, restsOnTheDay() ? said.mark() : null);
        return edtf == null
                ? ShortestText.of(meant, qualifier)
                : UncertainDate.parse(qualifier == null ? edtf : edtf + qualifier.symbol());
    }

    static void addTo(List<DaySet> all, @Nullable DaySet days) {
        if (days != null) {
            all.add(days);
        }
    }
}

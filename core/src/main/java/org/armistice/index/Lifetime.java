package org.armistice.index;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.armistice.model.Ceasefire;
import org.armistice.time.DateQualifier;
import org.armistice.time.Endpoint;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.time.UncertainTime;

/**
 * The days over which a ceasefire applied, as far as they are recorded.
 *
 * <p>It begins when it takes effect or, where that is not recorded, when it is declared. Where no end is recorded it
 * ended, if at all, no later than its term or than the day on which another took its place, and maybe before.
 *
 * @param first its first day
 * @param last its last day, or the days that this may be
 * @param days from the first to the last; empty if the dates contradict each other
 * @param announced from its declaration until the eve of its first day; empty if that is not known, or never was
 */
record Lifetime(
        Ceasefire ceasefire,
        Optional<UncertainDate> first,
        Optional<UncertainDate> last,
        Optional<UncertainPeriod> days,
        Optional<UncertainPeriod> announced) {

    /** Takes the days on which others took its place. */
    static Lifetime of(Ceasefire ceasefire, Stream<UncertainDate> superseded) {
        Optional<UncertainDate> first = first(ceasefire);
        Optional<UncertainDate> last = ceasefire
                .ended()
                .map(Lifetime::day)
                .or(() -> Stream.concat(ceasefire.expires().stream(), superseded.filter(date -> mayEndOn(date, first)))
                        .filter(date -> date.latestEpochDay().isPresent())
                        .min(Comparator.<UncertainDate, Boolean>comparing(
                                        date -> date.qualifier().isPresent())
                                .thenComparingLong(date -> date.latestEpochDay().getAsLong()))
                        .flatMap(limit -> oneDay(OptionalLong.empty(), limit.latestEpochDay(), limit.qualifier())));
        return new Lifetime(ceasefire, first, last, between(first, last), announced(ceasefire));
    }

    private static Optional<UncertainPeriod> announced(Ceasefire ceasefire) {
        Optional<UncertainDate> eve = ceasefire.effective().flatMap(Lifetime::eve);
        return ceasefire.declared().isPresent() && eve.isPresent()
                ? between(ceasefire.declared().map(Lifetime::day), eve)
                : Optional.empty();
    }

    static Optional<UncertainDate> first(Ceasefire ceasefire) {
        return ceasefire.effective().or(ceasefire::declared).map(Lifetime::day);
    }

    /** Whether it had taken effect by that day. */
    Truth begun(UncertainDate day) {
        return days.map(period -> period.isAfter(day))
                .or(() -> first.map(date -> date.isAfter(day)))
                .map(Truth::not)
                .orElse(Truth.UNKNOWN);
    }

    /** Whether it had ended before that day. */
    Truth ended(UncertainDate day) {
        return days.map(period -> period.isBefore(day))
                .or(() -> last.map(date -> date.isBefore(day)))
                .orElse(Truth.UNKNOWN);
    }

    /** Whether it applied on one of those days. */
    Truth touches(UncertainTime time) {
        return days.map(period -> period.overlaps(time)).orElseGet(() -> contradictory(time));
    }

    /** Whether it applied on each of those days. */
    Truth covers(UncertainTime time) {
        boolean isOpen = time instanceof UncertainPeriod period && period.end().isOpen();
        if (isOpen && last.isEmpty()) {
            // It may never have ended.
            return UncertainPeriod.of(endpoint(first), Endpoint.OPEN)
                    .contains(time)
                    .and(Truth.UNKNOWN);
        }
        return days.map(period -> period.contains(time)).orElseGet(() -> contradictory(time));
    }

    /** Whether it had been declared by that day, and not taken effect. */
    Truth isAnnounced(UncertainDate day) {
        if (isNeverAnnounced()) {
            return Truth.FALSE;
        }
        Truth declared =
                ceasefire.declared().map(date -> date.isAfter(day).not()).orElse(Truth.UNKNOWN);
        // The two may each be open for a day, and yet never both be so at once.
        return declared.and(begun(day).not())
                .and(announced.map(period -> period.contains(day)).orElse(Truth.TRUE));
    }

    /** Whether it certainly took effect on the day of its declaration, or before. */
    private boolean isNeverAnnounced() {
        return ceasefire.declared().isPresent()
                && ceasefire
                        .effective()
                        .map(effective -> effective.isAfter(ceasefire.declared().get()) == Truth.FALSE)
                        .orElse(true);
    }

    /** The same, had it lasted as long as it was declared for, where no end is recorded. */
    Lifetime keptToTerm() {
        Optional<UncertainDate> term = ceasefire.expires().map(Lifetime::day);
        return ceasefire.ended().isPresent() || term.isEmpty()
                ? this
                : new Lifetime(ceasefire, first, term, between(first, term), announced);
    }

    /** The first day that may have been its last. */
    OptionalLong earliestEnd() {
        return Stream.of(first, last)
                .flatMap(Optional::stream)
                .map(UncertainDate::earliestEpochDay)
                .flatMapToLong(OptionalLong::stream)
                .max();
    }

    Extent extent() {
        return Extent.of(days);
    }

    /** Where it is not known when it was declared, any day before its first one counts. */
    Extent announcedExtent() {
        if (isNeverAnnounced()) {
            return Extent.NONE;
        }
        return announced
                .map(period -> Extent.of(period))
                .orElseGet(() ->
                        new Extent(Extent.UNBOUNDED.first(), Extent.of(first).last()));
    }

    /** Of dates that contradict each other each counts alone. */
    private Truth contradictory(UncertainTime time) {
        Truth begun = first.map(date -> date.isAfter(time).not()).orElse(Truth.UNKNOWN);
        return begun.and(last.map(date -> date.isBefore(time).not()).orElse(Truth.UNKNOWN));
    }

    /** What began before it did cannot have ended it. */
    private static boolean mayEndOn(UncertainDate date, Optional<UncertainDate> first) {
        return first.map(day -> !isReversed(day, date)).orElse(true);
    }

    /** Returns the period from a day to a day, each of which may be unknown; empty if it would end before it starts. */
    static Optional<UncertainPeriod> between(Optional<UncertainDate> first, Optional<UncertainDate> last) {
        boolean isReversed = first.isPresent() && last.isPresent() && isReversed(first.get(), last.get());
        return isReversed ? Optional.empty() : Optional.of(UncertainPeriod.of(endpoint(first), endpoint(last)));
    }

    private static boolean isReversed(UncertainDate first, UncertainDate last) {
        return first.earliestEpochDay().orElse(Long.MIN_VALUE)
                > last.latestEpochDay().orElse(Long.MAX_VALUE);
    }

    private static Endpoint endpoint(Optional<UncertainDate> date) {
        return date.map(UncertainDate::withoutWording).map(Endpoint::at).orElse(Endpoint.UNKNOWN);
    }

    /** A known day without its time of day, which no period has. */
    private static UncertainDate day(UncertainDate date) {
        return date.qualifier().isPresent()
                ? date
                : date.asDay().map(UncertainDate::from).orElse(date);
    }

    private static Optional<UncertainDate> eve(UncertainDate date) {
        return oneDay(before(date.earliestEpochDay()), before(date.latestEpochDay()), date.qualifier());
    }

    private static OptionalLong before(OptionalLong day) {
        return day.isEmpty() ? day : OptionalLong.of(day.getAsLong() - 1);
    }

    /** One day of a range; empty where that says nothing, or EDTF cannot name its limits in four digits. */
    private static Optional<UncertainDate> oneDay(
            OptionalLong first, OptionalLong last, Optional<DateQualifier> qualifier) {
        if (first.isEmpty() && last.isEmpty() || !canBeNamed(first) || !canBeNamed(last)) {
            return Optional.empty();
        }
        if (first.equals(last) && qualifier.isEmpty()) {
            return Optional.of(UncertainDate.from(LocalDate.ofEpochDay(first.getAsLong())));
        }
        String mark = qualifier.map(DateQualifier::symbol).orElse("");
        return Optional.of(UncertainDate.parse("[" + text(first, mark) + ".." + text(last, mark) + "]"));
    }

    private static boolean canBeNamed(OptionalLong day) {
        return day.isEmpty()
                || Math.abs(day.getAsLong()) <= LocalDate.of(9999, 12, 31).toEpochDay();
    }

    private static String text(OptionalLong day, String mark) {
        return day.isEmpty() ? "" : LocalDate.ofEpochDay(day.getAsLong()) + mark;
    }
}

package org.armistice.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A place in a pattern, as in {@code [in] {month}}, that certain words fill, each with what it means.
 *
 * @param name how the pattern writes it
 * @param mostWords how many words fill it at most
 * @param reader gives the meaning of the words, or null if they do not fill the slot
 */
record PhraseSlot<T>(String name, int mostWords, Reader<T> reader) {

    static final PhraseSlot<DayOfWeek> WEEKDAY = oneWord("weekday", names(DayOfWeek.values(), PhraseSlot::namesOf));
    static final PhraseSlot<Month> MONTH = oneWord("month", names(Month.values(), PhraseSlot::namesOf));
    static final PhraseSlot<Integer> DAY = oneWord("day", days());
    static final PhraseSlot<Integer> YEAR = digits("year", "[0-9]{4}");
    /** The first year of a decade. */
    static final PhraseSlot<Integer> DECADE = digits("decade", "[0-9]{3}0s");

    static final PhraseSlot<Integer> NUMBER = new PhraseSlot<>("number", 3, PhraseSlot::number);
    /** What is counted: {@code two weeks ago}. */
    static final PhraseSlot<CalendarUnit> UNIT = oneWord("unit", units());
    /** What is named by which one it is: {@code last week}. */
    static final PhraseSlot<CalendarUnit> SPAN =
            oneWord("span", Map.of("week", CalendarUnit.WEEK, "month", CalendarUnit.MONTH, "year", CalendarUnit.YEAR));
    /** How many units away. */
    static final PhraseSlot<Integer> WHICH = oneWord("which", Map.of("last", -1, "this", 0, "next", 1));

    static final PhraseSlot<WordingModifier> PART = oneWord(
            "part",
            Map.of(
                    "early", WordingModifier.START,
                    "mid", WordingModifier.MID,
                    "late", WordingModifier.END));
    static final PhraseSlot<WordingModifier> THIRD = oneWord(
            "third",
            Map.of(
                    "beginning", WordingModifier.START,
                    "start", WordingModifier.START,
                    "middle", WordingModifier.MID,
                    "end", WordingModifier.END));
    static final PhraseSlot<Season> SEASON = oneWord(
            "season",
            Map.of(
                    "spring", Season.SPRING,
                    "summer", Season.SUMMER,
                    "autumn", Season.AUTUMN,
                    "fall", Season.AUTUMN,
                    "winter", Season.WINTER));

    /** All that a pattern may name, beside the tables of phrases. */
    static final List<PhraseSlot<?>> ALL =
            List.of(WEEKDAY, MONTH, DAY, YEAR, DECADE, NUMBER, UNIT, SPAN, WHICH, PART, THIRD, SEASON);

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** Reads some words of a phrase. */
    @FunctionalInterface
    interface Reader<T> {
        @Nullable T read(PhraseReading reading, int from, int to);
    }

    /** The number, or one where it is left out. */
    static int countIn(PhraseValues values) {
        Integer number = values.find(NUMBER);
        return number == null ? 1 : number;
    }

    private static <T> PhraseSlot<T> oneWord(String name, Map<String, T> meanings) {
        return new PhraseSlot<>(name, 1, (reading, from, to) -> meanings.get(reading.word(from)));
    }

    private static PhraseSlot<Integer> digits(String name, String shape) {
        return new PhraseSlot<>(
                name,
                1,
                (reading, from, to) -> reading.word(from).matches(shape)
                        ? Integer.valueOf(reading.word(from).substring(0, 4))
                        : null);
    }

    private static @Nullable Integer number(PhraseReading reading, int from, int to) {
        String number = reading.words().joined(from, to);
        return switch (number) {
            case "a", "an" -> 1;
            case "dozen", "a dozen" -> 12;
            case "half a dozen", "half dozen" -> 6;
            default ->
                number.matches("[1-9][0-9]{0,3}")
                        ? Integer.valueOf(number)
                        : NUMBERS.contains(number) ? NUMBERS.indexOf(number) + 1 : null;
        };
    }

    private static <T> Map<String, T> names(T[] values, Function<T, List<String>> namesOf) {
        Map<String, T> meanings = new HashMap<>();
        for (T value : values) {
            namesOf.apply(value).forEach(name -> meanings.put(name, value));
        }
        return Map.copyOf(meanings);
    }

    private static List<String> namesOf(DayOfWeek day) {
        return namesOf(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), 3);
    }

    private static List<String> namesOf(Month month) {
        return namesOf(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH), month == Month.SEPTEMBER ? 4 : 3);
    }

    /** The name and what it is cut to. */
    private static List<String> namesOf(String name, int cut) {
        String lower = name.toLowerCase(Locale.ROOT);
        return List.of(lower, lower.substring(0, 3), lower.substring(0, Math.min(cut, lower.length())));
    }

    private static Map<String, CalendarUnit> units() {
        Map<String, CalendarUnit> units = new HashMap<>();
        for (CalendarUnit unit : List.of(
                CalendarUnit.DAY, CalendarUnit.WEEK, CalendarUnit.MONTH, CalendarUnit.YEAR, CalendarUnit.DECADE)) {
            String name = unit.name().toLowerCase(Locale.ROOT);
            units.put(name, unit);
            units.put(name + "s", unit);
        }
        return Map.copyOf(units);
    }

    private static Map<String, Integer> days() {
        Map<String, Integer> days = new HashMap<>();
        IntStream.rangeClosed(1, 31).forEach(day -> {
            days.put(Integer.toString(day), day);
            days.put(day + ordinal(day), day);
        });
        return Map.copyOf(days);
    }

    private static String ordinal(int day) {
        return day / 10 == 1 ? "th" : day % 10 == 1 ? "st" : day % 10 == 2 ? "nd" : day % 10 == 3 ? "rd" : "th";
    }
}

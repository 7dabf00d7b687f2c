package org.armistice.time;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A single date in English.
 *
 * @param before what stands before the words, with a blank: "about "
 * @param words day, month and year, as many as there are, so that two dates may share the last of them
 * @param after what stands behind the words, such as a remark in brackets
 */
record EnglishDate(String before, List<String> words, String after) {

    static EnglishDate of(Passage text) {
        int time = text.find("T");
        if (time >= 0) {
            EnglishDate day = of(text.part(text.from(), time));
            return new EnglishDate("", day.words, ", " + text.part(time + 1, text.to()));
        }
        return LongYearReader.isFor(text) ? ofLongYear(text) : of(CalendarReader.parts(text), text);
    }

    private static EnglishDate of(CalendarDate date, Passage text) {
        List<String> words = words(date);
        return new EnglishDate(
                said(date.qualifiers(), isWhole(date)),
                words == null ? List.of("a date of the form " + unqualified(text) + ", X being any digit") : words,
                isWhole(date) ? "" : remark(date.qualifiers()));
    }

    /** Null where there is no natural way to say it. */
    private static @Nullable List<String> words(CalendarDate date) {
        String year = year(date.years());
        if (year == null || date.month() == null) {
            return year == null ? null : List.of(year);
        }
        String ofYear = date.years().isOneYear() ? year : "of " + year;
        Season season = date.season();
        if (season != null) {
            return List.of(season.english(), season.english().endsWith(" of") ? year : ofYear);
        }
        boolean isSomeDay = "XX".equals(date.day());
        if (date.month().equals("XX")) {
            return date.day() == null
                    ? List.of("some month of", year)
                    : isSomeDay ? List.of("some day of", year) : null;
        }
        if (date.month().indexOf('X') >= 0) {
            return null;
        }
        String month = Month.of(Integer.parseInt(date.month())).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        if (date.day() == null) {
            return List.of(month, ofYear);
        }
        if (isSomeDay) {
            return List.of("some day of", month, ofYear);
        }
        return date.day().indexOf('X') >= 0
                ? null
                : List.of(Integer.toString(Integer.parseInt(date.day())), month, ofYear);
    }

    private static @Nullable String year(YearPattern years) {
        if (years.isOneYear()) {
            return year(years.first());
        }
        if (!years.isWithoutGap()) {
            return null;
        }
        if (years.digits().equals("XXXX") && !years.isNegative()) {
            return "an unknown year";
        }
        boolean isNamedDecade = years.mostYears() == 10 && !years.isNegative() && years.first() % 100 != 0;
        return isNamedDecade ? "the " + years.first() + "s" : "some year from " + fromTo(years.first(), years.last());
    }

    /** Before the year 1 they are counted back: year 0 is 1 BC. One of two digits could be taken for a day. */
    private static String year(long year) {
        return year <= 0 ? 1 - year + " BC" : year < 100 ? "AD " + year : Long.toString(year);
    }

    private static String fromTo(long first, long last) {
        return year(first) + " to " + year(last);
    }

    private static EnglishDate ofLongYear(Passage text) {
        UncertainDate date = LongYearReader.read(text);
        long first = Gregorian.yearOf(date.days().first());
        long last = Gregorian.yearOf(date.days().last());
        return new EnglishDate(
                said(date.qualifiers(), true),
                List.of(first == last ? "the year " + year(first) : "some year from " + fromTo(first, last)),
                "");
    }

    /** Whether one qualifier counts for all parts alike. */
    private static boolean isWhole(CalendarDate date) {
        Qualifiers qualifiers = date.qualifiers();
        return Stream.of(
                                qualifiers.year(),
                                date.month() == null ? qualifiers.year() : qualifiers.month(),
                                date.day() == null ? qualifiers.year() : qualifiers.day())
                        .distinct()
                        .count()
                == 1;
    }

    private static String said(Qualifiers qualifiers, boolean isWhole) {
        DateQualifier qualifier = isWhole ? qualifiers.year() : null;
        return qualifier == null
                ? ""
                : switch (qualifier) {
                    case UNCERTAIN -> "perhaps ";
                    case APPROXIMATE -> "about ";
                    case UNCERTAIN_AND_APPROXIMATE -> "perhaps about ";
                };
    }

    private static String remark(Qualifiers qualifiers) {
        return Arrays.stream(DatePart.values())
                .filter(part -> qualifiers.of(part) != null)
                .map(part -> part.name().toLowerCase(Locale.ROOT) + " "
                        + String.valueOf(qualifiers.of(part))
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' '))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String unqualified(Passage text) {
        return text.toString().replaceAll("[?~%]", "");
    }

    /** Without the last words if the other has the same; null if nothing can be left out. */
    @Nullable String besides(EnglishDate other) {
        if (!after.isEmpty() || !other.after.isEmpty() || !before.isEmpty() || !other.before.isEmpty()) {
            return null;
        }
        if (words.size() != other.words.size() || words.equals(other.words)) {
            return null;
        }
        List<String> own = new ArrayList<>(words);
        for (int i = words.size() - 1; i > 0 && words.get(i).equals(other.words.get(i)); i--) {
            own.remove(i);
        }
        return String.join(" ", own);
    }

    @Override
    public String toString() {
        return before + String.join(" ", words) + after;
    }
}

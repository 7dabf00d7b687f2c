package org.armistice.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as one would say them in English, made from their texts. */
final class EnglishDuration {

    private static final Pattern UNIT = Pattern.compile("([0-9]+)([YMWD])");

    private EnglishDuration() {}

    static String of(UncertainDuration duration) {
        String text = duration.toString();
        String about = duration.qualifier()
                .map(qualifier -> switch (qualifier) {
                    case UNCERTAIN -> "perhaps ";
                    case APPROXIMATE -> "about ";
                    case UNCERTAIN_AND_APPROXIMATE -> "perhaps about ";
                })
                .orElse("");
        int dots = text.indexOf("..");
        if (dots < 0) {
            return about + units(text);
        }
        String from = units(text.substring(0, dots));
        String to = units(text.substring(dots + 2));
        if (from.isEmpty() || to.isEmpty()) {
            return about + (from.isEmpty() ? "at most " + to : "at least " + from);
        }
        return about + (isOfOneUnit(from) && unit(from).equals(unit(to)) ? number(from) : from) + " to " + to;
    }

    private static boolean isOfOneUnit(String said) {
        return said.indexOf(' ') == said.lastIndexOf(' ');
    }

    private static String number(String said) {
        return said.substring(0, said.indexOf(' '));
    }

    /** What stands behind the first number, without the s of the plural. */
    private static String unit(String said) {
        return said.substring(said.indexOf(' ') + 1).replaceFirst("s$", "");
    }

    private static String units(String text) {
        StringBuilder said = new StringBuilder();
        Matcher unit = UNIT.matcher(text);
        while (unit.find()) {
            String count = unit.group(1).replaceFirst("^0+(?=.)", "");
            said.append(said.isEmpty() ? "" : " ")
                    .append(count)
                    .append(' ')
                    .append(name(unit.group(2).charAt(0)));
            said.append(count.equals("1") ? "" : "s");
        }
        return said.toString();
    }

    private static String name(char unit) {
        return switch (unit) {
            case 'Y' -> "year";
            case 'M' -> "month";
            case 'W' -> "week";
            default -> "day";
        };
    }
}

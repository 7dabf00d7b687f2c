package org.armistice.time;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what the R package messydates writes for a date: see {@link Messydates}.
 *
 * <p>Every single date is read where it stands, so that a refusal points to it; what they add up to is EDTF, and read
 * as such.
 */
final class MessydateReader {

    /** The day that stands for no end so far. */
    static final String NOT_ENDED = "9999-12-31";

    /** What R writes for a value that is missing. */
    static final String MISSING = "NA";

    private static final Pattern YEAR_OF_ERA =
            Pattern.compile("([?~%]?)([0-9]{1,4}) ?(BCE?|AD|CE)([?~%]?)", Pattern.CASE_INSENSITIVE);

    /** In EDTF a century or a decade. */
    private static final Pattern SHORT_YEAR = Pattern.compile("[0-9X]{2,3}[?~%]?");

    private MessydateReader() {}

    static UncertainDate read(Passage date) {
        List<String> edtf = new ArrayList<>();
        for (Passage member : members(date)) {
            edtf.add(member(member));
        }
        String joined = String.join(",", edtf);
        boolean isSingle = edtf.size() == 1 && !joined.contains("..");
        return UncertainDate.parse(isSingle ? joined : "[" + joined + "]");
    }

    // A set, and its members

    private static List<Passage> members(Passage date) {
        boolean isInBraces = date.startsWith("{");
        if (!isInBraces && !date.startsWith("[")) {
            if (date.find(",") >= 0) {
                throw date.refuse(date.find(","), "Dates side by side stand in braces, as in {2001-01-01,2001-02-02}.");
            }
            return List.of(date);
        }
        String name = isInBraces ? "brace" : "bracket";
        int close = date.find(isInBraces ? "}" : "]");
        if (close < 0) {
            throw date.refuse(date.to(), "The " + name + " that opens the set is never closed. Close it at the end.");
        }
        if (close < date.to() - 1) {
            throw date.refuse(
                    close + 1, "After the " + name + " that closes a set stands nothing. Qualify its members instead.");
        }
        List<Passage> members = new ArrayList<>();
        int start = date.from() + 1;
        for (int comma = date.find(",", start); comma >= 0; comma = date.find(",", start)) {
            members.add(date.part(start, comma));
            start = comma + 1;
        }
        members.add(date.part(start, close));
        return members;
    }

    /** What stands for a member between EDTF's brackets. */
    private static String member(Passage member) {
        int dots = member.find("..");
        if (dots < 0) {
            return single(member).toString();
        }
        Passage from = member.part(member.from(), dots);
        Passage to = member.part(dots + 2, member.to());
        if (to.find("..") >= 0) {
            throw to.refuse(to.find(".."), "A range has two dots once, between its first and its last date.");
        }
        if (from.isEmpty() && to.isEmpty()) {
            throw member.refuse("Two dots alone say nothing. Write a date before or after them.");
        }
        if (from.isEmpty()) {
            return ".." + single(to);
        }
        UncertainDate first = single(from);
        if (to.isEmpty()) {
            return first + "..";
        }
        UncertainDate last = single(to);
        if (first.days().first() > last.days().last()) {
            throw member.refuse(member.quoted() + " ends before it starts. Write the earlier date first.");
        }
        return first instanceof PlainDay && first.equals(last) ? first.toString() : first + ".." + last;
    }

    // A single date

    private static UncertainDate single(Passage date) {
        Matcher era = YEAR_OF_ERA.matcher(date.toString());
        if (era.matches()) {
            return yearOfEra(date, era);
        }
        boolean isQualifiedInFront = !date.isEmpty() && DateQualifier.of(date.at(date.from())) != null;
        checkMeaning(isQualifiedInFront ? date.part(date.from() + 1, date.to()) : date);
        return DateReader.readSingle(date);
    }

    private static UncertainDate yearOfEra(Passage date, Matcher era) {
        int number = Integer.parseInt(era.group(2));
        if (number == 0) {
            throw date.refuse("There is no year 0 before or after Christ. Write 1 BC for the year before 1 AD.");
        }
        boolean isBefore = era.group(3).toUpperCase(Locale.ROOT).startsWith("B");
        Year year = Year.of(isBefore ? 1 - number : number);
        return UncertainDate.parse(era.group(1) + UncertainDate.from(year) + era.group(4));
    }

    /** Refuses what messydates writes and means otherwise than EDTF. */
    private static void checkMeaning(Passage date) {
        if (date.isExactly(MISSING)) {
            throw date.refuse("NA says that a date is missing. Leave it out.");
        }
        if (date.startsWith("-")) {
            throw date.refuse("A negative year may be counted as messydates counts, for whom -0753 is 753 BC,"
                    + " or as ISO 8601 does, in which that is -0752."
                    + " Write the year as in 753 BC, or read it with UncertainDate.parse if it is ISO's.");
        }
        if (date.startsWith("0000")) {
            throw date.refuse("In messydates 0000 is a year that is not known, and not the year 0."
                    + " Write 1 BC if that is meant.");
        }
        if (date.startsWith(NOT_ENDED)) {
            throw date.refuse("This day says that there is no end so far. Read it as the end of Messydates.period;"
                    + " for on or after a day, write two dots, as in 2016-12-31..");
        }
        if (date.startsWith("{")) {
            throw date.refuse("A set has no set inside it. List its members side by side.");
        }
        if (SHORT_YEAR.matcher(date.toString()).matches()) {
            throw date.refuse("A year has four digits, as in 0793; in EDTF, with two it is a century and with three a"
                    + " decade.");
        }
        for (int i = date.from(); i < date.to(); i++) {
            if (Character.isLetter(date.at(i)) && date.at(i) != 'X') {
                throw date.refuse(
                        i, "Words are not read. Write digits, as in 2001-02-01, or a year alone as in 753 BC.");
            }
        }
    }
}

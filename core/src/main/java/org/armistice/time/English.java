package org.armistice.time;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Dates and periods as one would say them in English, made from their texts. */
final class English {

    private static final String UNKNOWN_DAY = "an unknown day";

    private English() {}

    static String of(UncertainDate date) {
        Passage text = Passage.of(date.toString());
        return text.startsWith("[")
                ? oneOf(SetReader.members(text, "]"))
                : EnglishDate.of(text).toString();
    }

    static String of(UncertainDays days) {
        return list(days.members().stream().map(UncertainTime::inEnglish).toList(), "and");
    }

    static String of(UncertainPeriod period) {
        String ends =
                period.asOneDay().map(UncertainDate::inEnglish).orElseGet(() -> fromTo(period.start(), period.end()));
        return period.duration()
                .map(duration -> ends + ", lasting " + duration.inEnglish())
                .orElse(ends);
    }

    private static String fromTo(Endpoint start, Endpoint end) {
        if (start.date().isPresent() && end.date().isPresent()) {
            return pair("from", start.date().get(), "to", end.date().get());
        }
        String from = start.date().map(UncertainDate::inEnglish).orElse(UNKNOWN_DAY);
        String to = end.date().map(UncertainDate::inEnglish).orElse(UNKNOWN_DAY);
        if (start.isOpen()) {
            return end.isOpen() ? "no beginning and no end recorded" : "until " + to + ", no beginning recorded";
        }
        return end.isOpen() ? "since " + from + ", no end recorded" : "from " + from + " to " + to;
    }

    private static String oneOf(List<SetMember> members) {
        if (members.size() == 1) {
            return oneOf(members.get(0));
        }
        return list(members.stream().map(English::oneOf).toList(), "or");
    }

    private static String oneOf(SetMember member) {
        UncertainDate from = member.from();
        UncertainDate to = member.to();
        if (from == null) {
            return to == null ? UNKNOWN_DAY : to.inEnglish() + (member.isRange() ? " or earlier" : "");
        }
        return to == null ? from.inEnglish() + " or later" : pair("one day between", from, "and", to);
    }

    /** Two dates, of which the first leaves out what it shares with the second: "5 and 31 May 2023". */
    private static String pair(String before, UncertainDate one, String between, UncertainDate other) {
        @Nullable String shortened = shortened(one, other);
        return before + " " + (shortened == null ? one.inEnglish() : shortened) + " " + between + " "
                + other.inEnglish();
    }

    private static @Nullable String shortened(UncertainDate one, UncertainDate other) {
        if (one.toString().startsWith("[") || other.toString().startsWith("[")) {
            return null;
        }
        return EnglishDate.of(Passage.of(one.toString())).besides(EnglishDate.of(Passage.of(other.toString())));
    }

    private static String list(List<String> items, String conjunction) {
        List<String> all = new ArrayList<>(items);
        String last = all.remove(all.size() - 1);
        return all.isEmpty() ? last : all.stream().collect(Collectors.joining(", ")) + " " + conjunction + " " + last;
    }
}

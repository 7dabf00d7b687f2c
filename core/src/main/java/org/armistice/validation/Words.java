package org.armistice.validation;

import java.util.List;
import java.util.Locale;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.model.UnknownEntry;

/** How findings put things into words. */
final class Words {

    private static final int LONGEST_QUOTE = 60;

    private static final int LONGEST_CHAIN = 10;

    private Words() {}

    /** Such as {@code 1 party}. */
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Such as {@code a checkpoint}. */
    static String kind(Class<? extends Entry> kind) {
        String words = kind.getSimpleName().replaceAll("(?<!^)(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }

    /** Such as {@code a checkpoint}, or {@code of the unknown type "acme:drone-sighting"}. */
    static String kindOf(Entry entry) {
        return entry instanceof UnknownEntry unknown
                ? "of the unknown type " + quoted(unknown.type())
                : kind(entry.kind());
    }

    /** Such as {@code delta in valley in delta}; what is too long is cut short before its end. */
    static String chain(List<? extends Ref<?>> loop, String step) {
        StringBuilder chain = new StringBuilder(loop.get(0).id());
        for (int i = 1; i < loop.size() && i < LONGEST_CHAIN; i++) {
            chain.append(step).append(loop.get(i));
        }
        return chain.append(loop.size() > LONGEST_CHAIN ? step + "..." : "")
                .append(step)
                .append(loop.get(0))
                .toString();
    }

    static String quoted(String text) {
        return '"' + (text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...") + '"';
    }
}

package org.armistice.jackson;

import java.util.Optional;
import java.util.stream.Collectors;
import org.armistice.model.Entry;
import org.armistice.table.Table;
import org.armistice.table.Tables;
import org.armistice.validation.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads an entry of any kind, wherever in the object its {@code type} stands.
 *
 * <p>Where it stands first, as it does in what we write, the entry is read in one pass. Elsewhere the object is passed
 * once to find it, and read again.
 */
final class EntryReader {

    /** Reads an object once more that has been passed. */
    interface Again {

        /** Makes a parser whose current token is the beginning of the object, and hands it to the reading. */
        @Nullable Entry read(Reading reading);
    }

    /** What is done with an object once its type is known. */
    interface Reading {
        @Nullable Entry read(JsonParser parser, Problems.Place place);
    }

    private final JsonParser parser;
    private final Problems.Place place;

    EntryReader(JsonParser parser, Problems.Place place) {
        this.parser = parser;
        this.place = place;
    }

    /**
     * Reads an entry whose object has begun.
     *
     * @param offset where it began
     * @param pointer the pointer to it
     * @param first the first name in it, which is the current token; null if it is empty and has ended
     * @param again how to read it once more
     * @return null if it could not be kept, which has then been reported
     */
    @Nullable Entry read(long offset, String pointer, @Nullable String first, Again again) {
        if (ValueReader.TYPE.equals(first)) {
            parser.nextToken();
            String type = type();
            return members(type, 0, parser, place, offset, pointer);
        }
        String type = null;
        boolean found = false;
        for (String name = first; name != null; name = parser.nextName()) {
            parser.nextToken();
            if (!found && name.equals(ValueReader.TYPE)) {
                found = true;
                type = type();
            } else {
                parser.skipChildren();
            }
        }
        if (!found) {
            place.problems()
                    .error(
                            "entry.no-type",
                            offset,
                            pointer + "/type",
                            "The entry does not say its type.",
                            "Add the member type, such as \"ceasefire\".");
        }
        if (type == null) {
            return null;
        }
        String told = type;
        return again.read((second, at) -> members(told, 1, second, at, offset, pointer));
    }

    private @Nullable String type() {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return Strings.whole(parser.getString(), place);
        }
        place.error("member.type", "The type of an entry is a text.", "Write the type, such as \"ceasefire\".");
        parser.skipChildren();
        return null;
    }

    private static @Nullable Entry members(
            @Nullable String type,
            int typesAhead,
            JsonParser parser,
            Problems.Place place,
            long offset,
            String pointer) {
        if (type != null && !Tables.isKnown(type)) {
            reportUnknown(type, place, offset, pointer);
        }
        Table<? extends Entry> table = Tables.named(type == null ? "" : type);
        // Without a type, which has been reported, there is nothing to be made.
        int errors = type == null ? -1 : place.problems().errors();
        return members(table, errors, typesAhead, parser, place, offset, pointer);
    }

    private static <E extends Entry> @Nullable E members(
            Table<E> table,
            int errorsBefore,
            int typesAhead,
            JsonParser parser,
            Problems.Place place,
            long offset,
            String pointer) {
        ValueReader values = new ValueReader(parser, place);
        Filling<E> filling = new Filling<>(table, offset, pointer);
        for (int ahead = typesAhead; values.fill(filling, ValueReader.TYPE); ahead--) {
            if (ahead <= 0) {
                place.error(
                        "json.duplicate-member", "The member type stands twice in one object.", "Keep one of them.");
            }
            parser.skipChildren();
        }
        return values.finish(filling, errorsBefore);
    }

    private static void reportUnknown(String type, Problems.Place place, long offset, String pointer) {
        Optional<String> nearest =
                Nearest.to(type, Tables.ENTRIES.stream().map(Table::name).collect(Collectors.toList()));
        boolean ours = type.indexOf(':') <= 0 && place.problems().ofUnknownName() == Severity.WARNING;
        place.problems()
                .report(
                        ours ? Severity.WARNING : Severity.NOTE,
                        "entry.unknown-type",
                        offset,
                        pointer + "/type",
                        "This version knows no type " + Strings.shown(type) + "; the entry is kept as it is.",
                        nearest.map(n -> "Is " + n + " meant?")
                                .orElse(
                                        ours
                                                ? "Give types of your own a prefix, such as acme:"
                                                        + Strings.brief(type, 60) + "."
                                                : "Nothing needs to be done."));
    }
}

package org.armistice.jackson;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.extension.JsonText;
import org.armistice.model.InvalidValueException;
import org.armistice.model.Ref;
import org.armistice.place.Point;
import org.armistice.table.Row;
import org.armistice.table.Slots;
import org.armistice.table.Table;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainDuration;
import org.armistice.time.UncertainPeriod;
import org.armistice.validation.Severity;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The one loop that reads values of any type by their tables.
 *
 * <p>It goes on behind a wrong member, so that all problems of a value are reported at once; a value with an error in
 * it is not made and {@code null} stands for it. What the parser itself refuses leaves as the parser's exception.
 */
final class ValueReader {

    /** The member of an entry that says its kind; it stands before the rows of the table. */
    static final String TYPE = "type";

    private final JsonParser parser;
    private final Problems.Place place;

    ValueReader(JsonParser parser, Problems.Place place) {
        this.parser = parser;
        this.place = place;
    }

    /** Reads the object that begins at the current token. */
    <V> @Nullable V read(Table<V> table) {
        int errors = place.problems().errors();
        Filling<V> filling = new Filling<>(table, place.offset(), place.pointer());
        fill(filling, null);
        return finish(filling, errors);
    }

    /**
     * Reads members until the object ends, or until a name comes that the caller keeps for itself.
     *
     * @return whether it stopped at that name; its value is then the current token
     */
    boolean fill(Filling<?> filling, @Nullable String stopAt) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            boolean accepted = place.accepts(name);
            parser.nextToken();
            if (name.equals(stopAt)) {
                return true;
            }
            int row = filling.row(name);
            if (!accepted) {
                parser.skipChildren();
            } else if (row < 0) {
                readUnknown(filling, name);
            } else if (filling.see(row)) {
                filling.set(row, readMember(filling.row(row)));
            } else {
                duplicate(name);
            }
        }
        return false;
    }

    /** Makes the value of which all members have been read; null if there was an error since the given count. */
    <V> @Nullable V finish(Filling<V> filling, int errorsBefore) {
        for (int row = 0; row < filling.table.rows().size(); row++) {
            if (filling.isMissing(row)) {
                missing(filling, filling.row(row).name());
            }
        }
        if (place.problems().errors() > errorsBefore) {
            return null;
        }
        try {
            return filling.make();
        } catch (InvalidValueException e) {
            for (InvalidValueException.Problem problem : e.problems()) {
                place.problems()
                        .error(
                                "member.shape",
                                filling.offset,
                                filling.pointer + '/' + problem.attribute(),
                                "The member " + Strings.brief(problem.toString(), 500) + ".",
                                "Correct the " + Strings.brief(filling.table.name(), 60) + ".");
            }
            return null;
        }
    }

    private void missing(Filling<?> filling, String name) {
        place.problems()
                .error(
                        "member.missing",
                        filling.offset,
                        filling.pointer + '/' + name,
                        "A %s needs the member %s.".formatted(Strings.brief(filling.table.name(), 60), name),
                        "Add it.");
    }

    private void duplicate(String name) {
        place.error(
                "json.duplicate-member",
                "The member " + Strings.printable(name) + " stands twice in one object.",
                "Keep one of them.");
        parser.skipChildren();
    }

    private void readUnknown(Filling<?> filling, String name) {
        if (!filling.table.isExtensible()) {
            refuseUnknown(filling, name);
            return;
        }
        if (!filling.table.isOpen()) {
            reportUnknown(filling, name);
        }
        Strings.whole(name, place);
        JsonText value = RawJson.copy(parser, place);
        if (!filling.keep(name, value)) {
            duplicate(name);
        }
    }

    /** Refuses a member that would be lost, since only an attribution around the value could keep it. */
    private void refuseUnknown(Filling<?> filling, String name) {
        place.error(
                "member.unknown",
                "There is no member %s of %s, which cannot keep it."
                        .formatted(Strings.shown(name), Strings.withArticle(filling.table.name())),
                Nearest.to(name, filling.table.rows().stream().map(Row::name).collect(Collectors.toList()))
                        .map(nearest -> "Is " + nearest + " meant?")
                        .orElse("Take it out, or ask for an Attributed value, which keeps it."));
        parser.skipChildren();
    }

    private void reportUnknown(Filling<?> filling, String name) {
        Severity severity =
                name.indexOf(':') > 0 ? Severity.NOTE : place.problems().ofUnknownName();
        Optional<String> nearest = severity == Severity.NOTE
                ? Optional.empty()
                : Nearest.to(name, filling.table.rows().stream().map(Row::name).collect(Collectors.toList()));
        place.report(
                severity,
                "member.unknown",
                "This version knows no member %s of %s; it is kept as it is."
                        .formatted(Strings.shown(name), Strings.withArticle(filling.table.name())),
                severity == Severity.NOTE
                        ? "Nothing needs to be done."
                        : nearest.map(n -> "Is " + n + " meant?")
                                .orElse("Give members of your own a prefix, such as acme:" + Strings.printable(name)
                                        + "."));
    }

    private @Nullable Object readMember(Row row) {
        if (row.arity() == Row.Arity.ONE) {
            return readOne(row);
        }
        if (!expect(JsonToken.START_ARRAY, "an array")) {
            return null;
        }
        int errors = place.problems().errors();
        long start = place.offset();
        List<Object> list = new ArrayList<>();
        Set<String> texts = row.arity() == Row.Arity.SET ? new HashSet<>() : Set.of();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object one = readOne(row);
            if (one != null && row.arity() == Row.Arity.SET && !texts.add(Slots.text(one))) {
                place.error(
                        "member.duplicate-value",
                        "The value %s stands twice in %s, which is a set.".formatted(Slots.text(one), row.name()),
                        "Keep one of them.");
            } else if (one != null) {
                list.add(one);
            }
        }
        if (list.isEmpty() && place.problems().errors() == errors) {
            place.errorFrom(
                    start,
                    "member.empty",
                    "The member " + row.name()
                            + " is an empty array, which says neither that there are none nor that it is not known.",
                    "Leave it out.");
        }
        return list;
    }

    /** Reads the single value at the current token; null if that was an error. */
    @Nullable Object readOne(Row row) {
        return switch (row.kind()) {
            case TEXT, ID -> text("text");
            case DATE -> ofText(row, text("a date in EDTF, such as \"2020-11\""));
            case PERIOD -> ofText(row, text("a period in EDTF, such as \"1991/..\""));
            case DURATION -> ofText(row, text("a duration, such as \"P3D\""));
            case TERM -> ofText(row, text("a term"));
            case REF -> ofText(row, text("the id of an entry"));
            case INTEGER -> integer();
            case DECIMAL -> decimal();
            case FLAG -> flag();
            case VALUE -> expect(JsonToken.START_OBJECT, "an object") ? read(row.table()) : null;
            case COORDINATES -> expect(JsonToken.START_ARRAY, "an array") ? coordinates() : null;
        };
    }

    /** Reads a text that is the whole of a value; null if that was an error. */
    @Nullable Object ofText(Row row, @Nullable String text) {
        return switch (row.kind()) {
            case DATE -> parsed(text, UncertainDate::parse);
            case PERIOD -> parsed(text, UncertainPeriod::parse);
            case DURATION -> parsed(text, UncertainDuration::parse);
            case TERM -> term(row.vocabulary(), text);
            case REF -> parsed(text, Ref::to);
            default -> throw new IllegalArgumentException("A text is not the whole of a " + row.kind());
        };
    }

    @Nullable String text(String expected) {
        return expect(JsonToken.VALUE_STRING, expected) ? Strings.whole(parser.getString(), place) : null;
    }

    interface Parse<T> {
        T parse(String text);
    }

    <T> @Nullable T parsed(@Nullable String text, Parse<T> parse) {
        if (text == null) {
            return null;
        }
        try {
            return parse.parse(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            String message = Strings.brief(String.valueOf(e.getMessage()), 500);
            // The last sentence of our own messages is the next step.
            int hint = message.lastIndexOf(". ", message.length() - 2);
            place.error(
                    "member.value",
                    hint < 0 ? message : message.substring(0, hint + 1),
                    hint < 0 ? "Correct the value." : message.substring(hint + 2));
            return null;
        }
    }

    private @Nullable Term<?> term(Vocabulary<?> vocabulary, @Nullable String token) {
        Term<?> term = parsed(token, vocabulary::term);
        if (term != null && !term.isKnown()) {
            Optional<String> nearest = Nearest.to(
                    token, vocabulary.known().stream().map(Term::token).collect(Collectors.toList()));
            place.report(
                    token.indexOf(':') > 0 ? Severity.NOTE : place.problems().ofUnknownName(),
                    "term.unknown",
                    "This version knows no %s %s; it is kept as it is."
                            .formatted(vocabulary.name(), Strings.shown(token)),
                    nearest.map(n -> "Is " + n + " meant?").orElse("Nothing needs to be done."));
        }
        return term;
    }

    private @Nullable Long integer() {
        if (!expect(JsonToken.VALUE_NUMBER_INT, "a whole number")) {
            return null;
        }
        return parsed(parser.getString(), digits -> {
            try {
                return Long.valueOf(digits);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("The number " + Strings.shown(digits) + " is out of range.", e);
            }
        });
    }

    private @Nullable Double decimal() {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT || expect(JsonToken.VALUE_NUMBER_FLOAT, "a number")) {
            return parsed(parser.getString(), ValueReader::exactly);
        }
        return null;
    }

    /** Returns the number, if a double holds all of its digits. */
    private static Double exactly(String digits) {
        boolean few = digits.length() <= 15 && digits.indexOf('e') < 0 && digits.indexOf('E') < 0;
        if (!few && !DecimalNumber.isKept(digits)) {
            throw new IllegalArgumentException(
                    "The number " + Strings.shown(digits) + " has more digits than can be kept, and would be rounded.");
        }
        return Double.parseDouble(digits);
    }

    private @Nullable Boolean flag() {
        return parser.currentToken() == JsonToken.VALUE_FALSE || expect(JsonToken.VALUE_TRUE, "true or false")
                ? (Boolean) (parser.currentToken() == JsonToken.VALUE_TRUE)
                : null;
    }

    /** Reads nested arrays whose innermost are positions; all positions nest equally deep. */
    private @Nullable Object coordinates() {
        long start = place.offset();
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_ARRAY) {
            return position(first, start);
        }
        List<Object> nested = new ArrayList<>();
        int depth = -1;
        for (JsonToken token = first; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            long inner = place.offset();
            Object one = expect(JsonToken.START_ARRAY, "an array") ? coordinates() : null;
            if (one != null && depth >= 0 && depth != depth(one)) {
                place.errorFrom(
                        inner,
                        "member.shape",
                        "The positions are not nested equally deep.",
                        "Correct the coordinates.");
                continue;
            }
            if (one != null) {
                depth = depth(one);
                nested.add(one);
            }
        }
        return nested.isEmpty() ? null : nested;
    }

    private static int depth(Object coordinates) {
        return coordinates instanceof List<?> list ? 1 + depth(list.get(0)) : 0;
    }

    private @Nullable Point position(JsonToken first, long start) {
        List<Double> numbers = new ArrayList<>(3);
        int errors = place.problems().errors();
        for (JsonToken token = first; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            Double number = decimal();
            if (number != null) {
                numbers.add(number);
            }
        }
        if (place.problems().errors() > errors) {
            return null;
        }
        if (numbers.size() < 2 || numbers.size() > 3) {
            place.errorFrom(
                    start,
                    "member.value",
                    "A position has %d numbers.".formatted(numbers.size()),
                    "Write longitude, latitude and, if need be, altitude.");
            return null;
        }
        try {
            return numbers.size() == 2
                    ? Point.of(numbers.get(1), numbers.get(0))
                    : Point.of(numbers.get(1), numbers.get(0), numbers.get(2));
        } catch (IllegalArgumentException e) {
            place.errorFrom(
                    start, "member.value", String.valueOf(e.getMessage()), "Write longitude first, then latitude.");
            return null;
        }
    }

    private boolean expect(JsonToken token, String expected) {
        if (parser.currentToken() == token) {
            return true;
        }
        place.error("member.type", "Here stands %s; %s is expected.".formatted(found(), expected), hint());
        parser.skipChildren();
        return false;
    }

    private String found() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the text " + Strings.shown(parser.getString());
            case VALUE_NULL -> "null";
            case VALUE_TRUE, VALUE_FALSE -> parser.getString();
            case VALUE_EMBEDDED_OBJECT -> "a Java object that is no JSON";
            default -> "the number " + Strings.shown(parser.getString());
        };
    }

    private String hint() {
        return parser.currentToken() == JsonToken.VALUE_NULL
                ? "Leave the member out where nothing is recorded."
                : "Correct the value.";
    }
}

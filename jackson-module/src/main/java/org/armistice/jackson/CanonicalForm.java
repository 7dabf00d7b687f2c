package org.armistice.jackson;

import java.io.ByteArrayOutputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.armistice.model.DatasetHeader;
import org.armistice.model.Entry;
import org.armistice.table.Tables;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/**
 * The one text of a JSON value by RFC 8785 (JCS): members in the order of the UTF-16 units of their names, numbers as
 * ECMAScript writes them, no escape that is not needed, no white space.
 *
 * <p>It is made from what is written anyway, so that what this version knows and what it does not go the same way.
 */
final class CanonicalForm {

    private final String subject;
    private final JsonParser parser;
    private final StringBuilder text = new StringBuilder();

    private CanonicalForm(String subject, JsonParser parser) {
        this.subject = subject;
        this.parser = parser;
    }

    /**
     * Returns the canonical form of an entry.
     *
     * @throws IllegalArgumentException if there is none for a number in it, or it would be read back as something else
     */
    static String of(Entry entry) {
        StringBuilder text = new StringBuilder();
        append(members("entry " + entry.id(), generator -> new ValueWriter(generator).writeEntry(entry)), text);
        return text.toString();
    }

    /** Returns the members of a header in their order, each name with its canonical value. See {@link #of}. */
    static SortedMap<String, String> members(DatasetHeader header) {
        return members("header", generator -> new ValueWriter(generator).write(Tables.HEADER, header));
    }

    private static SortedMap<String, String> members(String subject, Consumer<JsonGenerator> writing) {
        ByteArrayOutputStream json = new ByteArrayOutputStream(1_000);
        try (JsonGenerator generator = RawJson.UNLIMITED.createGenerator(ObjectWriteContext.empty(), json)) {
            writing.accept(generator);
        }
        try (JsonParser parser = RawJson.UNLIMITED.createParser(ObjectReadContext.empty(), json.toByteArray())) {
            parser.nextToken();
            return new CanonicalForm(subject, parser).members();
        }
    }

    /** Appends an object of the given members. */
    static void append(SortedMap<String, String> members, StringBuilder text) {
        text.append('{');
        appendMembers(members, text);
        text.append('}');
    }

    static void appendMembers(SortedMap<String, String> members, StringBuilder text) {
        String between = "";
        for (var member : members.entrySet()) {
            text.append(between);
            quote(member.getKey(), text);
            text.append(':').append(member.getValue());
            between = ",";
        }
    }

    private SortedMap<String, String> members() {
        // Strings compare by their UTF-16 units.
        SortedMap<String, String> members = new TreeMap<>();
        int begin = text.length();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            value();
            members.put(name, text.substring(begin));
            text.setLength(begin);
        }
        return members;
    }

    private void value() {
        switch (parser.currentToken()) {
            case START_OBJECT -> append(members(), text);
            case START_ARRAY -> array();
            case VALUE_STRING -> quote(parser.getString(), text);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> text.append(number(parser.getString()));
            default -> text.append(parser.currentToken().asString());
        }
    }

    private void array() {
        text.append('[');
        String between = "";
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            text.append(between);
            between = ",";
            value();
        }
        text.append(']');
    }

    private String number(String digits) {
        if (!DecimalNumber.isKept(digits)) {
            double taken = Double.parseDouble(digits);
            throw new IllegalArgumentException(
                    ("The number %s at %s of the %s has no canonical form: readers that keep numbers as doubles take it"
                                    + " for %s. Write it with fewer digits or, in a member of your own, as a text.")
                            .formatted(
                                    Strings.brief(digits, 60),
                                    Strings.printable(parser.streamReadContext()
                                            .pathAsPointer()
                                            .toString()),
                                    subject,
                                    Double.isInfinite(taken) ? "infinity" : DecimalNumber.of(taken)));
        }
        return DecimalNumber.parse(digits).toString();
    }

    private static void quote(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int control = "\b\t\n\f\r".indexOf(c);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (control >= 0) {
                text.append('\\').append("btnfr".charAt(control));
            } else if (c < ' ') {
                text.append("\\u00").append(c < 0x10 ? '0' : '1').append(Character.forDigit(c & 0xF, 16));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}

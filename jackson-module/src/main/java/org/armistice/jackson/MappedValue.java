package org.armistice.jackson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.table.Row;
import org.armistice.table.Row.Arity;
import org.armistice.table.Row.Kind;
import org.armistice.table.Table;
import org.armistice.table.Tables;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainDuration;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;

/**
 * A value that is no entry: an object with a table, or a single text with a row. A date or period is a text, and an
 * object where it has a wording.
 *
 * @param table the table, for values that may be objects
 * @param row the row, for values that may be texts
 */
record MappedValue(@Nullable Table<?> table, @Nullable Row row) implements MappedType {

    private static final Map<Class<?>, Vocabulary<?>> VOCABULARIES = new HashMap<>();
    private static final Row REF = single(Kind.REF, null);
    private static final Row DATE = single(Kind.DATE, null);
    private static final Row PERIOD = single(Kind.PERIOD, null);
    private static final Row DURATION = single(Kind.DURATION, null);

    static {
        Tables.ENTRIES.forEach(MappedValue::collectVocabularies);
    }

    private static void collectVocabularies(Table<?> table) {
        for (Row row : table.rows()) {
            if (row.vocabulary() != null) {
                VOCABULARIES.put(row.vocabulary().known().get(0).getDeclaringClass(), row.vocabulary());
            } else if (row.table() != null) {
                collectVocabularies(row.table());
            }
        }
    }

    private static Row single(Kind kind, @Nullable Vocabulary<?> vocabulary) {
        return new Row("value", kind, Arity.ONE, true, "1.0", vocabulary, kind == Kind.REF ? Entry.class : null, null);
    }

    static Optional<MappedType> of(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (Term.class.isAssignableFrom(raw)) {
            Class<?> terms = raw == Term.class ? type.containedTypeOrUnknown(0).getRawClass() : raw;
            return Optional.of(new MappedValue(null, single(Kind.TERM, VOCABULARIES.get(terms))));
        }
        return ofClass(raw).map(MappedType.class::cast);
    }

    /** Returns how a value is written, going by the value itself. */
    static MappedValue ofValue(Object value) {
        return value instanceof Term<?>
                ? new MappedValue(null, single(Kind.TERM, null))
                : ofClass(value.getClass()).orElseThrow(() -> new IllegalArgumentException(refusal(value.getClass())));
    }

    /** Returns how a type is mapped that is asserted, if it can be. */
    static Optional<MappedValue> ofAttributed(JavaType type) {
        return of(type).map(MappedValue.class::cast);
    }

    /** Returns what is said of a type that is asserted and has no JSON. */
    static String refusal(Class<?> type) {
        return "An attributed %s has no JSON. Attribute a term, a reference, a time or a value of the model."
                .formatted(type.getSimpleName());
    }

    private static Optional<MappedValue> ofClass(Class<?> raw) {
        if (raw == Ref.class) {
            return Optional.of(new MappedValue(null, REF));
        }
        if (raw == UncertainDuration.class) {
            return Optional.of(new MappedValue(null, DURATION));
        }
        return tableOf(raw).map(table -> new MappedValue(table, rowOf(table)));
    }

    /** Returns the table of a type that is no entry, if there is one. */
    static Optional<Table<?>> tableOf(Class<?> raw) {
        return Stream.of(Tables.VALUES, Tables.TIMES, Tables.ALONE, List.<Table<?>>of(Tables.HEADER))
                .<Table<?>>flatMap(List::stream)
                .filter(table -> table.type().isAssignableFrom(raw))
                .findFirst();
    }

    private static @Nullable Row rowOf(Table<?> table) {
        return table.type() == UncertainDate.class ? DATE : table.type() == UncertainPeriod.class ? PERIOD : null;
    }

    @Override
    public void write(Object value, JsonGenerator generator) {
        ValueWriter values = new ValueWriter(generator);
        if (row != null && !isWorded(value)) {
            values.writeOne(row, value);
        } else {
            values.write(table, value);
        }
    }

    private static boolean isWorded(Object value) {
        return value instanceof UncertainDate date && date.wording().isPresent()
                || value instanceof UncertainPeriod period
                        && (period.wording().isPresent() || period.duration().isPresent());
    }

    @Override
    public @Nullable Object read(JsonParser parser, Problems.Place place, DeserializationContext context) {
        requireVocabulary(context);
        if (row != null && (table == null || parser.currentToken() != JsonToken.START_OBJECT)) {
            return new ValueReader(parser, place).readOne(row);
        }
        return readAs(table, parser, place);
    }

    /** Refuses a term of which the type does not say the vocabulary. */
    void requireVocabulary(DeserializationContext context) {
        if (row != null && row.kind() == Kind.TERM && row.vocabulary() == null) {
            context.reportBadDefinition(
                    Term.class,
                    "It is not known of which vocabulary the term is. Ask for Term<CheckpointKind>, not for Term.");
        }
    }

    @Override
    public boolean mayBeName() {
        return row != null;
    }

    @Override
    public @Nullable Object readName(
            @Nullable String name, JsonParser parser, Problems.Place place, DeserializationContext context) {
        requireVocabulary(context);
        return new ValueReader(parser, place).ofText(row, name);
    }

    @Nullable Object readAs(Table<?> table, JsonParser parser, Problems.Place place) {
        return new ValueReader(parser, place)
                .readOne(new Row("value", Kind.VALUE, Arity.ONE, true, "1.0", null, null, table));
    }
}

package org.armistice.jackson;

import java.util.List;
import java.util.Map;
import org.armistice.extension.JsonText;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.place.Point;
import org.armistice.table.Row;
import org.armistice.table.Slots;
import org.armistice.table.Table;
import org.armistice.table.Tables;
import org.armistice.vocabulary.Term;
import tools.jackson.core.JsonGenerator;

/** The one loop that writes values of any type by their tables: rows in order, then members that have no row. */
final class ValueWriter {

    private final JsonGenerator generator;

    ValueWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /**
     * Writes an entry, its type first.
     *
     * @throws IllegalArgumentException if it would be read back as something else: an unknown entry of a known type, an
     *     unknown member with a known name
     */
    <E extends Entry> void writeEntry(E entry) {
        Table<E> table = Tables.of(entry);
        if (table.isOpen() && Tables.isKnown(table.name())) {
            throw new IllegalArgumentException(
                    "The unknown entry %s has the type %s, which this version knows: build that kind instead."
                            .formatted(entry.id(), table.name()));
        }
        generator.writeStartObject();
        generator.writeName(ValueReader.TYPE);
        generator.writeString(table.name());
        Slots slots = table.take(entry);
        refuse(ValueReader.TYPE, slots, table);
        writeSlots(table, slots);
        generator.writeEndObject();
    }

    /** Writes a value as an object. See {@link #writeEntry}. */
    <V> void write(Table<V> table, Object value) {
        generator.writeStartObject();
        writeMembers(table, value);
        generator.writeEndObject();
    }

    /** Writes the members of an object that has been begun. */
    <V> void writeMembers(Table<V> table, Object value) {
        writeSlots(table, table.take(table.type().cast(value)));
    }

    private void writeSlots(Table<?> table, Slots slots) {
        List<Row> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            Object slot = slots.get(i);
            if (slot != null) {
                Row row = rows.get(i);
                generator.writeName(row.name());
                writeMember(row, slot);
            }
        }
        for (Map.Entry<String, JsonText> unknown : slots.unknown().asMap().entrySet()) {
            if (table.row(unknown.getKey()) >= 0) {
                refuse(unknown.getKey(), slots, table);
            }
            generator.writeName(unknown.getKey());
            generator.writeRawValue(unknown.getValue().toString());
        }
    }

    private static void refuse(String name, Slots slots, Table<?> table) {
        if (slots.unknown().get(name).isPresent()) {
            throw new IllegalArgumentException(
                    "A %s has the unknown member %s, but this version knows that name: set the attribute instead."
                            .formatted(table.name(), name));
        }
    }

    private void writeMember(Row row, Object slot) {
        if (row.arity() == Row.Arity.ONE) {
            writeOne(row, slot);
            return;
        }
        generator.writeStartArray();
        for (Object one : (List<?>) slot) {
            writeOne(row, one);
        }
        generator.writeEndArray();
    }

    /** Writes a single value of a row. */
    void writeOne(Row row, Object value) {
        switch (row.kind()) {
            case TEXT, ID, DATE, PERIOD, DURATION -> generator.writeString(value.toString());
            case TERM -> generator.writeString(((Term<?>) value).token());
            case REF -> generator.writeString(((Ref<?>) value).id());
            case INTEGER -> generator.writeNumber((Long) value);
            case DECIMAL -> number((Double) value);
            case FLAG -> generator.writeBoolean((Boolean) value);
            case VALUE -> write(row.table(), value);
            case COORDINATES -> coordinates(value);
        }
    }

    /** Writes a number as a person would: whole ones without a fraction. */
    private void number(double number) {
        if (number == (long) number && Math.abs(number) < 1e15) {
            generator.writeNumber((long) number);
        } else {
            generator.writeNumber(number);
        }
    }

    private void coordinates(Object coordinates) {
        generator.writeStartArray();
        if (coordinates instanceof Point point) {
            number(point.longitude());
            number(point.latitude());
            point.altitude().ifPresent(this::number);
        } else {
            ((List<?>) coordinates).forEach(this::coordinates);
        }
        generator.writeEndArray();
    }
}

package org.armistice.jackson;

import java.util.Optional;
import java.util.stream.Stream;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.model.Attributed;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.table.Table;
import org.armistice.time.UncertainDays;
import org.armistice.time.UncertainDuration;
import org.armistice.time.UncertainTime;
import org.armistice.vocabulary.Term;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;

/** How a type of ours stands in somebody else's document. A new type needs nothing here; its table is enough. */
interface MappedType {

    /** Writes a value of the type. */
    void write(Object value, JsonGenerator generator);

    /** Reads the value at the current token. */
    @Nullable Object read(JsonParser parser, Problems.Place place, DeserializationContext context);

    /** Returns what a JSON null stands for; nothing, but where null is a value. */
    default @Nullable Object ofNull() {
        return null;
    }

    /** Tells whether a text may be the whole of a value, so that it may be the name of a member. */
    default boolean mayBeName() {
        return false;
    }

    /** Reads a value of which a text is the whole; null if that was an error. */
    default @Nullable Object readName(
            @Nullable String name, JsonParser parser, Problems.Place place, DeserializationContext context) {
        throw new UnsupportedOperationException();
    }

    /** Returns how a type is mapped, if it is ours. */
    static Optional<MappedType> of(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (Entry.class.isAssignableFrom(raw)) {
            return Optional.of(new MappedEntry());
        }
        if (raw == Dataset.class) {
            return Optional.of(new MappedDataset());
        }
        if (raw == Attributed.class) {
            return Optional.of(new MappedAttributed(type.containedTypeOrUnknown(0)));
        }
        if (raw == JsonText.class) {
            return Optional.of(MappedJson.VALUE);
        }
        if (raw == UnknownMembers.class) {
            return Optional.of(MappedJson.MEMBERS);
        }
        if (raw == UncertainTime.class) {
            return Optional.of(MappedTime.DATE_OR_PERIOD);
        }
        if (raw == UncertainDays.class) {
            return Optional.of(MappedTime.DAYS);
        }
        return MappedValue.of(type);
    }

    /**
     * Returns the name of the public type that a class of ours belongs to. Where a value says itself which of several
     * types it is of, that is their common one.
     */
    static Optional<String> nameOf(Class<?> raw) {
        return Stream.of(
                        Entry.class,
                        Term.class,
                        UncertainTime.class,
                        UncertainDuration.class,
                        UncertainDays.class,
                        Ref.class,
                        Attributed.class,
                        Dataset.class,
                        JsonText.class,
                        UnknownMembers.class)
                .filter(common -> common.isAssignableFrom(raw))
                .<Class<?>>map(common -> common)
                .findFirst()
                .or(() -> MappedValue.tableOf(raw).map(Table::type))
                .map(Class::getSimpleName);
    }
}

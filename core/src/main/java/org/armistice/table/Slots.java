package org.armistice.table;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.armistice.extension.UnknownMembers;
import org.armistice.model.Entry;
import org.armistice.model.Event;
import org.armistice.model.InvalidValueException;
import org.armistice.model.InvalidValueException.Problem;
import org.armistice.model.Ref;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainDuration;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * The members of one value, one slot for each row of its table, in the order of the rows. An absent member is an empty
 * slot.
 *
 * <p>A table goes through them once, from the first to the last: {@code make} with the methods that take a value out,
 * {@code take} with those that put one in. So make and take name no indexes; their order is the order of the rows.
 */
public final class Slots {

    private static final Comparator<Object> BY_TEXT = Comparator.comparing(Slots::text);

    private final Table<?> table;
    private final @Nullable Object[] slots;
    private UnknownMembers unknownMembers = UnknownMembers.none();
    private int next;

    /** Makes empty slots for a value of a table. */
    public Slots(Table<?> table) {
        this.table = table;
        this.slots = new Object[table.rows().size()];
    }

    /** Returns what stands in a slot. */
    public @Nullable Object get(int row) {
        return slots[row];
    }

    /** Fills a slot. */
    public void set(int row, @Nullable Object value) {
        slots[row] = value;
    }

    /** Returns the members that have no row. */
    public UnknownMembers unknown() {
        return unknownMembers;
    }

    /** Sets the members that have no row. */
    public Slots putUnknown(UnknownMembers members) {
        unknownMembers = members;
        return this;
    }

    String name(int row) {
        return table.rows().get(row).name();
    }

    void rewind() {
        next = 0;
    }

    // Taking values out. The type is the one that the row's kind and arity give; make knows it, the compiler does not.

    @SuppressWarnings("unchecked")
    <T> T one() {
        return (T) slots[next++];
    }

    <T> Optional<T> optional() {
        return Optional.ofNullable(one());
    }

    @SuppressWarnings("unchecked")
    <T> List<T> list() {
        Object list = slots[next++];
        return list == null ? List.of() : (List<T>) list;
    }

    OptionalLong number() {
        Object number = slots[next++];
        return number == null ? OptionalLong.empty() : OptionalLong.of((Long) number);
    }

    OptionalInt smallNumber() {
        String name = name(next);
        OptionalLong number = number();
        if (number.isPresent() && number.getAsLong() != (int) number.getAsLong()) {
            throw problem(name, "is " + number.getAsLong() + ", which is out of range");
        }
        return number.isPresent() ? OptionalInt.of((int) number.getAsLong()) : OptionalInt.empty();
    }

    boolean flag() {
        return slots[next++] == Boolean.TRUE;
    }

    Optional<UncertainDate> date() {
        String name = name(next);
        UncertainDate date = one();
        String wording = one();
        UncertainDate said = one();
        if (wording == null) {
            requireNone(said, name + Table.SAID, name + Table.WORDING);
            return Optional.ofNullable(date);
        }
        UncertainDate dated = required(date, name + Table.WORDING, name);
        return Optional.of(
                well(name + Table.WORDING, () -> said == null ? dated.worded(wording) : dated.worded(wording, said)));
    }

    Optional<UncertainPeriod> period() {
        String name = name(next);
        UncertainPeriod period = one();
        UncertainDuration duration = one();
        String wording = one();
        UncertainDate said = one();
        if (duration != null) {
            UncertainPeriod stretch = required(period, name + Table.DURATION, name);
            period = well(name + Table.DURATION, () -> stretch.lasting(duration));
        }
        if (wording == null) {
            requireNone(said, name + Table.SAID, name + Table.WORDING);
            return Optional.ofNullable(period);
        }
        UncertainPeriod stretch = required(period, name + Table.WORDING, name);
        return Optional.of(well(
                name + Table.WORDING, () -> said == null ? stretch.worded(wording) : stretch.worded(wording, said)));
    }

    /** Makes a value, or says of which member it is that it cannot be made. */
    private <T> T well(String name, Supplier<T> making) {
        try {
            return making.get();
        } catch (DateTimeException | IllegalArgumentException e) {
            throw problem(name, "is not possible: " + e.getMessage());
        }
    }

    private void requireNone(@Nullable Object value, String name, String missing) {
        if (value != null) {
            throw problem(name, "stands without " + missing);
        }
    }

    private <T> T required(@Nullable T value, String name, String missing) {
        if (value == null) {
            throw problem(name, "stands without " + missing);
        }
        return value;
    }

    InvalidValueException problem(String attribute, String message) {
        return new InvalidValueException(table.name(), List.of(new Problem(attribute, message)));
    }

    // Putting values in.

    /** Puts a value, or leaves the slot empty for an empty optional, an empty collection, or false. */
    Slots put(@Nullable Object value) {
        slots[next++] = slotOf(value);
        return this;
    }

    Slots putDate(Optional<UncertainDate> date) {
        var wording = date.flatMap(UncertainDate::wording);
        // The slot of a date or period stands for its text, which has neither wording nor duration in it.
        put(date);
        return put(wording.map(w -> w.phrase())).put(wording.flatMap(w -> w.said()));
    }

    Slots putPeriod(Optional<UncertainPeriod> period) {
        var wording = period.flatMap(UncertainPeriod::wording);
        put(period);
        put(period.flatMap(UncertainPeriod::duration));
        return put(wording.map(w -> w.phrase())).put(wording.flatMap(w -> w.said()));
    }

    /** Puts what every entry begins with. */
    Slots putHead(Entry entry) {
        return put(entry.id()).put(entry.name()).put(entry.names()).put(entry.codes());
    }

    /** Puts what every event has behind what every entry begins with. */
    Slots putEvent(Event event) {
        return putPeriod(event.when())
                .put(event.datePrecision())
                .put(event.modality())
                .put(event.location())
                .put(event.places())
                .put(event.topics());
    }

    /** Puts what every entry ends with. */
    Slots putTail(Entry entry) {
        return put(entry.links())
                .put(entry.citations())
                .putDate(entry.recorded())
                .put(entry.note())
                .putUnknown(entry.unknownMembers());
    }

    private static @Nullable Object slotOf(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        if (value instanceof Set<?> set) {
            return set.isEmpty() ? null : sorted(set);
        }
        if (value instanceof Collection<?> list) {
            return list.isEmpty() ? null : list;
        }
        if (value instanceof OptionalLong number) {
            return number.isPresent() ? number.getAsLong() : null;
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? (long) number.getAsInt() : null;
        }
        return value == Boolean.FALSE ? null : value;
    }

    private static List<?> sorted(Set<?> set) {
        if (set.size() == 1) {
            return List.copyOf(set);
        }
        List<Object> sorted = new ArrayList<>(set);
        sorted.sort(BY_TEXT);
        return sorted;
    }

    /** Returns the text by which the members of a set are told apart and ordered. */
    public static String text(Object member) {
        return member instanceof Term<?> term
                ? term.token()
                : member instanceof Ref<?> ref ? ref.id() : member.toString();
    }
}

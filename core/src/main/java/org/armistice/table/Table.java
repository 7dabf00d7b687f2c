package org.armistice.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Entry;
import org.armistice.model.Event;
import org.armistice.model.Place;
import org.armistice.table.Row.Arity;
import org.armistice.table.Row.Kind;
import org.armistice.vocabulary.DatePrecision;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.Topic;
import org.armistice.vocabulary.Vocabulary;

/**
 * The rows of one type, and how its values are made from slots and taken apart.
 *
 * @param <V> the type
 */
public final class Table<V> {

    /** What is appended to the name of a date or period for the member that holds the source's words. */
    public static final String WORDING = "Wording";

    /**
     * What is appended to the name of a date or period for the member that holds the day on which the words were said.
     */
    public static final String SAID = "Said";

    /** What is appended to the name of a period for the member that holds its stated duration. */
    public static final String DURATION = "Duration";

    private final String name;
    private final Class<V> type;
    private final List<Row> rows;
    private final Map<String, Integer> byName;
    private final boolean extensible;
    private final boolean open;
    private final Function<Slots, V> make;
    private final BiConsumer<V, Slots> take;

    private Table(
            String name,
            Class<V> type,
            List<Row> rows,
            boolean extensible,
            boolean open,
            Function<Slots, V> make,
            BiConsumer<V, Slots> take) {
        this.name = name;
        this.type = type;
        this.rows = Collections.unmodifiableList(rows);
        this.extensible = extensible;
        this.open = open;
        this.make = make;
        this.take = take;
        this.byName = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (byName.put(rows.get(i).name(), i) != null) {
                throw new IllegalStateException(
                        name + " has two rows named " + rows.get(i).name());
            }
        }
    }

    /** Returns the name of the type; for an entry what stands in its member {@code type}. */
    public String name() {
        return name;
    }

    /** Returns the public type of the values. */
    public Class<V> type() {
        return type;
    }

    /** Returns the rows in the order in which members are written; immutable. */
    public List<Row> rows() {
        return rows;
    }

    /** Returns the index of the row of that name, or -1. */
    public int row(String name) {
        return byName.getOrDefault(name, -1);
    }

    /** Tells whether values keep members that have no row; if not, the attribution around them does. */
    public boolean isExtensible() {
        return extensible;
    }

    /** Tells whether members without a row are expected, since nobody here knows the type. */
    public boolean isOpen() {
        return open;
    }

    /**
     * Makes a value.
     *
     * @throws org.armistice.model.InvalidValueException if it would have no shape
     */
    public V make(Slots slots) {
        slots.rewind();
        return make.apply(slots);
    }

    /** Takes a value apart into new slots. */
    public Slots take(V value) {
        Slots slots = new Slots(this);
        take.accept(value, slots);
        return slots;
    }

    void takeInto(V value, Slots slots) {
        take.accept(value, slots);
    }

    V makeFrom(Slots slots) {
        return make.apply(slots);
    }

    @Override
    public String toString() {
        return name;
    }

    static <V> Rows<V> of(String name, Class<V> type) {
        return new Rows<>(name, type, false);
    }

    /** Begins the table of a kind of entry, with the members that all entries begin with. */
    static <E extends Entry> Rows<E> entry(String name, Class<E> kind) {
        return new Rows<>(name, kind, true)
                .add(Row.of("id", Kind.ID, Arity.ONE))
                .required()
                .text("name")
                .attributed("names", NameTable.TABLE)
                .values("codes", CodeTable.TABLE);
    }

    /** Begins the table of a kind of event, with the members that all events have behind those of all entries. */
    static <E extends Event> Rows<E> event(String name, Class<E> kind) {
        return entry(name, kind)
                .period("when")
                .term("datePrecision", DatePrecision.VOCABULARY)
                .term("modality", EventModality.VOCABULARY)
                .value("location", LocationTable.TABLE)
                .refs("places", Place.class)
                .terms("topics", Topic.VOCABULARY);
    }

    /** Collects the rows of a table. */
    static final class Rows<V> {

        private final String name;
        private final Class<V> type;
        private final boolean entry;
        private final List<Row> rows = new ArrayList<>();
        private int last;

        private Rows(String name, Class<V> type, boolean entry) {
            this.name = name;
            this.type = type;
            this.entry = entry;
        }

        Rows<V> text(String name) {
            return add(Row.of(name, Kind.TEXT, Arity.ONE));
        }

        Rows<V> texts(String name) {
            return add(Row.of(name, Kind.TEXT, Arity.LIST));
        }

        Rows<V> integer(String name) {
            return add(Row.of(name, Kind.INTEGER, Arity.ONE));
        }

        Rows<V> decimal(String name) {
            return add(Row.of(name, Kind.DECIMAL, Arity.ONE));
        }

        Rows<V> flag(String name) {
            return add(Row.of(name, Kind.FLAG, Arity.ONE));
        }

        Rows<V> coordinates(String name) {
            return add(Row.of(name, Kind.COORDINATES, Arity.ONE));
        }

        /** Adds a date and, behind it, its wording and the day on which that was said. */
        Rows<V> date(String name) {
            return add(Row.of(name, Kind.DATE, Arity.ONE)).wording(name);
        }

        /** Adds a period and, behind it, its stated duration, its wording and the day on which that was said. */
        Rows<V> period(String name) {
            add(Row.of(name, Kind.PERIOD, Arity.ONE));
            rows.add(Row.of(name + DURATION, Kind.DURATION, Arity.ONE));
            return wording(name);
        }

        private Rows<V> wording(String name) {
            rows.add(Row.of(name + WORDING, Kind.TEXT, Arity.ONE));
            rows.add(Row.of(name + SAID, Kind.DATE, Arity.ONE));
            return this;
        }

        Rows<V> term(String name, Vocabulary<?> vocabulary) {
            return add(Row.term(name, Arity.ONE, vocabulary));
        }

        Rows<V> terms(String name, Vocabulary<?> vocabulary) {
            return add(Row.term(name, Arity.SET, vocabulary));
        }

        Rows<V> ref(String name, Class<? extends Entry> target) {
            return add(Row.ref(name, Arity.ONE, target));
        }

        Rows<V> refs(String name, Class<? extends Entry> target) {
            return add(Row.ref(name, Arity.SET, target));
        }

        Rows<V> value(String name, Table<?> table) {
            return add(Row.value(name, Arity.ONE, table));
        }

        Rows<V> values(String name, Table<?> table) {
            return add(Row.value(name, Arity.LIST, table));
        }

        /** Adds a list of {@link Attributed} values; the members of the attribution stand beside the value's. */
        Rows<V> attributed(String name, Table<?> table) {
            return values(name, AttributedTable.of(table));
        }

        Rows<V> attributedTerms(String name, Vocabulary<?> vocabulary) {
            return attributed(name, AttributedTable.single(Row.term(AttributedTable.VALUE, Arity.ONE, vocabulary)));
        }

        Rows<V> attributedRefs(String name, Class<? extends Actor> target) {
            return attributed(name, AttributedTable.single(Row.ref(AttributedTable.VALUE, Arity.ONE, target)));
        }

        /** Makes the row that was added last a required one; of a date or period that is not the wording beside it. */
        Rows<V> required() {
            rows.set(last, rows.get(last).asRequired());
            return this;
        }

        Rows<V> add(Row row) {
            last = rows.size();
            rows.add(row);
            return this;
        }

        Rows<V> addAll(List<Row> more) {
            rows.addAll(more);
            return this;
        }

        /** Returns the table of values that keep members without a row. */
        Table<V> extensible(Function<Slots, V> make, BiConsumer<V, Slots> take) {
            return table(true, false, make, take);
        }

        /** Returns the table of values that always stand in an attribution, which keeps members without a row. */
        Table<V> attributed(Function<Slots, V> make, BiConsumer<V, Slots> take) {
            return table(false, false, make, take);
        }

        /** Returns the table of values of a type that nobody here knows. */
        Table<V> open(Function<Slots, V> make, BiConsumer<V, Slots> take) {
            return table(true, true, make, take);
        }

        private Table<V> table(boolean extensible, boolean open, Function<Slots, V> make, BiConsumer<V, Slots> take) {
            if (entry) {
                attributed("links", LinkTable.TABLE)
                        .values("citations", CitationTable.TABLE)
                        .date("recorded")
                        .text("note");
            }
            return new Table<>(name, type, rows, extensible, open, make, take);
        }
    }
}

package org.armistice.table;

import java.io.Serializable;
import java.util.Optional;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Perspective;
import org.armistice.model.Ref;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.Viewpoint;

/** Attributed values: the rows of the value and, beside them, those of the attribution. */
final class AttributedTable {

    /** The member that holds a value which is no object: a term or a reference. */
    static final String VALUE = "value";

    private AttributedTable() {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    static Table<?> of(Table<?> value) {
        return wrap((Table) value);
    }

    /** Returns the table of a value that is a single member. */
    static Table<?> single(Row row) {
        return Table.of("attributed", Serializable.class)
                .add(row)
                .required()
                .attributed(AttributedTable::value, (value, out) -> out.put(value));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T extends Serializable> Table<?> wrap(Table<T> value) {
        Table.Rows<Attributed<T>> rows = (Table.Rows) Table.of(value.name(), Attributed.class);
        return rows.addAll(value.rows())
                .ref("accordingTo", Actor.class)
                .term("viewpoint", Viewpoint.VOCABULARY)
                .period("period")
                .term("certainty", Certainty.VOCABULARY)
                .values("citations", CitationTable.TABLE)
                .extensible(in -> make(value.makeFrom(in), in), (attributed, out) -> {
                    value.takeInto(attributed.value(), out);
                    take(attributed, out);
                });
    }

    private static Serializable value(Slots in) {
        Serializable value = in.one();
        if (value == null) {
            throw in.problem(VALUE, "is missing");
        }
        return value;
    }

    private static <T extends Serializable> Attributed<T> make(T value, Slots in) {
        Attributed<T> attributed = Attributed.of(value);
        Optional<Ref<? extends Actor>> actor = in.optional();
        Optional<Term<Viewpoint>> viewpoint = in.optional();
        attributed = attributed.from(perspective(in, actor, viewpoint));
        attributed = in.period().map(attributed::during).orElse(attributed);
        Optional<Term<Certainty>> certainty = in.optional();
        if (certainty.isPresent()) {
            attributed = attributed.with(certainty.get());
        }
        return attributed.citing(in.list()).withUnknownMembers(in.unknown());
    }

    static Perspective perspective(
            Slots in, Optional<Ref<? extends Actor>> actor, Optional<Term<Viewpoint>> viewpoint) {
        if (actor.isPresent() && viewpoint.isPresent()) {
            throw in.problem(
                    "viewpoint", "stands beside accordingTo: an assertion has one perspective, write two assertions");
        }
        return actor.map(Perspective::of)
                .or(() -> viewpoint.map(Perspective::of))
                .orElse(Perspective.OWN_VOICE);
    }

    private static void take(Attributed<?> from, Slots out) {
        out.put(from.perspective().actor())
                .put(from.perspective().viewpoint())
                .putPeriod(from.period())
                .put(from.certainty())
                .put(from.citations())
                .putUnknown(from.unknownMembers());
    }
}

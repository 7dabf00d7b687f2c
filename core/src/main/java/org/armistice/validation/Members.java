package org.armistice.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.armistice.model.Attributed;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.table.Reference;
import org.armistice.table.Row;
import org.armistice.table.Slots;
import org.armistice.table.Table;
import org.armistice.table.Tables;
import org.jspecify.annotations.Nullable;

/** What stands in an entry, at whatever depth, found by way of the tables in one walk for all laws. */
final class Members {

    private static final int NO_POSITION = -1;

    /** One value where it stands. */
    static final class Member {

        private final @Nullable Member around;
        private final Row row;
        private final int position;
        private final Object value;

        private Member(@Nullable Member around, Row row, int position, Object value) {
            this.around = around;
            this.row = row;
            this.position = position;
            this.value = value;
        }

        /** The member that it is, or is one of. */
        Row row() {
            return row;
        }

        /** Itself, as it stands in a slot. */
        Object value() {
            return value;
        }

        private Object content() {
            return value instanceof Attributed<?> attributed ? attributed.value() : value;
        }

        /** Returns where it stands, as a JSON pointer within the entry; made when it is asked for, as few are. */
        String pointer() {
            return appendTo(new StringBuilder()).toString();
        }

        private StringBuilder appendTo(StringBuilder pointer) {
            StringBuilder before = around == null ? pointer : around.appendTo(pointer);
            before.append('/').append(row.name());
            return position == NO_POSITION ? before : before.append('/').append(position);
        }
    }

    private final List<Member> values = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Member> referring = new ArrayList<>();
    private @Nullable List<Reference> references;

    private Members() {}

    /** Finds the members of an entry in the order of its rows, a value before what is in it. */
    static Members of(Entry entry) {
        Members members = new Members();
        members.collect(Tables.of(entry), entry, null);
        return members;
    }

    /** Returns the values that have a table. */
    List<Member> values() {
        return values;
    }

    /** Hands over each value of one sort and where it stands. */
    <T> void forEach(Class<T> sort, BiConsumer<Member, T> action) {
        for (Member member : values) {
            Object content = member.content();
            if (sort.isInstance(content)) {
                action.accept(member, sort.cast(content));
            }
        }
    }

    List<Text> texts() {
        return texts;
    }

    List<Reference> references() {
        if (references == null) {
            references = new ArrayList<>(referring.size());
            for (Member member : referring) {
                references.add(new Reference(
                        member.pointer(), (Ref<?>) member.value(), member.row().target()));
            }
        }
        return references;
    }

    private <V> void collect(Table<V> table, Object value, @Nullable Member around) {
        Slots slots = table.take(table.type().cast(value));
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            Object slot = slots.get(i);
            if (slot instanceof List<?> list && row.arity() != Row.Arity.ONE) {
                for (int n = 0; n < list.size(); n++) {
                    collect(row, n, list.get(n), around);
                }
            } else if (slot != null) {
                collect(row, NO_POSITION, slot, around);
            }
        }
    }

    private void collect(Row row, int position, Object value, @Nullable Member around) {
        if (row.table() != null) {
            Member member = new Member(around, row, position, value);
            values.add(member);
            collect(row.table(), value, member);
        } else if (row.target() != null) {
            referring.add(new Member(around, row, position, value));
        } else if (row.kind() == Row.Kind.TEXT) {
            texts.add(new Text(new Member(around, row, position, value)));
        }
    }
}

package org.armistice.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.armistice.extension.UnknownMembers;
import org.armistice.index.Disclosure.Reason;
import org.armistice.model.Citation;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.model.Source;
import org.armistice.table.Row;
import org.armistice.table.Slots;
import org.armistice.table.Table;
import org.armistice.table.Tables;
import org.armistice.time.Truth;
import org.jspecify.annotations.Nullable;

/** What is left of an entry without all that was not certainly known on a day. */
final class Excerpt {

    private static final String COMPLETENESS = "Completeness";

    private final Entry entry;
    private final Publications publications;
    private final Consumer<Disclosure> disclosures;
    private final Table<Entry> table;
    private final Slots slots;
    private final Backing own;
    private boolean isCut;
    private boolean isEmpty;

    private Excerpt(Entry entry, Publications publications, Consumer<Disclosure> disclosures) {
        this.entry = entry;
        this.publications = publications;
        this.disclosures = disclosures;
        this.table = Tables.of(entry);
        this.slots = table.take(entry);
        this.own = entry instanceof Source source
                ? new Backing(List.of(source.ref()), publications.isOut(source.ref()), false)
                : backing(entry.citations());
        this.isEmpty = !own.isCertain();
    }

    /** Returns the entry itself if all of it was known, less of it if that was, nothing if nothing was. */
    static Optional<Entry> of(Entry entry, Publications publications, Consumer<Disclosure> disclosures) {
        return new Excerpt(entry, publications, disclosures).taken();
    }

    /** Returns no more of an entry than what it is called and what its kind requires. */
    static Entry nameOf(Entry entry) {
        Table<Entry> table = Tables.of(entry);
        Slots slots = table.take(entry);
        for (int i = 0; i < table.rows().size(); i++) {
            if (!isName(table.rows().get(i))) {
                slots.set(i, null);
            }
        }
        return table.make(slots.putUnknown(UnknownMembers.none()));
    }

    private Optional<Entry> taken() {
        if (!own.isCertain()) {
            cut("", own.known(), own.reason(), own.sources());
            slots.putUnknown(UnknownMembers.none());
        }
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            Object slot = slots.get(i);
            if (slot == null) {
                continue;
            } else if (Cited.areCitations(row)) {
                citations();
            } else if (row.table() != null && slot instanceof List<?> values) {
                slots.set(i, values(row, row.table(), values));
            } else if (!own.isCertain() && !isName(row)) {
                slots.set(i, null);
            } else if (own.isMixed() && Dated.isWhen(table, row) && Dated.mayBeLater(slot, publications.day())) {
                cut('/' + row.name(), Truth.UNKNOWN, Reason.MAY_BE_HINDSIGHT, own.sources());
                Dated.clear(table, row, slots);
            }
        }
        return isEmpty ? Optional.empty() : Optional.of(isCut ? table.make(slots) : entry);
    }

    /** The citations of a source say where its own description comes from; they go with it. */
    private void citations() {
        List<Citation> out = publications.out(entry.citations());
        isCut |= out.size() < entry.citations().size();
        Cited.setCitations(table, slots, own.isCertain() ? out : List.of());
    }

    private @Nullable List<Object> values(Row row, Table<?> type, List<?> values) {
        List<Object> kept = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            Object value = value(type, values.get(i), '/' + row.name() + '/' + i);
            if (value != null) {
                kept.add(value);
            }
        }
        if (kept.size() < values.size()) {
            listWasCut(row);
        }
        return kept.isEmpty() ? null : kept;
    }

    private @Nullable Object value(Table<?> type, Object value, String pointer) {
        Slots parts = Cited.take(type, value);
        List<Citation> citations = Cited.citations(type, parts);
        Backing backing = citations.isEmpty() ? own : backing(citations);
        if (!backing.isCertain()) {
            if (!citations.isEmpty()) {
                cut(pointer, backing.known(), backing.reason(), backing.sources());
            }
            return null;
        }
        if (backing.isMixed() && Dated.mayBeLater(type, parts, publications.day())) {
            cut(pointer, Truth.UNKNOWN, Reason.MAY_BE_HINDSIGHT, backing.sources());
            return null;
        }
        isEmpty = false;
        if (citations.isEmpty() || !backing.isMixed()) {
            return value;
        }
        isCut = true;
        Cited.setCitations(type, parts, publications.out(citations));
        return type.make(parts);
    }

    private void listWasCut(Row row) {
        int completeness = table.row(row.name() + COMPLETENESS);
        if (own.isCertain() && completeness >= 0 && slots.get(completeness) != null) {
            cut('/' + row.name() + COMPLETENESS, Truth.UNKNOWN, Reason.LIST_WAS_CUT, own.sources());
            slots.set(completeness, null);
        }
    }

    private void cut(String pointer, Truth known, Reason reason, List<Ref<Source>> sources) {
        isCut = true;
        disclosures.accept(new Disclosure(entry.ref(), pointer, known, reason, sources));
    }

    private static boolean isName(Row row) {
        return row.required() || row.name().equals("name");
    }

    private Backing backing(List<Citation> citations) {
        return new Backing(
                citations.stream().map(Citation::source).distinct().toList(),
                publications.isAnyOut(citations),
                publications.out(citations).size() < citations.size());
    }

    /**
     * What something rests on.
     *
     * @param sources the sources that are cited for it
     * @param known whether any of them was out
     * @param isMixed whether any of them was not certainly out
     */
    private record Backing(List<Ref<Source>> sources, Truth known, boolean isMixed) {

        boolean isCertain() {
            return known == Truth.TRUE;
        }

        Reason reason() {
            if (sources.isEmpty()) {
                return Reason.NO_SOURCE;
            }
            return known == Truth.FALSE ? Reason.PUBLISHED_LATER : Reason.PUBLICATION_UNCERTAIN;
        }
    }
}

package org.armistice.index;

import static org.armistice.time.UncertainDate.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armistice.model.Citation;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.model.Source;
import org.armistice.table.Reference;
import org.armistice.table.Row;
import org.armistice.table.Slots;
import org.armistice.table.Table;
import org.armistice.table.TableArbitraries;
import org.armistice.table.Tables;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.junit.jupiter.api.Test;

/** What holds for what could have been known of any dataset, by a naive walk over it. */
class KnownByLawsTest {

    @Property(tries = 300)
    void whatIsKnownRestsOnASourceThatWasOut(@ForAll("datasets") Dataset whole, @ForAll("days") UncertainDate day) {
        Dataset known = KnownBy.of(whole, day).dataset();
        for (Entry entry : known.entries()) {
            for (Citation citation : Cited.citations(entry)) {
                assertThat(isOut(citation.source(), whole, day))
                        .as("%s of %s", citation, entry)
                        .isTrue();
            }
        }
    }

    @Property(tries = 300)
    void allIsKnownOrUndecidedOrLater(@ForAll("datasets") Dataset whole, @ForAll("days") UncertainDate day) {
        KnownBy known = KnownBy.of(whole, day);
        Map<String, Disclosure> cuts = new LinkedHashMap<>();
        known.undecided().forEach(cut -> assertThat(cuts.put(place(cut), cut)).isNull());
        known.later().forEach(cut -> assertThat(cuts.put(place(cut), cut)).isNull());
        for (Entry entry : whole.entries()) {
            boolean isKnown = entry instanceof Source
                    ? isOut(Ref.to(entry.id()), whole, day)
                    : entry.citations().stream().anyMatch(citation -> isOut(citation.source(), whole, day));
            assertThat(cuts.remove(entry.id()) == null).as("%s", entry).isEqualTo(isKnown);
            if (isKnown) {
                assertThat(known.dataset().find(entry.id())).isPresent();
            }
            Optional<Entry> kept = known.dataset().find(entry.id());
            for (Map.Entry<String, Integer> list : cited(entry).entrySet()) {
                int unnamed = isKnown ? 0 : uncited(entry, list.getKey());
                int cut = 0;
                for (int i = 0; i < list.getValue(); i++) {
                    cut += cuts.remove(entry.id() + '/' + list.getKey() + '/' + i) == null ? 0 : 1;
                }
                assertThat(kept.map(left -> cited(left).getOrDefault(list.getKey(), 0))
                                .orElse(0))
                        .as("%s of %s", list.getKey(), entry)
                        .isEqualTo(list.getValue() - cut - unnamed);
            }
        }
        assertThat(cuts.values())
                .allSatisfy(rest -> assertThat(rest.reason())
                        .isIn(Disclosure.Reason.MAY_BE_HINDSIGHT, Disclosure.Reason.LIST_WAS_CUT));
    }

    @Property(tries = 300)
    void whatIsLaterIsCertainAndWhatIsUndecidedIsNot(
            @ForAll("datasets") Dataset whole, @ForAll("days") UncertainDate day) {
        KnownBy known = KnownBy.of(whole, day);
        assertThat(known.later()).extracting(Disclosure::known).allMatch(Truth.FALSE::equals);
        assertThat(known.undecided())
                .extracting(Disclosure::known)
                .noneMatch(Truth.FALSE::equals)
                .noneMatch(Truth.TRUE::equals);
    }

    @Property(tries = 300)
    void whatIsKnownIsKnownEverAfter(
            @ForAll("datasets") Dataset whole, @ForAll("days") UncertainDate one, @ForAll("days") UncertainDate other) {
        boolean isInOrder = one.isAfter(other) == Truth.FALSE;
        if (!isInOrder && other.isAfter(one) != Truth.FALSE) {
            return;
        }
        Dataset earlier = KnownBy.of(whole, isInOrder ? one : other).dataset();
        Dataset later = KnownBy.of(whole, isInOrder ? other : one).dataset();
        for (Entry entry : earlier.entries()) {
            Entry then = later.find(entry.id()).orElseThrow();
            assertThat(statements(then)).containsAll(statements(entry));
        }
    }

    @Property(tries = 300)
    void inTheEndAllIsKnownThatRestsOnDatedSources(@ForAll("datasets") Dataset whole) {
        Dataset dated = dated(whole);
        KnownBy known = KnownBy.of(dated, date("9999-12-31"));
        assertThat(known.dataset()).isEqualTo(dated);
        assertThat(known.undecided()).isEmpty();
        assertThat(known.later()).isEmpty();
        assertThat(known.namedOnly()).isEmpty();
    }

    @Property(tries = 300)
    void noReferenceIsBroken(@ForAll("datasets") Dataset whole, @ForAll("days") UncertainDate day) {
        Dataset known = KnownBy.of(whole, day).dataset();
        for (Entry entry : known.entries()) {
            for (Reference reference : Reference.of(entry)) {
                String id = reference.ref().id();
                assertThat(known.find(id).isPresent()).isEqualTo(whole.find(id).isPresent());
            }
        }
    }

    @Test
    void nothingCitesButEntriesAndWhatStandsInTheirLists() {
        for (Table<?> table : Tables.ENTRIES) {
            for (Row row : table.rows()) {
                if (row.table() == null || row.name().equals("citations")) {
                    continue;
                }
                assertThat(row.table().row("citations") < 0 || row.arity() == Row.Arity.LIST)
                        .as(table + " " + row.name())
                        .isTrue();
                assertThat(row.required()).as(table + " " + row.name()).isFalse();
                assertThat(row.table().rows())
                        .filteredOn(
                                inner -> inner.table() != null && !inner.name().equals("citations"))
                        .allMatch(inner -> inner.table().row("citations") < 0);
            }
        }
    }

    @Provide
    static Arbitrary<UncertainDate> days() {
        return Arbitraries.of("1991", "1994-06-15", "2015-12-31", "2020-11-10", "2020", "2023-04-30", "2030-01-01")
                .map(UncertainDate::parse);
    }

    /** Returns datasets that hold what they cite, published on days of every sort. */
    @Provide
    static Arbitrary<Dataset> datasets() {
        Arbitrary<Optional<UncertainDate>> published = Arbitraries.of(
                        "1990-01-01", "1994-06-15", "1994-06-16", "201X", "2020", "2020-11-10?", "2023-05-01")
                .map(UncertainDate::parse)
                .optional(0.8);
        return Combinators.combine(TableArbitraries.datasets(), published.list().ofSize(8))
                .as(KnownByLawsTest::withSources);
    }

    private static Dataset withSources(Dataset dataset, List<Optional<UncertainDate>> published) {
        List<Entry> entries = new ArrayList<>(dataset.entries());
        Set<String> added = new HashSet<>();
        for (Entry entry : dataset.entries()) {
            for (Citation citation : Cited.citations(entry)) {
                String id = citation.source().id();
                if (dataset.find(id).isEmpty() && added.add(id)) {
                    entries.add(Source.builder()
                            .id(id)
                            .published(published.get(added.size() % published.size()))
                            .build());
                }
            }
        }
        return Dataset.builder().header(dataset.header()).addAll(entries).build();
    }

    /** Returns the same with a published source for each entry and assertion. */
    private static Dataset dated(Dataset dataset) {
        List<Entry> entries = new ArrayList<>();
        Source source = Source.builder().id("dated").published(date("2000")).build();
        entries.add(source);
        for (Entry entry : dataset.entries()) {
            if (entry instanceof Source undated) {
                entries.add(citing(undated.toBuilder().published(date("2001")).build(), source));
            } else if (Tables.of(entry).row("citations") >= 0) {
                entries.add(citing(entry, source));
            }
        }
        return Dataset.builder().header(dataset.header()).addAll(entries).build();
    }

    private static Entry citing(Entry entry, Source source) {
        Table<Entry> table = Tables.of(entry);
        Slots slots = table.take(entry);
        for (int i = 0; i < table.rows().size(); i++) {
            Table<?> values = table.rows().get(i).table();
            if (values != null && values.row("citations") >= 0 && slots.get(i) instanceof List<?> list) {
                slots.set(
                        i,
                        list.stream()
                                .map(value -> citing(values, value, source))
                                .toList());
            }
        }
        slots.set(table.row("citations"), List.of(source.cite()));
        return table.make(slots);
    }

    private static Object citing(Table<?> table, Object value, Source source) {
        Slots slots = Cited.take(table, value);
        slots.set(table.row("citations"), List.of(source.cite()));
        return table.make(slots);
    }

    /** Whether the source was certainly published by the day, or certainly read by then. */
    private static boolean isOut(Ref<Source> ref, Dataset whole, UncertainDate day) {
        Optional<Source> source = whole.find(ref, Source.class);
        Optional<Truth> later = source.flatMap(Source::published).map(published -> published.isAfter(day));
        boolean isRead = whole.entries().stream()
                .flatMap(entry -> Cited.citations(entry).stream())
                .filter(citation -> citation.source().equals(ref))
                .flatMap(citation -> citation.accessed().stream())
                .anyMatch(read -> read.isAfter(day) == Truth.FALSE);
        return source.isPresent()
                && (later.filter(Truth.FALSE::equals).isPresent()
                        || isRead && later.filter(Truth.TRUE::equals).isEmpty());
    }

    private static String place(Disclosure cut) {
        return cut.entry().id() + cut.pointer();
    }

    /** Returns the lists of an entry whose values may cite, and how many values they have. */
    private static Map<String, Integer> cited(Entry entry) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        lists(entry).forEach((name, values) -> sizes.put(name, values.size()));
        return sizes;
    }

    private static int uncited(Entry entry, String list) {
        Table<?> table = Tables.of(entry).rows().get(Tables.of(entry).row(list)).table();
        return (int) lists(entry).get(list).stream()
                .filter(value ->
                        Cited.citations(table, Cited.take(table, value)).isEmpty())
                .count();
    }

    private static Map<String, List<?>> lists(Entry entry) {
        Map<String, List<?>> lists = new LinkedHashMap<>();
        Table<Entry> table = Tables.of(entry);
        Slots slots = table.take(entry);
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            if (row.table() != null && row.table().row("citations") >= 0 && slots.get(i) instanceof List<?> list) {
                lists.put(row.name(), list);
            }
        }
        return lists;
    }

    /** Returns all that an entry says, member by member and value by value, without its citations. */
    private static Set<List<?>> statements(Entry entry) {
        Set<List<?>> statements = new HashSet<>();
        Table<Entry> table = Tables.of(entry);
        Slots slots = table.take(entry);
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            Object slot = slots.get(i);
            if (slot == null || row.name().equals("citations")) {
                continue;
            } else if (row.table() != null && slot instanceof List<?> list) {
                list.forEach(value -> statements.add(List.of(row.name(), withoutCitations(row.table(), value))));
            } else {
                statements.add(List.of(row.name(), slot));
            }
        }
        return statements;
    }

    private static Object withoutCitations(Table<?> table, Object value) {
        Slots slots = Cited.take(table, value);
        if (table.row("citations") >= 0) {
            slots.set(table.row("citations"), null);
        }
        return table.make(slots);
    }
}

package org.armistice.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.UnknownEntry;
import org.armistice.vocabulary.Term;

/** That the generators reach what they are for: a law that holds for empty values alone says nothing. */
class TableArbitrariesTest {

    @Example
    void everyMemberIsNowPresentNowAbsent() {
        AllTables.reachable().forEach(TableArbitrariesTest::membersComeAndGo);
    }

    @Example
    void thereAreTermsThatNobodyKnowsAndMembersWithoutARow() {
        Table<?> territories = TerritoryTable.TABLE;
        List<Slots> slots = samples(territories);
        assertThat(slots).extracting(each -> each.unknown().isEmpty()).contains(true, false);
        assertThat(slots)
                .extracting(each -> each.get(territories.row("extent")))
                .anyMatch(extent -> extent instanceof Term<?> term && term.isKnown())
                .anyMatch(extent -> extent instanceof Term<?> term && !term.isKnown());
    }

    @Example
    void thereAreEntriesOfEveryKind() {
        Set<Class<?>> kinds = new HashSet<>();
        TableArbitraries.entries().sampleStream().limit(300).map(Entry::kind).forEach(kinds::add);
        Set<Class<?>> expected = new HashSet<>(Set.of(UnknownEntry.class));
        Tables.ENTRIES.forEach(table -> expected.add(table.type()));
        assertThat(kinds).isEqualTo(expected);
    }

    @Example
    void thereAreDatasetsOfSeveralEntriesWhoseReferencesNowAndThenResolve() {
        List<Dataset> datasets =
                TableArbitraries.datasets().sampleStream().limit(300).toList();
        assertThat(datasets)
                .anyMatch(dataset -> dataset.entries().isEmpty())
                .anyMatch(dataset -> dataset.entries().size() == 4);
        assertThat(datasets)
                .anyMatch(dataset -> dataset.entries().stream()
                        .flatMap(entry -> Reference.of(entry).stream())
                        .anyMatch(found ->
                                dataset.find(found.ref(), found.target()).isPresent()));
    }

    private static void membersComeAndGo(Table<?> table) {
        List<Slots> slots = samples(table);
        for (Row row : table.rows()) {
            int at = table.row(row.name());
            assertThat(slots).as(table + "." + row.name()).anyMatch(each -> each.get(at) != null);
            if (!row.required() && !TableArbitraries.isWhole(table, row)) {
                assertThat(slots).as(table + "." + row.name()).anyMatch(each -> each.get(at) == null);
            }
        }
    }

    private static <V> List<Slots> samples(Table<V> table) {
        return TableArbitraries.of(table)
                .sampleStream()
                .limit(500)
                .map(table::take)
                .toList();
    }
}

package org.armistice.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armistice.extension.UnknownMembers;
import org.armistice.model.Entry;
import org.armistice.model.InvalidValueException;
import org.armistice.model.InvalidValueException.Problem;
import org.armistice.model.UnknownEntry;
import org.armistice.table.AllTables.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the table of every type. */
class TableLawsTest {

    @Property
    <V> void whatIsTakenApartIsMadeAgain(@ForAll("samples") Sample<V> sample) {
        V again = sample.table().make(sample.taken());
        assertThat(again).isEqualTo(sample.value()).hasSameHashCodeAs(sample.value());
    }

    @Property
    <V> void takingApartIsStable(@ForAll("samples") Sample<V> sample) {
        Slots once = sample.taken();
        Slots twice = sample.table().take(sample.table().make(sample.taken()));
        for (int row = 0; row < sample.table().rows().size(); row++) {
            assertThat(twice.get(row)).as(sample.table().rows().get(row).name()).isEqualTo(once.get(row));
        }
    }

    @Property
    <V> void anAbsentMemberIsAnEmptySlot(@ForAll("samples") Sample<V> sample) {
        Slots slots = sample.taken();
        for (int row = 0; row < sample.table().rows().size(); row++) {
            assertThat(slots.get(row))
                    .as(sample.table().rows().get(row).name())
                    .isNotEqualTo(List.of())
                    .isNotEqualTo(false);
        }
    }

    @Property
    <V> void membersWithoutARowSurvive(
            @ForAll("samples") Sample<V> sample, @ForAll("unknownMembers") UnknownMembers unknown) {
        Slots slots = sample.taken().putUnknown(unknown);
        UnknownMembers kept = sample.table().take(sample.table().make(slots)).unknown();
        assertThat(kept).isEqualTo(sample.table().isExtensible() ? unknown : UnknownMembers.none());
    }

    @Property
    <V> void aMissingMemberIsNamed(@ForAll("samples") Sample<V> sample) {
        for (Row row : required(sample.table())) {
            Slots slots = sample.taken();
            slots.set(sample.table().row(row.name()), null);
            InvalidValueException thrown = refused(sample.table(), slots);
            assertThat(thrown.problems()).containsExactly(missing(row));
            assertThat(thrown.getMessage()).endsWith(" cannot be built: " + missing(row) + ".");
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void allMissingMembersAreNamedAtOnce(Table<?> table) {
        List<Problem> expected =
                required(table).stream().map(TableLawsTest::missing).toList();
        if (!expected.isEmpty()) {
            InvalidValueException thrown = refused(table, new Slots(table));
            assertThat(thrown.problems()).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(thrown.getMessage())
                    .endsWith(thrown.problems().stream()
                            .map(Problem::toString)
                            .collect(Collectors.joining("; ", " cannot be built: ", ".")));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatRequiresNothingMayBeEmpty(Table<?> table) {
        if (table.rows().stream().noneMatch(Row::required) && !Tables.TIMES.contains(table)) {
            assertThat(table.make(new Slots(table))).isEqualTo(table.make(new Slots(table)));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void rowsAreFoundByName(Table<?> table) {
        for (int i = 0; i < table.rows().size(); i++) {
            assertThat(table.row(table.rows().get(i).name())).isEqualTo(i);
        }
        assertThat(table.row("no such member")).isEqualTo(-1);
    }

    @Test
    void everyKindIsFoundByItsNameInJson() {
        for (Table<?> table : Tables.ENTRIES) {
            assertThat(Tables.named(table.name())).isSameAs(table);
            assertThat(Tables.isKnown(table.name())).isTrue();
            assertThat(table.isOpen()).isFalse();
        }
    }

    @Test
    void aTypeThatNobodyKnowsHasAnOpenTable() {
        assertThat(Tables.isKnown("acme:drone-sighting")).isFalse();
        assertThat(Tables.named("acme:drone-sighting").isOpen()).isTrue();
        assertThat(Tables.named("acme:drone-sighting")).hasToString("acme:drone-sighting");
    }

    @Property
    void anEntryHasTheTableOfItsType(@ForAll("entries") Entry entry) {
        Table<Entry> table = Tables.of(entry);
        assertThat(table.type()).isEqualTo(entry.kind());
        if (entry instanceof UnknownEntry unknown) {
            assertThat(table.name()).isEqualTo(unknown.type());
        }
        assertThat(table.make(table.take(entry))).isEqualTo(entry);
    }

    @Provide
    static Arbitrary<Entry> entries() {
        return TableArbitraries.entries();
    }

    @Provide
    static Arbitrary<Sample<?>> samples() {
        return AllTables.samples();
    }

    @Provide
    static Arbitrary<UnknownMembers> unknownMembers() {
        return TableArbitraries.unknownMembers();
    }

    static List<Table<?>> tables() {
        return List.copyOf(AllTables.reachable());
    }

    private static List<Row> required(Table<?> table) {
        return table.rows().stream().filter(Row::required).toList();
    }

    /** The version of the format is an attribute of the header that has another name in JSON. */
    private static Problem missing(Row row) {
        return new Problem(row.name().equals("armistice") ? "format" : row.name(), "is missing");
    }

    private static InvalidValueException refused(Table<?> table, Slots slots) {
        InvalidValueException thrown = catchThrowableOfType(InvalidValueException.class, () -> table.make(slots));
        assertThat(thrown).as(table.name()).isNotNull();
        return thrown;
    }
}

package org.armistice.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.armistice.model.Attributed;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares rows with the attributes of the public types, which are found by reflection. */
class RowsTest {

    /** Attributes that stand in JSON under other names. */
    private static final Map<String, List<String>> OTHERWISE_NAMED = Map.of(
            "Location.point", List.of("latitude", "longitude", "altitude"),
            "Shape.parts", List.of("coordinates"),
            "DatasetHeader.format", List.of("armistice"));

    /** Methods of a value that are no attributes. */
    private static final Set<String> NO_ATTRIBUTES = Set.of("toBuilder", "toString", "hashCode", "unknownMembers");

    @ParameterizedTest
    @MethodSource("listedTables")
    void everyAttributeHasItsRowsAndEveryRowItsAttribute(Table<?> table) {
        List<String> expected =
                attributes(table.type()).flatMap(RowsTest::members).toList();
        assertThat(names(table)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("listedTables")
    void aTypeThatKeepsUnknownMembersSaysSo(Table<?> table) {
        boolean keeps = Arrays.stream(table.type().getMethods())
                .anyMatch(method -> method.getName().equals("unknownMembers"));
        assertThat(table.isExtensible()).isEqualTo(keeps);
    }

    @ParameterizedTest
    @MethodSource("attributedTables")
    void theMembersOfAnAttributionStandBehindThoseOfItsValue(Table<?> table) {
        List<String> names = names(table);
        assertThat(names.subList(names.size() - 8, names.size()))
                .containsExactly(
                        "accordingTo",
                        "viewpoint",
                        "period",
                        "periodDuration",
                        "periodWording",
                        "periodSaid",
                        "certainty",
                        "citations");
    }

    @Test
    void anAttributionHasNoOtherAttributes() {
        assertThat(attributes(Attributed.class).map(Method::getName).filter(name -> !name.startsWith("is")))
                .containsExactlyInAnyOrder("value", "perspective", "period", "certainty", "citations");
    }

    @ParameterizedTest
    @MethodSource("attributedTables")
    void anAttributedValueHasTheRowsOfTheValue(Table<?> table) {
        Optional<Table<?>> value = Tables.VALUES.stream()
                .filter(listed -> listed.name().equals(table.name()))
                .findFirst();
        List<String> expected = value.map(RowsTest::names).orElse(List.of("value"));
        assertThat(names(table).subList(0, table.rows().size() - 8)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("allTables")
    void aRowKnowsWhatItHolds(Table<?> table) {
        for (Row row : table.rows()) {
            assertThat(row.vocabulary() != null).as(row.name()).isEqualTo(row.kind() == Row.Kind.TERM);
            assertThat(row.target() != null).as(row.name()).isEqualTo(row.kind() == Row.Kind.REF);
            assertThat(row.table() != null).as(row.name()).isEqualTo(row.kind() == Row.Kind.VALUE);
            assertThat(row.name()).matches("[a-z][A-Za-z]*");
            assertThat(row.since()).isEqualTo("1.0");
        }
    }

    @Test
    void entriesBeginAndEndAlike() {
        for (Table<?> table : Tables.ENTRIES) {
            List<String> names = names(table);
            assertThat(names.subList(0, 4)).containsExactly("id", "name", "names", "codes");
            assertThat(names.subList(names.size() - 6, names.size()))
                    .containsExactly("links", "citations", "recorded", "recordedWording", "recordedSaid", "note");
        }
    }

    @Test
    void noMemberOfAnEntryHidesItsType() {
        Tables.ENTRIES.forEach(
                table -> assertThat(table.row("type")).as(table.name()).isEqualTo(-1));
    }

    static List<Table<?>> listedTables() {
        return AllTables.listed();
    }

    static List<Table<?>> allTables() {
        return List.copyOf(AllTables.reachable());
    }

    static List<Table<?>> attributedTables() {
        return AllTables.reachable().stream()
                .<Table<?>>filter(table -> table.type() == Attributed.class)
                .toList();
    }

    private static List<String> names(Table<?> table) {
        return table.rows().stream().map(Row::name).toList();
    }

    private static Stream<Method> attributes(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !Modifier.isFinal(method.getModifiers()))
                .filter(method -> !NO_ATTRIBUTES.contains(method.getName()));
    }

    private static Stream<String> members(Method attribute) {
        String name = attribute.getName();
        List<String> others = OTHERWISE_NAMED.get(attribute.getDeclaringClass().getSimpleName() + '.' + name);
        if (others != null) {
            return others.stream();
        }
        String type = attribute.getGenericReturnType().getTypeName();
        List<String> members = new ArrayList<>(List.of(name));
        if (type.contains(UncertainPeriod.class.getName())) {
            members.add(name + "Duration");
        }
        if (members.size() > 1 || type.contains(UncertainDate.class.getName())) {
            members.add(name + "Wording");
            members.add(name + "Said");
        }
        return members.stream();
    }
}

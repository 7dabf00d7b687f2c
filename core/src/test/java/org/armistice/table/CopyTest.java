package org.armistice.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.model.Attributed;
import org.armistice.model.UnknownEntry;
import org.junit.jupiter.api.Test;

/** Nothing is lost when a value is copied with changes: each attribute is changed by itself, and all else stays. */
class CopyTest {

    private static final UnknownMembers UNKNOWN = UnknownMembers.none()
            .with("acme:score", JsonText.parse("1.50"))
            .with("anthem", JsonText.parse("{\"b\":null,\"a\":[1e400,-0]}"));

    /** Two values of one type. */
    record Two<V>(Table<V> table, V one, V other) {

        @Override
        public String toString() {
            return table + " " + one + " and " + other;
        }
    }

    @Property(tries = 300)
    <V> void changingOneAttributeLeavesAllOthers(@ForAll("values") Two<V> two) {
        Slots before = two.table.take(two.one);
        for (Method setter : setters(two.one)) {
            Object given = call(two.other, setter.getName());
            V copy = two.table.type().cast(built(set(setter, call(two.one, "toBuilder"), given)));

            assertThat(call(copy, setter.getName())).as(setter.getName()).isEqualTo(given);
            Slots after = two.table.take(copy);
            assertThat(after.unknown()).as(setter.getName()).isEqualTo(before.unknown());
            Slots wanted = two.table.take(two.other);
            for (int row = 0; row < two.table.rows().size(); row++) {
                // Whatever changed has become that of the other value.
                if (!equal(after.get(row), before.get(row))) {
                    assertThat(after.get(row))
                            .as(setter.getName() + " "
                                    + two.table.rows().get(row).name())
                            .isEqualTo(wanted.get(row));
                }
            }
        }
    }

    @Property(tries = 300)
    <V> void changingUnknownMembersLeavesAllAttributes(@ForAll("values") Two<V> two) {
        if (two.table.isExtensible()) {
            Object builder = call(two.one, "toBuilder");
            V copy = two.table.type().cast(built(set(setter(builder, "unknownMembers"), builder, UNKNOWN)));

            assertThat(two.table.take(copy).unknown()).isEqualTo(UNKNOWN);
            Slots taken = two.table.take(two.one).putUnknown(UNKNOWN);
            assertThat(copy).isEqualTo(two.table.make(taken));
        }
    }

    @Property
    void changingAnAssertionLeavesAllElse(
            @ForAll("assertions") Attributed<Serializable> one, @ForAll("assertions") Attributed<Serializable> other) {
        Attributed<Serializable> whole = one.withUnknownMembers(UNKNOWN);
        Attributed<Serializable> changed =
                whole.withValue(other.value()).from(other.perspective()).citing(other.citations());
        changed = other.period().map(changed::during).orElse(changed);
        changed = other.certainty().isPresent() ? changed.with(other.certainty().get()) : changed;

        assertThat(changed.unknownMembers()).isEqualTo(UNKNOWN);
        assertThat(changed.value()).isEqualTo(other.value());
        assertThat(whole.withValue(other.value()).withValue(one.value())).isEqualTo(whole);
        assertThat(whole.from(other.perspective()).from(one.perspective())).isEqualTo(whole);
        assertThat(whole.citing(other.citations()).citing(one.citations())).isEqualTo(whole);
    }

    /** A value that keeps no unknown members itself stands in an attribution, which does. */
    @Test
    void everyObjectThatStandsInADatasetKeepsUnknownMembers() {
        Set<Table<?>> standing = new LinkedHashSet<>(Tables.ENTRIES);
        standing.add(Tables.HEADER);
        List<Table<?>> waiting = new ArrayList<>(standing);
        for (int i = 0; i < waiting.size(); i++) {
            for (Row row : waiting.get(i).rows()) {
                if (row.table() != null && standing.add(row.table())) {
                    waiting.add(row.table());
                }
            }
        }
        assertThat(standing).hasSizeGreaterThan(40).allMatch(Table::isExtensible);
    }

    private static boolean equal(Object one, Object other) {
        return Optional.ofNullable(one).equals(Optional.ofNullable(other));
    }

    /** Returns the setters of a value's builder that take what the getter of that name gives. */
    private static List<Method> setters(Object value) {
        Object builder = call(value, "toBuilder");
        Set<String> names = new HashSet<>();
        List<Method> setters = new ArrayList<>();
        for (Method method : builder.getClass().getMethods()) {
            boolean isAttribute = method.getParameterCount() == 1
                    && !method.getName().equals("unknownMembers")
                    && Arrays.stream(value.getClass().getMethods())
                            .anyMatch(getter -> getter.getName().equals(method.getName())
                                    && getter.getParameterCount() == 0
                                    && method.getParameterTypes()[0].isAssignableFrom(getter.getReturnType()));
            if (isAttribute && !method.isBridge() && names.add(method.getName())) {
                setters.add(method);
            }
        }
        assertThat(setters).isNotEmpty();
        return setters;
    }

    private static Method setter(Object builder, String name) {
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .findFirst()
                .orElseThrow();
    }

    private static Object set(Method setter, Object builder, Object value) {
        try {
            return setter.invoke(builder, value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(setter.toString(), e);
        }
    }

    private static Object built(Object builder) {
        return call(builder, "build");
    }

    private static Object call(Object on, String name) {
        try {
            // The public type, since the generated one is not visible.
            Class<?> type = on.getClass();
            while (type.getEnclosingClass() != null) {
                type = type.getSuperclass();
            }
            return type.getMethod(name).invoke(on);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(on.getClass() + "." + name, e);
        }
    }

    @Provide
    static Arbitrary<Two<?>> values() {
        List<Arbitrary<Two<?>>> kinds = new ArrayList<>();
        for (Table<?> table : AllTables.listed()) {
            boolean isCopied = Arrays.stream(table.type().getMethods())
                    .anyMatch(method -> method.getName().equals("toBuilder"));
            if (isCopied && table.type() != UnknownEntry.class) {
                kinds.add(twoOf(table));
            }
        }
        return Arbitraries.oneOf(kinds);
    }

    private static <V> Arbitrary<Two<?>> twoOf(Table<V> table) {
        Arbitrary<V> values = TableArbitraries.of(table);
        return Combinators.combine(values, values).as((one, other) -> new Two<>(table, one, other));
    }

    @Provide
    static Arbitrary<Attributed<?>> assertions() {
        return TableArbitraries.of(Tables.attributed(Tables.VALUES.get(0))).map(value -> (Attributed<?>) value);
    }
}

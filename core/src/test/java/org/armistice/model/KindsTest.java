package org.armistice.model;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armistice.table.Row;
import org.armistice.table.Slots;
import org.armistice.table.Table;
import org.armistice.table.TableArbitraries;
import org.armistice.table.Tables;
import org.armistice.vocabulary.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all kinds and values have in common: one builder each, one way to copy, and vocabularies that are used. */
class KindsTest {

    /** A shape has factories in place of a builder: see {@code org.armistice.place}. */
    private static final Set<String> WITHOUT_BUILDER = Set.of("shape");

    @ParameterizedTest
    @MethodSource("kinds")
    void anEntryOfAnotherKindIsRefusedByName(Table<? extends Entry> kind) {
        String name = kind.type().getSimpleName();
        for (Table<? extends Entry> other : Tables.ENTRIES) {
            for (Method from : waysToCopy(kind)) {
                Entry given = bare(other);
                if (other != kind && from.getParameterTypes()[0].isInstance(given)) {
                    assertThatThrownBy(() -> build(call(from, builder(kind), given)))
                            .as("%s.from(%s)", name, from.getParameterTypes()[0].getSimpleName())
                            .isInstanceOf(InvalidValueException.class)
                            .hasMessage(
                                    "%s cannot be built: from was given a %s: copy from a %s.",
                                    name, other.type().getSimpleName(), name);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anEntryOfItsOwnKindIsCopiedUnderAnyName(Table<? extends Entry> kind) {
        for (Method from : waysToCopy(kind)) {
            assertThat(build(call(from, builder(kind), bare(kind)))).isEqualTo(bare(kind));
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsCopiedInOneWay(Table<?> table) {
        assertThat(waysToCopy(table))
                .extracting(from -> from.getParameterTypes()[0])
                .containsExactly(table.type());
        assertThat(table.type().getMethods())
                .as("what gives a changed %s", table.name())
                .extracting(Method::getName)
                .noneMatch(name -> name.equals("copyOf") || name.matches("with[A-Z].*"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyTypeHasOneBuilder(Table<?> table) {
        Object builder = builder(table);
        assertThat(builder.getClass().getSimpleName()).isEqualTo(table.type().getSimpleName() + "Builder");
        assertThat(Arrays.stream(table.type().getMethods())
                        .filter(method -> method.getReturnType().getSimpleName().endsWith("Builder"))
                        .map(KindsTest::signature))
                .containsExactlyInAnyOrder("static builder()", "toBuilder()");
    }

    @Property
    void theBuilderOfAnythingGivesItBack(@ForAll("built") Object value) {
        Object copy = build(call(method(value.getClass(), "toBuilder"), value));
        assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
    }

    /** A vocabulary that no attribute uses is dead: nobody could ever say one of its terms. */
    @Test
    void everyVocabularyIsUsedBySomeAttribute() {
        Set<String> used = new TreeSet<>();
        Set<Table<?>> tables = new LinkedHashSet<>();
        Stream.concat(Tables.ENTRIES.stream(), Tables.VALUES.stream()).forEach(table -> collect(table, tables));
        tables.stream()
                .flatMap(table -> table.rows().stream())
                .map(Row::vocabulary)
                .forEach(vocabulary -> {
                    if (vocabulary != null) {
                        used.add(vocabulary.name());
                    }
                });
        assertThat(vocabularies()).isNotEmpty().containsExactlyElementsOf(used);
    }

    private static void collect(Table<?> table, Set<Table<?>> found) {
        if (found.add(table)) {
            table.rows().stream().map(Row::table).forEach(inner -> {
                if (inner != null) {
                    collect(inner, found);
                }
            });
        }
    }

    private static List<String> vocabularies() {
        try (Stream<Path> files = Files.list(folderOf(Term.class))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("$"))
                    .map(file -> named(Term.class.getPackageName() + "." + file.replace(".class", "")))
                    .filter(Class::isEnum)
                    .map(Class::getSimpleName)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Table<? extends Entry>> kinds() {
        return Tables.ENTRIES;
    }

    static List<Table<?>> values() {
        return Tables.VALUES.stream()
                .filter(table -> !WITHOUT_BUILDER.contains(table.name()))
                .collect(toCollection(ArrayList::new));
    }

    static List<Table<?>> all() {
        List<Table<?>> all = values();
        all.addAll(Tables.ENTRIES);
        all.add(Tables.HEADER);
        return all;
    }

    @Provide
    static Arbitrary<Object> built() {
        return Arbitraries.of(all()).flatMap(table -> TableArbitraries.of(table).map(Object.class::cast));
    }

    /** Returns an entry with nothing but what its kind requires. */
    private static <E extends Entry> E bare(Table<E> kind) {
        Slots slots = new Slots(kind);
        for (int i = 0; i < kind.rows().size(); i++) {
            Row row = kind.rows().get(i);
            if (row.required()) {
                slots.set(i, row.arity() == Row.Arity.ONE ? bare(row) : List.of(bare(row)));
            }
        }
        return kind.make(slots);
    }

    private static Object bare(Row row) {
        return switch (row.kind()) {
            case ID -> "bare";
            case REF -> Ref.to("another");
            case TERM -> Objects.requireNonNull(row.vocabulary()).term("acme:any");
            default -> throw new AssertionError("A bare " + row.kind() + " is not known here: add it.");
        };
    }

    private static List<Method> waysToCopy(Table<?> table) {
        return Arrays.stream(builder(table).getClass().getMethods())
                .filter(method -> method.getName().equals("from"))
                .toList();
    }

    private static Object builder(Table<?> table) {
        return call(method(table.type(), "builder"), null);
    }

    private static Object build(Object builder) {
        return call(method(builder.getClass(), "build"), builder);
    }

    private static String signature(Method method) {
        return (Modifier.isStatic(method.getModifiers()) ? "static " : "") + method.getName() + "()";
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(type + " has no " + name + "()", e);
        }
    }

    private static Object call(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new AssertionError(e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Path folderOf(Class<?> type) {
        try {
            return Path.of(type.getResource(type.getSimpleName() + ".class").toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}

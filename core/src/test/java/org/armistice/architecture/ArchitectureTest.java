package org.armistice.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The big lines of the design, held. */
class ArchitectureTest {

    private static final String ROOT = "org.armistice.";

    /** Each package and the others of ours that it may read. */
    private static final Map<String, Set<String>> READS = Map.of(
            "time", Set.of(),
            "vocabulary", Set.of(),
            "extension", Set.of(),
            "place", Set.of("extension"),
            "model", Set.of("time", "place", "vocabulary", "extension"),
            "table", Set.of("model", "time", "place", "vocabulary", "extension"),
            "index.graph", Set.of(),
            "index.order", Set.of("index.graph", "model", "time", "vocabulary"),
            "index", Set.of("index.order", "index.graph", "table", "model", "time", "place", "vocabulary", "extension"),
            "validation", Set.of("index", "table", "model", "time", "place", "vocabulary", "extension"));

    private static final String EMPTY_WORD = "(Utils?|Helper|Manager|Impl|Data)";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.armistice");

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageReadsOnlyThoseBelowIt(String name) {
        assertThat(READS).as("a new package says here what it reads").containsKey(name);
        classes()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .onlyDependOnClassesThat(ours(name, READS.get(name)))
                .check(OURS);
    }

    @Test
    void noPackagesReadEachOther() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void nothingKnowsAJsonLibrary() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..", "com.google.gson..", "jakarta.json..")
                .check(OURS);
    }

    @Test
    void nothingUsesReflection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .orShould()
                .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class)
                .orShould()
                .callMethod(Class.class, "forName", Module.class, String.class)
                .check(OURS);
    }

    @Test
    void noPublicSignatureNamesGuava() {
        List<String> named = OURS.stream()
                .filter(ArchitectureTest::isVisible)
                .flatMap(ArchitectureTest::signatures)
                .filter(signature -> signature.contains("com.google.common."))
                .toList();
        assertThat(named).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageIsNullMarked(String name) {
        assertThat(OURS.getPackage(ROOT + name).isAnnotatedWith(NullMarked.class))
                .as("package-info of " + name + " has @NullMarked")
                .isTrue();
    }

    @Test
    void nobodySeesAGeneratedImplementation() {
        noClasses()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .bePublic()
                .orShould()
                .beProtected()
                .check(OURS);
    }

    @Test
    void aValueHasOneBuilder() {
        Map<String, List<JavaClass>> builders = OURS.stream()
                .filter(ArchitectureTest::isVisible)
                .filter(type -> type.getSimpleName().endsWith("Builder"))
                .collect(groupingBy(ArchitectureTest::valueOf));
        assertThat(builders).isNotEmpty();
        builders.forEach((value, itsBuilders) -> {
            assertThat(itsBuilders).as("builders of " + value).hasSize(1);
            OURS.get(value)
                    .tryGetMethod("builder")
                    .ifPresent(builder -> assertThat(builder.getRawReturnType())
                            .as("what builder() of " + value + " returns")
                            .isEqualTo(itsBuilders.get(0)));
        });
    }

    @Test
    void aNameSaysWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*[.$]" + EMPTY_WORD + "(?=[A-Z$]|$).*")
                .orShould()
                .haveNameMatching(".*[a-z0-9]" + EMPTY_WORD + "($|\\$.*)")
                .check(OURS);
    }

    static Set<String> packages() {
        Set<String> names = new TreeSet<>();
        OURS.forEach(type -> names.add(type.getPackageName().substring(ROOT.length())));
        assertThat(names).contains("time", "vocabulary", "extension", "place", "model", "table");
        return names;
    }

    private static DescribedPredicate<JavaClass> ours(String name, Set<String> others) {
        return DescribedPredicate.describe("are of " + name + ", of " + others + " or not ours", type -> {
            String from = type.getBaseComponentType().getPackageName();
            return !from.startsWith(ROOT) || from.equals(ROOT + name) || others.contains(from.substring(ROOT.length()));
        });
    }

    /** Tells whether a class can be named by a user: it and all that it stands in are public or protected. */
    private static boolean isVisible(JavaClass type) {
        boolean open = type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.getModifiers().contains(JavaModifier.PROTECTED);
        return open && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
    }

    /** Returns what users of a class can see, each with all the types in it, those of generic arguments too. */
    private static Stream<String> signatures(JavaClass type) {
        List<String> signatures = new ArrayList<>();
        type.getSuperclass().ifPresent(above -> signatures.add(type.getName() + " extends" + types(Stream.of(above))));
        signatures.add(type.getName() + " implements" + types(type.getInterfaces().stream()));
        signatures.add(type.getName() + " of" + types(type.getTypeParameters().stream()));
        type.getFields().stream()
                .filter(field -> isOpen(field.getModifiers()))
                .forEach(field -> signatures.add(field.getFullName() + types(Stream.of(field.getType()))));
        type.getCodeUnits().stream()
                .filter(unit -> isOpen(unit.getModifiers()))
                .forEach(unit -> signatures.add(unit.getFullName() + types(typesOf(unit))));
        return signatures.stream();
    }

    private static Stream<JavaType> typesOf(JavaCodeUnit unit) {
        Stream<JavaType> signature = Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
        Stream<JavaType> more = Stream.concat(unit.getTypeParameters().stream(), unit.getExceptionTypes().stream());
        return Stream.concat(signature, more);
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static String types(Stream<? extends JavaType> types) {
        Set<String> names = new TreeSet<>();
        types.forEach(type -> type.getAllInvolvedRawTypes().forEach(raw -> names.add(raw.getName())));
        return " " + names;
    }

    private static String valueOf(JavaClass builder) {
        return builder.getEnclosingClass()
                .map(JavaClass::getName)
                .orElse(builder.getName().substring(0, builder.getName().length() - "Builder".length()));
    }
}

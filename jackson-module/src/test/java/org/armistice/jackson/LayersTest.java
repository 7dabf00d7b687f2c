package org.armistice.jackson;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the JSON module shows, and what it keeps away from. */
class LayersTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.armistice.jackson");

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(LayersTest::isPublic).orElse(true);
    }

    @Test
    void thePublicTypesAreThese() {
        assertThat(CLASSES.stream().filter(LayersTest::isPublic).map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "ArmisticeModule",
                        "DatasetDigest",
                        "DatasetReadException",
                        "DatasetReader",
                        "DatasetSchema",
                        "DatasetWriter",
                        "EntryStream",
                        "EntryWriter",
                        "LocatedFinding",
                        "ReadLimits",
                        "ReadProblem",
                        "Recovered",
                        "ReportWriter");
    }

    @Test
    void jacksonIsInNoSignatureButTheModules() {
        List<String> showing = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            if (isPublic(type) && !type.getSimpleName().equals("ArmisticeModule")) {
                type.getCodeUnits().stream()
                        .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                                || member.getModifiers().contains(JavaModifier.PROTECTED))
                        .filter(LayersTest::showsJackson)
                        .forEach(member -> showing.add(member.getFullName()));
                type.getAllRawSuperclasses().stream()
                        .filter(LayersTest::isJackson)
                        .forEach(parent -> showing.add(type.getName() + " extends " + parent.getName()));
            }
        }
        assertThat(showing).isEmpty();
    }

    private static boolean showsJackson(JavaCodeUnit member) {
        return isJackson(member.getRawReturnType())
                || member.getRawParameterTypes().stream().anyMatch(LayersTest::isJackson)
                || member.getReturnType().getAllInvolvedRawTypes().stream().anyMatch(LayersTest::isJackson);
    }

    private static boolean isJackson(JavaClass type) {
        return type.getPackageName().startsWith("tools.jackson")
                || type.getPackageName().startsWith("com.fasterxml");
    }

    @Test
    void thereIsNoReflection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..")
                .orShould(callMethod(Class.class, "forName", String.class))
                .orShould(callMethod(ClassLoader.class, "loadClass", String.class))
                .check(CLASSES);
    }

    @Test
    void guavaStaysInTheCore() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.google..")
                .check(CLASSES);
    }
}

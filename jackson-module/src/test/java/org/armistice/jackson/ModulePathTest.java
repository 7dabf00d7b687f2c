package org.armistice.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library as it is found on a module path. */
class ModulePathTest {

    private static final Set<String> ON_OUR_PATH = Set.of(
            "org.armistice.core",
            "org.armistice.jackson",
            "com.google.common",
            "com.google.common.util.concurrent.internal",
            "tools.jackson.core",
            "tools.jackson.databind",
            "com.fasterxml.jackson.annotation");

    /** The places of this test's class path that hold a module of those above. */
    private static final ModuleFinder FINDER = finder();

    private static ModuleFinder finder() {
        Path[] ours = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .filter(place -> names(ModuleFinder.of(place)).stream().anyMatch(ON_OUR_PATH::contains))
                .toArray(Path[]::new);
        return ModuleFinder.of(ours);
    }

    private static List<String> names(ModuleFinder finder) {
        try {
            return finder.findAll().stream()
                    .map(module -> module.descriptor().name())
                    .toList();
        } catch (java.lang.module.FindException noModule) {
            return List.of();
        }
    }

    private static ModuleLayer layer() {
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(FINDER, ModuleFinder.of(), Set.of("org.armistice.jackson"));
        return ModuleLayer.defineModulesWithOneLoader(
                        configuration, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader())
                .layer();
    }

    private static ModuleDescriptor descriptor(String module) {
        return FINDER.find(module).orElseThrow().descriptor();
    }

    @Test
    void nothingElseIsNeededToRun() {
        assertThat(layer().modules()).extracting(Module::getName).isSubsetOf(ON_OUR_PATH);
    }

    @Test
    void theServiceLoaderFindsTheModuleOfAMapper() throws ReflectiveOperationException {
        ModuleLayer layer = layer();
        Class<?> service = layer.findLoader("tools.jackson.databind").loadClass("tools.jackson.databind.JacksonModule");
        assertThat(ServiceLoader.load(layer, service).stream()
                        .map(provider -> provider.type().getName()))
                .containsExactly("org.armistice.jackson.ArmisticeModule");
    }

    @Test
    void aStateIsWrittenAndReadBack() throws ReflectiveOperationException {
        ClassLoader loader = layer().findLoader("org.armistice.jackson");
        assertThat(loader).isNotSameAs(ModulePathTest.class.getClassLoader());
        Class<?> reader = loader.loadClass("org.armistice.jackson.DatasetReader");
        Class<?> writer = loader.loadClass("org.armistice.jackson.DatasetWriter");
        Class<?> dataset = loader.loadClass("org.armistice.model.Dataset");
        assertThat(dataset.getModule().getName()).isEqualTo("org.armistice.core");

        String json = "{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[\n{\"type\":\"state\",\"id\":\"a\"}\n]}\n";
        Object standard = reader.getMethod("standard").invoke(null);
        Object read = reader.getMethod("read", String.class).invoke(standard, json);
        Object form = writer.getMethod("json").invoke(null);
        Object text = writer.getMethod("toText", dataset).invoke(form, read);
        assertThat(text).isEqualTo(json);
        assertThat(reader.getMethod("read", String.class).invoke(standard, text))
                .isEqualTo(read);
    }

    @Test
    void theSchemasAreFound() throws ReflectiveOperationException {
        Class<?> schema = layer().findLoader("org.armistice.jackson").loadClass("org.armistice.jackson.DatasetSchema");
        assertThat(schema.getModule().getName()).isEqualTo("org.armistice.jackson");
        assertThat(schema.getMethod("forReaders").invoke(null)).isEqualTo(DatasetSchema.forReaders());
        assertThat(schema.getMethod("forProducers").invoke(null)).isEqualTo(DatasetSchema.forProducers());
    }

    @Test
    void theTablesAreForOurOwnModulesAlone() {
        assertThat(descriptor("org.armistice.core").exports())
                .filteredOn(ModuleDescriptor.Exports::isQualified)
                .singleElement()
                .satisfies(exported -> {
                    assertThat(exported.source()).isEqualTo("org.armistice.table");
                    assertThat(exported.targets()).containsExactly("org.armistice.jackson");
                });
    }

    @Test
    void nothingIsOpenToReflection() {
        for (String module : List.of("org.armistice.core", "org.armistice.jackson")) {
            assertThat(descriptor(module).isOpen()).isFalse();
            assertThat(descriptor(module).opens()).isEmpty();
        }
    }

    @Test
    void theJsonModuleExportsOnePackage() {
        assertThat(descriptor("org.armistice.jackson").exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactly("org.armistice.jackson");
        assertThat(Arrays.asList(descriptor("org.armistice.jackson").requires().stream()
                        .filter(needed -> !needed.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                        .map(ModuleDescriptor.Requires::name)
                        .sorted()
                        .toArray()))
                .containsExactly("java.base", "org.armistice.core", "tools.jackson.core", "tools.jackson.databind");
    }

    /** A program of its own, on a module path of its own; it opens nothing, and neither do we. */
    @Test
    void aMapperOfAnotherModuleFindsOurs(@TempDir Path folder) throws IOException, InterruptedException {
        Path program = Files.createDirectories(folder.resolve("program"));
        Files.writeString(
                folder.resolve("module-info.java"),
                "module theirs { requires org.armistice.jackson; exports theirs; }");
        Files.writeString(folder.resolve("Program.java"), """
                package theirs;

                import org.armistice.model.*;
                import tools.jackson.databind.json.JsonMapper;

                public class Program {
                    public record Held(Entry entry) {}

                    public static void main(String[] arguments) {
                        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
                        String json = mapper.writeValueAsString(new Held(State.builder().id("a").build()));
                        System.out.print(json + " " + mapper.readValue(json, Held.class).entry().id());
                    }
                }
                """);
        String path = path(ON_OUR_PATH);
        // Annotations are read by the compiler, and are not needed to run.
        String toCompile = path + File.pathSeparator + path(Set.of("org.jspecify"));
        int compiled = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-p",
                        toCompile,
                        "-d",
                        program.toString(),
                        folder.resolve("module-info.java").toString(),
                        folder.resolve("Program.java").toString());
        assertThat(compiled).isZero();
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-p",
                        path + File.pathSeparator + program,
                        "-m",
                        "theirs/theirs.Program")
                .redirectErrorStream(true)
                .start();
        assertThat(new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"entry\":{\"type\":\"state\",\"id\":\"a\"}} a");
        assertThat(run.waitFor()).isZero();
    }

    private static String path(Set<String> modules) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> Files.exists(Path.of(place)))
                .filter(place -> names(ModuleFinder.of(Path.of(place))).stream().anyMatch(modules::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }
}

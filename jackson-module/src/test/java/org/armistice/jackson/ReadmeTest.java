package org.armistice.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles and runs what README.md shows, in one method from the first snippet to the last, and holds its comments
 * true.
 */
class ReadmeTest {

    private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern RESULT = Pattern.compile(
            "^(?:Truth|Term<\\w+>|String|UncertainTime) (\\w+) = .*;\\s+// (?:== )?(.+?)(?:: .*)?$", Pattern.MULTILINE);

    private static final String IMPORTS = """
            import static org.armistice.vocabulary.CheckpointKind.BORDER_CONTROL;
            import java.nio.file.Path;
            import java.util.ArrayList;
            import java.util.List;
            import org.armistice.index.*;
            import org.armistice.time.*;
            import org.armistice.vocabulary.*;
            """;

    @Test
    void everySnippetRunsAndSaysWhatItsCommentsSay(@TempDir Path folder) throws Exception {
        String readme = Files.readString(Path.of("../README.md"));
        List<String> snippets =
                SNIPPET.matcher(readme).results().map(found -> found.group(1)).toList();
        assertThat(snippets).hasSizeGreaterThan(6);

        List<String> expected = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        StringBuilder imports = new StringBuilder(IMPORTS);
        for (String snippet : snippets) {
            snippet.lines()
                    .filter(line -> line.startsWith("import "))
                    .forEach(line -> imports.append(line).append('\n'));
            body.append(snippet.replaceAll("(?m)^import .*$", ""));
            for (Matcher result = RESULT.matcher(snippet); result.find(); ) {
                body.append("results.add(\"%1$s=\" + %1$s);%n".formatted(result.group(1)));
                expected.add(result.group(1) + "=" + result.group(2));
            }
        }
        body.append("results.add(\"findings=\" + findings.findings().size());\n");
        body.append("results.add(\"same=\" + same.equals(dataset));\n");
        expected.add("findings=0");
        expected.add("same=true");

        Path classes = compile(folder, imports.toString(), body.toString());
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            Function<?, ?> compiled = (Function<?, ?>)
                    loader.loadClass("Readme").getDeclaredConstructor().newInstance();
            assertThat(run(compiled, folder.resolve("dataset.json"))).containsExactlyElementsOf(expected);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Function<?, ?> compiled, Path path) {
        return ((Function<Path, List<String>>) compiled).apply(path);
    }

    private static Path compile(Path folder, String imports, String body) throws IOException {
        String source = imports
                + "public class Readme implements java.util.function.Function<Path, List<String>> {\n"
                + "public List<String> apply(Path path) {\nList<String> results = new ArrayList<>();\n"
                + body
                + "return results;\n}\n}\n";
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Readme.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        // What users compile with: every lint, and no warning may come of our types.
        boolean compiled = compiler.getTask(
                        said,
                        null,
                        null,
                        List.of("-d", folder.toString(), "-Xlint:all", "-Werror", "-proc:none"),
                        null,
                        List.of(file))
                .call();
        assertThat(compiled).as(said + "\n" + source).isTrue();
        return folder;
    }
}

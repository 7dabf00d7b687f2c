package org.armistice.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import org.armistice.model.Dataset;
import org.armistice.model.DatasetHeader;
import org.armistice.table.Row;
import org.armistice.table.Table;
import org.armistice.table.TableArbitraries;
import org.armistice.table.Tables;
import org.armistice.validation.Severity;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The reader and the schemas are of one opinion on every document, be it right, odd or wrong:
 *
 * <ul>
 *   <li>it is read without an error if, and only if, it is valid for readers;
 *   <li>it is read without an error or a warning, and is of this version, if, and only if, it is valid for producers.
 * </ul>
 *
 * <p>Where all that the reader refuses is what no schema can say ({@link BeyondSchemas}), the schemas may let it pass.
 *
 * <p>The property {@code armistice.mutants} sets how many documents are tried.
 */
class SchemaLawsTest {

    private static final int DATASETS = 100;
    private static final int MUTANTS_OF_EACH = Integer.getInteger("armistice.mutants", 100_000) / DATASETS;

    /** The name of every member that there is. */
    private static final List<String> NAMES = Stream.concat(Tables.ENTRIES.stream(), Stream.of(Tables.HEADER))
            .flatMap(SchemaLawsTest::names)
            .distinct()
            .sorted()
            .toList();

    private enum Opinion {
        READ_CLEAN,
        READ_WITH_WARNINGS,
        REFUSED,
        REFUSED_BEYOND_SCHEMAS
    }

    private static final Map<Opinion, Integer> COUNTS = new EnumMap<>(Opinion.class);

    private static Stream<String> names(Table<?> table) {
        return table.rows().stream()
                .flatMap(row -> row.kind() == Row.Kind.VALUE
                        ? Stream.concat(Stream.of(row.name()), names(row.table()))
                        : Stream.of(row.name()));
    }

    /**
     * Datasets without a number that the other library cannot compare with a limit, since it makes a {@code long} of
     * it.
     */
    @Provide
    Arbitrary<Dataset> datasets() {
        Arbitrary<Dataset> examples = Arbitraries.of(Examples.ALL)
                .list()
                .ofSize(3)
                .uniqueElements()
                .map(entries -> Dataset.builder().id("d").addAll(entries).build());
        return Arbitraries.frequencyOf(Tuple.of(2, TableArbitraries.datasets()), Tuple.of(1, examples))
                .filter(dataset -> !DatasetWriter.json().toText(dataset).contains("1e400"));
    }

    @Property(tries = DATASETS, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void readerAndSchemasAreOfOneOpinion(@ForAll("datasets") Dataset dataset, @ForAll Random random) {
        Mutations mutations = new Mutations(random, NAMES);
        List<ObjectNode> documents = wholeAndWithOneEntry(dataset);
        documents.forEach(document -> judge(document, random));
        for (int i = 0; i < MUTANTS_OF_EACH; i++) {
            judge(mutations.of(documents.get(random.nextInt(documents.size()))), random);
        }
    }

    /** What all agree on from the outset would show nothing. */
    @AfterContainer
    static void theMutantsAreOfAllSorts() {
        int all = COUNTS.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(COUNTS.getOrDefault(Opinion.READ_CLEAN, 0)).as("%s", COUNTS).isGreaterThan(all / 20);
        assertThat(COUNTS.getOrDefault(Opinion.READ_WITH_WARNINGS, 0))
                .as("%s", COUNTS)
                .isGreaterThan(all / 10);
        assertThat(COUNTS.getOrDefault(Opinion.REFUSED, 0)).as("%s", COUNTS).isGreaterThan(all / 5);
        assertThat(COUNTS.getOrDefault(Opinion.REFUSED_BEYOND_SCHEMAS, 0))
                .as("%s", COUNTS)
                .isPositive();
    }

    private static List<ObjectNode> wholeAndWithOneEntry(Dataset dataset) {
        ObjectNode whole =
                (ObjectNode) Mutations.TREES.readTree(DatasetWriter.json().toBytes(dataset));
        List<ObjectNode> documents = new ArrayList<>(List.of(whole));
        whole.get(DocumentReader.ENTRIES).forEach(entry -> {
            ObjectNode one = whole.deepCopy();
            ((ArrayNode) one.get(DocumentReader.ENTRIES)).removeAll().add(entry);
            documents.add(one);
        });
        return documents;
    }

    private static void judge(ObjectNode document, Random random) {
        List<ReadProblem> problems = problems(Mutations.TREES.writeValueAsBytes(document));
        boolean forReaders = Schemas.READERS.isValid(document);
        boolean forProducers = Schemas.PRODUCERS.isValid(document);
        Opinion opinion = opinion(problems, document);
        COUNTS.merge(opinion, 1, Integer::sum);
        boolean agree = switch (opinion) {
            case READ_CLEAN -> forReaders && forProducers == isOfThisVersion(document);
            case READ_WITH_WARNINGS -> forReaders && !forProducers;
            case REFUSED -> !forReaders && !forProducers;
            case REFUSED_BEYOND_SCHEMAS -> forReaders || !forProducers;
        };
        boolean linesAgree = random.nextInt(10) > 0
                || !document.path(DocumentReader.ENTRIES).isArray()
                || Schemas.READERS.areValidLines(document) == forReaders
                        && Schemas.PRODUCERS.areValidLines(document) == forProducers;
        if (!agree || !linesAgree) {
            fail(
                    "The reader (%s) and the schemas are not of one opinion:%n%s%nReader: %s%nFor readers: %s%nFor producers: %s"
                            .formatted(
                                    opinion,
                                    document,
                                    problems,
                                    Schemas.READERS.errors(document),
                                    Schemas.PRODUCERS.errors(document)));
        }
    }

    private static Opinion opinion(List<ReadProblem> problems, ObjectNode document) {
        List<ReadProblem> errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            boolean beyond = errors.stream()
                    .allMatch(error -> BeyondSchemas.ALL.stream().anyMatch(known -> known.is(error, document)));
            return beyond ? Opinion.REFUSED_BEYOND_SCHEMAS : Opinion.REFUSED;
        }
        boolean warned = problems.stream().anyMatch(problem -> problem.severity() == Severity.WARNING);
        return warned ? Opinion.READ_WITH_WARNINGS : Opinion.READ_CLEAN;
    }

    private static boolean isOfThisVersion(ObjectNode document) {
        return document.path("armistice").asString("").equals(DatasetHeader.CURRENT_FORMAT);
    }

    private static List<ReadProblem> problems(byte[] document) {
        try {
            return DatasetReader.standard().recover(document).problems();
        } catch (DatasetReadException e) {
            return e.problems();
        }
    }
}

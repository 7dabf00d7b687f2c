package org.armistice.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.table.Row;
import org.armistice.table.Slots;
import org.armistice.table.Table;
import org.armistice.table.TableArbitraries;
import org.armistice.table.Tables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is written is read back equal, and written again to the same bytes, in every form. */
class RoundTripTest {

    private static final List<DatasetWriter> FORMS = List.of(
            DatasetWriter.json(),
            DatasetWriter.ndjson(),
            DatasetWriter.json().indented(),
            DatasetWriter.ndjson().gzipped());

    private static final DatasetReader READER = DatasetReader.standard();
    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Provide
    Arbitrary<Dataset> datasets() {
        return TableArbitraries.datasets();
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void everyFormIsReadBackEqualAndWrittenToTheSameBytes(@ForAll("datasets") Dataset dataset) {
        for (DatasetWriter form : FORMS) {
            byte[] bytes = form.toBytes(dataset);
            Dataset read = READER.read(bytes);
            assertThat(form.toText(read)).isEqualTo(form.toText(dataset));
            assertThat(read).isEqualTo(dataset);
            assertThat(read).hasSameHashCodeAs(dataset);
            assertThat(form.toBytes(read)).isEqualTo(bytes);
            assertThat(READER.recover(bytes).errors()).isEmpty();
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void entryByEntryIsTheSame(@ForAll("datasets") Dataset dataset) {
        for (DatasetWriter form : FORMS) {
            byte[] whole = form.toBytes(dataset);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (EntryStream entries = READER.open(new ByteArrayInputStream(whole));
                    EntryWriter writer = form.open(entries.header(), bytes)) {
                entries.forEachRemaining(writer::write);
            }
            assertThat(bytes.toByteArray()).isEqualTo(whole);
        }
    }

    /** Unknown members keep the order in which they are read, so the shuffled dataset is compared without it. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void membersMayStandInAnyOrder(@ForAll("datasets") Dataset dataset, @ForAll Random random) {
        JsonNode tree = TREES.readTree(DatasetWriter.json().toBytes(dataset));
        byte[] shuffled = TREES.writeValueAsBytes(shuffled(tree, random));
        Dataset read = READER.read(shuffled);
        assertThat(read.entries()).extracting(Entry::id).isEqualTo(ids(dataset));
        assertThat(TREES.readTree(DatasetWriter.json().toBytes(read))).isEqualTo(tree);
        assertThat(knownMembers(read)).isEqualTo(knownMembers(dataset));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void equalDatasetsAreEqualBytes(@ForAll("datasets") Dataset dataset, @ForAll Random random) {
        List<Entry> rebuilt = new ArrayList<>();
        dataset.entries().forEach(entry -> rebuilt.add(rebuilt(entry, random)));
        Dataset equal =
                Dataset.builder().header(dataset.header()).addAll(rebuilt).build();
        assertThat(equal).isEqualTo(dataset);
        for (DatasetWriter form : FORMS) {
            assertThat(form.toBytes(equal)).isEqualTo(form.toBytes(dataset));
        }
    }

    private static List<String> ids(Dataset dataset) {
        return dataset.entries().stream().map(Entry::id).toList();
    }

    private static List<Object> knownMembers(Dataset dataset) {
        List<Object> members = new ArrayList<>();
        for (Entry entry : dataset.entries()) {
            collectKnown(Tables.of(entry), entry, members);
        }
        return members;
    }

    /** Collects what has a row, down to values that are no objects. */
    private static <V> void collectKnown(Table<V> table, Object value, List<Object> members) {
        Slots slots = table.take(table.type().cast(value));
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            Object slot = slots.get(i);
            if (slot == null || row.kind() != Row.Kind.VALUE) {
                members.add(slot == null ? "none" : slot);
            } else {
                for (Object one : row.arity() == Row.Arity.ONE ? List.of(slot) : (List<?>) slot) {
                    collectKnown(row.table(), one, members);
                }
            }
        }
    }

    /** Makes an equal entry whose sets are built in another order. */
    static <E extends Entry> E rebuilt(E entry, Random random) {
        Table<E> table = Tables.of(entry);
        return table.make(shuffledSets(table, table.take(entry), random));
    }

    private static Slots shuffledSets(Table<?> table, Slots slots, Random random) {
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            Object slot = slots.get(i);
            if (slot != null && row.arity() == Row.Arity.SET) {
                List<Object> shuffled = new ArrayList<>((List<?>) slot);
                Collections.shuffle(shuffled, random);
                slots.set(i, shuffled);
            } else if (slot != null && row.kind() == Row.Kind.VALUE) {
                slots.set(
                        i,
                        row.arity() == Row.Arity.ONE
                                ? remade(row.table(), slot, random)
                                : ((List<?>) slot)
                                        .stream()
                                                .map(one -> remade(row.table(), one, random))
                                                .toList());
            }
        }
        return slots;
    }

    private static <V> V remade(Table<V> table, Object value, Random random) {
        return table.make(shuffledSets(table, table.take(table.type().cast(value)), random));
    }

    static JsonNode shuffled(JsonNode node, Random random) {
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(one -> array.add(shuffled(one, random)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        List<String> names = new ArrayList<>(node.propertyNames());
        Collections.shuffle(names, random);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        names.forEach(name -> object.set(name, shuffled(node.get(name), random)));
        return object;
    }
}

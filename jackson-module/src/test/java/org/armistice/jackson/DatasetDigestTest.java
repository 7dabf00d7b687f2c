package org.armistice.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.model.Dataset;
import org.armistice.model.DatasetHeader;
import org.armistice.model.Entry;
import org.armistice.model.State;
import org.armistice.table.TableArbitraries;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A digest is the same exactly when the dataset is, wherever it has been in between. */
class DatasetDigestTest {

    static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .addModule(new ArmisticeModule())
            .build();

    private static final DatasetReader READER = DatasetReader.standard();
    private static final List<DatasetWriter> FORMS = List.of(
            DatasetWriter.json(),
            DatasetWriter.ndjson(),
            DatasetWriter.json().indented(),
            DatasetWriter.ndjson().gzipped(),
            DatasetWriter.canonical());

    /** Returns a dataset as JSON data: objects without an order, numbers by their value. */
    static JsonNode tree(Dataset dataset) {
        return byValue(TREES.readTree(DatasetWriter.json().toBytes(dataset)));
    }

    private static JsonNode byValue(JsonNode node) {
        if (node.isNumber()) {
            BigDecimal value = node.decimalValue();
            return JsonNodeFactory.instance.stringNode(
                    value.signum() == 0 ? "number 0" : "number " + value.stripTrailingZeros());
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(one -> array.add(byValue(one)));
            return array;
        }
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(member -> object.set(member.getKey(), byValue(member.getValue())));
            return object;
        }
        return node;
    }

    /** Tells whether a double keeps every number of a dataset, found out by trying fewer digits. */
    static boolean isKept(Dataset dataset) {
        return isKept(TREES.readTree(DatasetWriter.json().toBytes(dataset)));
    }

    private static boolean isKept(JsonNode node) {
        if (node.isNumber()) {
            BigDecimal written = node.decimalValue();
            double held = written.doubleValue();
            return !Double.isInfinite(held) && fewestDigits(held).compareTo(written) == 0;
        }
        for (JsonNode inside : node) {
            if (!isKept(inside)) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal fewestDigits(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < 17; digits++) {
            if (exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)).doubleValue() == number) {
                return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            }
        }
        return exact.round(new MathContext(17, RoundingMode.HALF_EVEN));
    }

    @Provide
    Arbitrary<Dataset> datasets() {
        return TableArbitraries.datasets().filter(DatasetDigestTest::isKept);
    }

    @Test
    void itIsTheSha256OfTheCanonicalForm() {
        Dataset dataset = Dataset.builder()
                .id("d")
                .title("Straße")
                .add(State.builder().id("a").name("Å").build())
                .build();
        // printf '{"armistice":"1.0","entries":[{"id":"a","name":"Å","type":"state"}],"id":"d","title":"Straße"}' |
        // sha256sum
        assertThat(DatasetDigest.of(dataset))
                .hasToString("sha256:1f9310e84a5ffa222d0b4b5d6ed7c6197642a7be460535e1c6489963389b380a");
        assertThat(DatasetDigest.parse("sha256:1f9310e84a5ffa222d0b4b5d6ed7c6197642a7be460535e1c6489963389b380a")
                        .isOf(dataset))
                .isTrue();
        assertThat(DatasetDigest.of(dataset).isOf(Dataset.builder().id("d").build()))
                .isFalse();
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void equalDatasetsHaveEqualDigests(@ForAll("datasets") Dataset dataset, @ForAll Random random) {
        List<Entry> rebuilt = new ArrayList<>();
        dataset.entries().forEach(entry -> rebuilt.add(RoundTripTest.rebuilt(entry, random)));
        Dataset equal =
                Dataset.builder().header(dataset.header()).addAll(rebuilt).build();
        assertThat(equal).isEqualTo(dataset);
        assertThat(DatasetDigest.of(equal))
                .isEqualTo(DatasetDigest.of(dataset))
                .hasSameHashCodeAs(DatasetDigest.of(dataset));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void itSurvivesEveryFormAndEveryWayOfReading(@ForAll("datasets") Dataset dataset) {
        DatasetDigest digest = DatasetDigest.of(dataset);
        for (DatasetWriter form : FORMS) {
            byte[] bytes = form.toBytes(dataset);
            assertThat(digest.isOf(READER.read(bytes))).isTrue();
            assertThat(digest.isOf(READER.recover(bytes).dataset())).isTrue();
        }
        for (DatasetWriter form : FORMS.subList(0, 4)) {
            try (EntryStream entries = READER.open(new ByteArrayInputStream(form.toBytes(dataset)))) {
                assertThat(DatasetDigest.of(entries)).isEqualTo(digest);
            }
        }
        assertThat(digest.isOf(TREES.readValue(TREES.writeValueAsBytes(dataset), Dataset.class)))
                .isTrue();
    }

    /** Members that have been shuffled, by somebody who keeps numbers as decimals. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void itSurvivesAnotherOrderOfMembers(@ForAll("datasets") Dataset dataset, @ForAll Random random) {
        JsonNode shuffled =
                RoundTripTest.shuffled(TREES.readTree(DatasetWriter.json().toBytes(dataset)), random);
        assertThat(DatasetDigest.of(READER.read(TREES.writeValueAsBytes(shuffled))))
                .isEqualTo(DatasetDigest.of(dataset));
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void anyOneChangeChangesIt(@ForAll("datasets") Dataset dataset, @ForAll Random random) {
        JsonNode tree = TREES.readTree(DatasetWriter.json().toBytes(dataset));
        change(tree, random);
        Dataset changed;
        try {
            changed = READER.read(TREES.writeValueAsBytes(tree));
        } catch (DatasetReadException e) {
            Statistics.collect("refused");
            return;
        }
        boolean same = tree(changed).equals(tree(dataset));
        Statistics.collect(same ? "the same" : "changed");
        if (isKept(changed)) {
            assertThat(DatasetDigest.of(changed).equals(DatasetDigest.of(dataset)))
                    .as(tree.toString())
                    .isEqualTo(same);
        }
        if (!same) {
            assertThat(changed).isNotEqualTo(dataset);
        }
    }

    /** Changes one value, takes one away, adds one, or swaps two. */
    private static void change(JsonNode node, Random random) {
        List<ContainerNode<?>> containers = new ArrayList<>();
        collect(node, containers);
        ContainerNode<?> at = containers.get(random.nextInt(containers.size()));
        if (at instanceof ArrayNode array) {
            if (array.isEmpty()) {
                array.add(1);
                return;
            }
            int first = random.nextInt(array.size());
            int second = random.nextInt(array.size());
            switch (random.nextInt(3)) {
                case 0 -> array.set(first, changed(array.get(first), random));
                case 1 -> array.remove(first);
                default -> {
                    JsonNode before = array.get(first);
                    array.set(first, array.get(second));
                    array.set(second, before);
                }
            }
        } else if (at instanceof ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.isEmpty() ? "new" : names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.put("acme:new", random.nextInt(3));
                case 1 -> object.remove(name);
                default -> object.set(name, changed(object.path(name), random));
            }
        }
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> containers) {
        if (node instanceof ContainerNode<?> container) {
            containers.add(container);
            node.forEach(inside -> collect(inside, containers));
        }
    }

    private static JsonNode changed(JsonNode node, Random random) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (node.isString()) {
            return nodes.stringNode(random.nextBoolean() ? node.stringValue() + "x" : "x" + node.stringValue());
        }
        if (node.isNumber()) {
            // The same number, written otherwise, is not a change.
            return random.nextBoolean()
                    ? nodes.numberNode(node.decimalValue().add(BigDecimal.ONE))
                    : nodes.numberNode(
                            node.decimalValue().setScale(node.decimalValue().scale() + 2));
        }
        return node.isBoolean() ? nodes.booleanNode(!node.booleanValue()) : nodes.stringNode("x");
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void aNumberThatReadersLoseRefusesIt(@ForAll("any") Dataset dataset) {
        boolean kept = isKept(dataset);
        Statistics.collect(kept);
        if (!kept) {
            assertThatThrownBy(() -> DatasetDigest.of(dataset))
                    .isInstanceOf(IllegalArgumentException.class)
                    .message()
                    .matches(
                            "The number [-0-9.eE]+ at /\\P{Cc}* of the (header|entry [-A-Za-z0-9:._~]+) has no canonical "
                                    + "form: readers that keep numbers as doubles take it for (infinity|[-+0-9.e]+)\\. "
                                    + "Write it with fewer digits or, in a member of your own, as a text\\.");
        } else {
            assertThat(DatasetDigest.of(dataset).toString()).matches("sha256:[0-9a-f]{64}");
        }
    }

    @Provide
    Arbitrary<Dataset> any() {
        return TableArbitraries.datasets();
    }

    private static Dataset with(String... members) {
        UnknownMembers unknown = UnknownMembers.none();
        for (int i = 0; i < members.length; i += 2) {
            unknown = unknown.with(members[i], JsonText.parse(members[i + 1]));
        }
        return Dataset.builder()
                .id("d")
                .add(State.builder().id("a").unknownMembers(unknown).build())
                .build();
    }

    @Test
    void orderOfUnknownMembersAndSpellingOfNumbersDoNotCount() {
        DatasetDigest digest = DatasetDigest.of(with("x", "1", "y", "{\"a\":0,\"b\":[1.5,2]}"));
        assertThat(digest.isOf(with("y", "{\"b\":[15e-1,2.0],\"a\":-0}", "x", "1.00")))
                .isTrue();
        assertThat(digest.isOf(with("y", "{\"b\":[2,1.5],\"a\":0}", "x", "1"))).isFalse();
        assertThat(digest.isOf(with("x", "\"1\"", "y", "{\"a\":0,\"b\":[1.5,2]}")))
                .isFalse();
    }

    @Test
    void theOrderOfEntriesCountsAndSoDoesEveryMemberOfTheHeader() {
        State a = State.builder().id("a").build();
        State b = State.builder().id("b").build();
        DatasetDigest digest =
                DatasetDigest.of(Dataset.builder().id("d").add(a, b).build());
        assertThat(digest.isOf(Dataset.builder().id("d").add(b, a).build())).isFalse();
        assertThat(digest.isOf(Dataset.builder().id("e").add(a, b).build())).isFalse();
        assertThat(digest.isOf(Dataset.builder().id("d").title("t").add(a, b).build()))
                .isFalse();
        assertThat(digest.isOf(Dataset.builder()
                        .header(DatasetHeader.builder().format("1.1").id("d").build())
                        .add(a, b)
                        .build()))
                .isFalse();
    }

    @Test
    void aStreamIsTakenFromItsBeginningAndWithItsWholeHeader() {
        String entry = "{\"type\":\"state\",\"id\":\"a\"}";
        try (EntryStream entries = READER.open(new ByteArrayInputStream(
                ("{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[" + entry + "],\"title\":\"t\"}")
                        .getBytes(UTF_8)))) {
            assertThatThrownBy(() -> DatasetDigest.of(entries))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The header goes on behind the entries. "
                            + "Read the dataset as a whole, and take the digest of that.");
            assertThatThrownBy(() -> DatasetDigest.of(entries))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Entries have been taken before. Open the file once more.");
        }
        try (EntryStream entries = READER.open(new ByteArrayInputStream(
                ("{\"armistice\":\"1.0\",\"id\":\"d\"}\n" + entry + "\n{\"type\":").getBytes(UTF_8)))) {
            assertThatThrownBy(() -> DatasetDigest.of(entries))
                    .isInstanceOf(DatasetReadException.class)
                    .hasMessage("The dataset cannot be read: 3:9 /type ERROR [json.truncated] "
                            + "The document ends within a value. Fetch it again.");
        }
    }

    @Test
    void aTextIsADigestOrRefused() {
        DatasetDigest digest = DatasetDigest.of(Dataset.builder().id("d").build());
        assertThat(DatasetDigest.parse(digest.toString())).isEqualTo(digest);
        assertThat(digest).isNotEqualTo(DatasetDigest.parse("sha256:" + "0".repeat(64)));
        assertThat(digest).isNotEqualTo(digest.toString());
        for (String wrong : List.of(
                "",
                "sha256:",
                "sha256:" + "0".repeat(63),
                "sha256:" + "0".repeat(65),
                "md5:00",
                "sha256:" + "A".repeat(64),
                "SHA256:" + "0".repeat(64),
                "0".repeat(64),
                " " + digest,
                digest + "\n")) {
            assertThatThrownBy(() -> DatasetDigest.parse(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(Strings.shown(wrong)
                            + " is no digest of a dataset. Write sha256: and 64 hexadecimal digits in lower case.");
        }
    }

    @Test
    void itIsSerializable() throws IOException, ClassNotFoundException {
        DatasetDigest digest = DatasetDigest.of(with("x", "1"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(digest);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(digest);
        }
    }
}

package org.armistice.jackson;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes wrong, odd and other right documents of right ones: members are dropped, added, renamed and retyped, texts and
 * numbers changed, values moved, nested, repeated. Most differ from the document in one place.
 */
final class Mutations {

    /** Trees that keep the digits of numbers. */
    static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final List<JsonNode> VALUES = json(
            "null",
            "true",
            "false",
            "0",
            "\"\"",
            "\"x\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[\"x\"]",
            "[\"x\",\"x\"]",
            "[{}]",
            "{\"x\":{\"y\":[1,{\"z\":null}]}}",
            "{\"type\":\"state\",\"id\":\"s\"}",
            "[1,2]",
            "[[1,2],[3,4,5]]",
            "[[[1,2],[3,4]]]",
            "[[[[181,2]]]]",
            "{\"type\":\"LineString\",\"coordinates\":[[1,2]]}",
            "{\"latitude\":1,\"longitude\":2}",
            "{\"altitude\":3}",
            "[".repeat(70) + "]".repeat(70));

    private static final List<JsonNode> NUMBERS = json(
            "0",
            "-0",
            "-1",
            "1",
            "1.0",
            "1.5",
            "1e2",
            "90",
            "90.0000001",
            "-90.5",
            "180",
            "-181",
            "1e-400",
            "2147483647",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "0.1",
            "0.30000000000000004",
            "1.2345678901234567890123");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t\n",
            "\u00A0",
            "\u2007",
            "\u3000",
            "\u001C",
            "\uFEFF",
            "x",
            "x\n",
            "Ünï",
            "state",
            "ceasefire",
            "acme:x",
            ":x",
            "x:",
            "a:b:c",
            "acme:x y",
            "a_b",
            "a--b",
            "a.",
            "-a",
            "1.0",
            "1.7",
            "1.07",
            "2.0",
            "2023-02-30",
            "2023-13",
            "2023-4-5",
            "20230405",
            "05/07/2023",
            "May 2023",
            "2023/2022",
            "2023-04-05T10:00:00Z",
            "2023-04-05T10:00",
            "2023-21",
            "[2020..2021]",
            "[2020,2021",
            "{2020,2021}",
            "Y17E8",
            "1950S2",
            "..",
            "/",
            "../..",
            "2020/..",
            "2020/open",
            "P",
            "P3D",
            "PT3H",
            "P1.5Y",
            "[P1Y..P2Y]~",
            "[P2Y..P1Y]",
            "P9999999Y",
            "LineString",
            "MultiPolygon",
            "Point",
            "x".repeat(128),
            "x".repeat(129),
            "x".repeat(100),
            "x".repeat(101),
            "x".repeat(20_000),
            "x".repeat(20_001),
            "\uD83D\uDD4A".repeat(10_001));

    private static final String LETTERS = "0123456789X-~?%/.[],:PYMDTZ aA_\n";

    private final Random random;
    private final List<String> names;
    private final List<BiConsumer<ObjectNode, Spot>> ways;

    /**
     * Makes mutations.
     *
     * @param names of members to be added, where they belong and where they do not
     */
    Mutations(Random random, List<String> names) {
        this.random = random;
        this.names = names;
        this.ways = List.of(
                (document, spot) -> spot.remove(),
                (document, spot) -> spot.set(one(VALUES).deepCopy()),
                (document, spot) -> spot.set(one(spots(document)).get().deepCopy()),
                (document, spot) -> spot.rename(name(spot.name)),
                (document, spot) -> add(document, spot.get()),
                (document, spot) -> add(document, spot.get()),
                (document, spot) -> spot.set(nested(spot.get())),
                (document, spot) -> spot.repeat(),
                (document, spot) -> spot.set(other(spot.get())),
                (document, spot) -> spot.set(other(spot.get())),
                (document, spot) -> spot.set(other(spot.get())));
    }

    /** Returns a copy that differs in one place, in most cases. */
    ObjectNode of(ObjectNode document) {
        ObjectNode copy = document.deepCopy();
        do {
            List<Spot> spots = spots(copy);
            if (spots.isEmpty()) {
                return copy;
            }
            one(ways).accept(copy, one(spots));
        } while (random.nextInt(4) == 0);
        return copy;
    }

    private void add(ObjectNode document, JsonNode to) {
        JsonNode value = switch (random.nextInt(4)) {
            case 0 -> one(VALUES).deepCopy();
            case 1 -> one(NUMBERS);
            case 2 -> text(one(TEXTS));
            default -> one(spots(document)).get().deepCopy();
        };
        if (to instanceof ObjectNode object) {
            object.set(name(one(names)), value);
        } else if (to instanceof ArrayNode array) {
            array.insert(random.nextInt(array.size() + 1), value);
        }
    }

    private String name(String name) {
        return switch (random.nextInt(5)) {
            case 0 -> one(names);
            case 1 -> "acme:" + name;
            case 2 -> name + (random.nextBoolean() ? "Wording" : "s");
            case 3 -> edited(name);
            default -> name;
        };
    }

    private JsonNode nested(JsonNode value) {
        return switch (random.nextInt(3)) {
            case 0 -> JsonNodeFactory.instance.arrayNode().add(value);
            case 1 -> JsonNodeFactory.instance.objectNode().set(one(names), value);
            default ->
                value.isContainer() && !value.isEmpty() ? value.iterator().next() : value;
        };
    }

    /** Returns another value of the same type, in most cases. */
    private JsonNode other(JsonNode value) {
        if (value.isString()) {
            return text(random.nextInt(3) == 0 ? one(TEXTS) : edited(value.stringValue()));
        }
        if (value.isNumber()) {
            return one(NUMBERS);
        }
        return value.isBoolean()
                ? JsonNodeFactory.instance.booleanNode(!value.booleanValue())
                : one(VALUES).deepCopy();
    }

    private String edited(String text) {
        int at = random.nextInt(text.length() + 1);
        int next = Math.min(text.length(), at + 1);
        String letter = Character.toString(LETTERS.charAt(random.nextInt(LETTERS.length())));
        String edited = switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + text.substring(next);
            case 1 -> text.substring(0, at) + letter + text.substring(next);
            case 2 -> text.substring(0, at) + letter + text.substring(at);
            case 3 -> text.substring(0, at);
            default ->
                Character.isUpperCase(text.isEmpty() ? 'x' : text.charAt(0))
                        ? text.toLowerCase(Locale.ROOT)
                        : text.toUpperCase(Locale.ROOT);
        };
        // Half of a surrogate pair is nothing that UTF-8 can say.
        return edited.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF) ? text : edited;
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }

    private static List<JsonNode> json(String... texts) {
        return Stream.of(texts).map(TREES::readTree).toList();
    }

    private static List<Spot> spots(JsonNode tree) {
        List<Spot> spots = new ArrayList<>();
        collect(tree, spots);
        return spots;
    }

    private static void collect(JsonNode tree, List<Spot> spots) {
        if (tree.isObject()) {
            for (String name : tree.propertyNames()) {
                spots.add(new Spot(tree, name, -1));
                collect(tree.get(name), spots);
            }
        }
        for (int i = 0; tree.isArray() && i < tree.size(); i++) {
            spots.add(new Spot(tree, "", i));
            collect(tree.get(i), spots);
        }
    }

    /** A value by where it stands. */
    private record Spot(JsonNode parent, String name, int index) {

        JsonNode get() {
            return index < 0 ? parent.get(name) : parent.get(index);
        }

        void set(JsonNode value) {
            if (index < 0) {
                ((ObjectNode) parent).set(name, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }

        void remove() {
            if (index < 0) {
                ((ObjectNode) parent).remove(name);
            } else {
                ((ArrayNode) parent).remove(index);
            }
        }

        void rename(String other) {
            if (index < 0) {
                ((ObjectNode) parent).set(other, ((ObjectNode) parent).remove(name));
            }
        }

        void repeat() {
            if (index >= 0) {
                ((ArrayNode) parent).insert(index, get().deepCopy());
            } else if (get() instanceof ArrayNode array && !array.isEmpty()) {
                array.add(array.get(0).deepCopy());
            }
        }
    }
}

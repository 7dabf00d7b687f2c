package org.armistice.table;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.place.Point;
import org.armistice.place.ShapeType;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainDuration;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Vocabulary;

/**
 * Arbitrary values of every type, derived from its table: a new row or kind needs nothing here, unless its members
 * depend on each other.
 *
 * <p>What a row does not say stands in two places: {@link #special} narrows single members, {@link #agree} makes
 * members agree with each other.
 */
public final class TableArbitraries {

    private static final double OFTEN = 0.4;
    private static final int SEVERAL = 3;

    private static final List<String> IDS = List.of(
            "armenia",
            "azerbaijan",
            "russia",
            "artsakh",
            "lachin",
            "zangezur",
            "agdam",
            "osce:minsk-group",
            "ucdp:299",
            "report_1",
            "report.2",
            "A~b",
            "x",
            "ucdp:ged:12345",
            "7");

    private static final List<String> TOKENS = List.of("acme:drone-gate", "newly-found", "v2.x_y");

    private static final List<String> NAMES_OF_UNKNOWN =
            List.of("acme:score", "severity", "acme:näme", "x", "a/b~c", "with \"quotes\" and \\", "\uD83D\uDD4A");

    private static final List<String> DATES = List.of(
            "2023-04-23",
            "2020-11",
            "1991",
            "2020-11-10?",
            "1994-05~",
            "1988%",
            "2023-04-XX",
            "2023-XX",
            "199X",
            "2023-21",
            "[2020-11-09,2020-11-10]",
            "[1991..1994]",
            "-0044-03-15");

    private static final List<String> PERIODS = List.of(
            "1991/..",
            "../2023-09-19",
            "2020-09-27/2020-11-10",
            "1988-02/1994-05-12",
            "2023/",
            "/1994-05",
            "1991~/1994?",
            "2020-11-10/2025-11",
            "2023-09-19");

    private static final List<String> DURATIONS = List.of("P44D", "P5Y", "P2M");

    private static final List<String> WORDS = List.of(
            "ceasefire",
            " ",
            "Լաչին",
            "Карабах",
            "لاتشين",
            "停火",
            "é",
            "e\u0301",
            "\"",
            "\\",
            "/",
            "'",
            "<b>",
            "&amp;",
            "\uD83D\uDD4A",
            "\uD800\uDF48",
            "\u00A0",
            "\u200F",
            "\u2028",
            "\uFEFF",
            "\uFFFD",
            "\uFFFF",
            "null",
            "0");

    private static final List<String> ODD_JSON = List.of(
            "1.50",
            "1e400",
            "-0",
            "0.1E-7",
            "12345678901234567890123",
            "true",
            "false",
            "null",
            "\"\"",
            "\"\\u0041\\/\\n\"",
            "[]",
            "{}");

    private TableArbitraries() {}

    /** Returns values of a table. */
    public static <V> Arbitrary<V> of(Table<V> table) {
        return slots(table).map(table::make);
    }

    /** Returns entries of every kind, among them ones of unknown types. */
    public static Arbitrary<Entry> entries() {
        List<Arbitrary<Entry>> kinds = new ArrayList<>();
        Tables.ENTRIES.forEach(table -> kinds.add(of(table).map(Entry.class::cast)));
        TOKENS.forEach(type -> kinds.add(of(Tables.named(type)).map(Entry.class::cast)));
        return Arbitraries.oneOf(kinds);
    }

    /** Returns datasets of few entries, whose references now and then resolve. */
    public static Arbitrary<Dataset> datasets() {
        return Combinators.combine(
                        of(Tables.HEADER), entries().list().ofMaxSize(4).uniqueElements(Entry::id))
                .as((header, entries) ->
                        Dataset.builder().header(header).addAll(entries).build());
    }

    /** Returns members that no table has. */
    public static Arbitrary<UnknownMembers> unknownMembers() {
        return unknownMembers(NAMES_OF_UNKNOWN);
    }

    /** Returns JSON values, nested a little. */
    public static Arbitrary<JsonText> json() {
        Arbitrary<JsonText> plain =
                Arbitraries.oneOf(Arbitraries.of(ODD_JSON).map(JsonText::parse), texts().map(JsonText::of));
        return Arbitraries.oneOf(plain, nested(plain), nested(nested(plain)));
    }

    /** Returns texts that are not blank and have no control characters, but are odd in every other way. */
    public static Arbitrary<String> texts() {
        return Arbitraries.of(WORDS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join("", words))
                .filter(text -> !text.isBlank());
    }

    /** Returns points on the earth, with or without altitude. */
    public static Arbitrary<Point> points() {
        return Combinators.combine(degrees(90), degrees(180), metres().optional(OFTEN))
                .as((latitude, longitude, altitude) -> altitude.isPresent()
                        ? Point.of(latitude, longitude, altitude.get())
                        : Point.of(latitude, longitude))
                .withoutEdgeCases();
    }

    private static Arbitrary<Slots> slots(Table<?> table) {
        List<Arbitrary<Optional<Object>>> members = new ArrayList<>();
        table.rows().forEach(row -> members.add(member(table, row)));
        Arbitrary<UnknownMembers> unknown = unknownMembers(
                NAMES_OF_UNKNOWN.stream().filter(name -> table.row(name) < 0).toList());
        return Combinators.combine(
                        Combinators.combine(members).as(values -> values),
                        table.isExtensible() ? unknown : Arbitraries.just(UnknownMembers.none()))
                .as((values, rest) -> {
                    Slots slots = new Slots(table).putUnknown(rest);
                    for (int i = 0; i < values.size(); i++) {
                        slots.set(i, values.get(i).orElse(null));
                    }
                    agree(table, slots);
                    return slots;
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<Optional<Object>> member(Table<?> table, Row row) {
        Arbitrary<Object> one = special(table.name() + '.' + row.name()).orElseGet(() -> one(row));
        boolean required = row.required() || isWhole(table, row);
        int least = required ? 1 : 0;
        Arbitrary<Object> member = switch (row.arity()) {
            case ONE -> one;
            case LIST -> one.list().ofMinSize(least).ofMaxSize(SEVERAL).map(Object.class::cast);
            case SET ->
                one.list()
                        .ofMinSize(least)
                        .ofMaxSize(SEVERAL)
                        .uniqueElements(Slots::text)
                        .map(Object.class::cast);
        };
        return required ? member.map(Optional::of) : member.optional(OFTEN);
    }

    /** Tells whether a member is all that there is: the date of a date that stands alone. */
    static boolean isWhole(Table<?> table, Row row) {
        return Tables.TIMES.contains(table) && row.name().equals(table.name());
    }

    private static Arbitrary<Object> one(Row row) {
        Arbitrary<?> one = switch (row.kind()) {
            case TEXT -> texts();
            case ID -> Arbitraries.of(IDS);
            case DATE -> Arbitraries.of(DATES).map(UncertainDate::parse);
            case PERIOD -> Arbitraries.of(PERIODS).map(UncertainPeriod::parse);
            case DURATION -> Arbitraries.of(DURATIONS).map(UncertainDuration::parse);
            case TERM -> terms(row.vocabulary());
            case REF -> Arbitraries.of(IDS).map(Ref::to);
            case INTEGER -> Arbitraries.longs().greaterOrEqual(0);
            case DECIMAL -> metres();
            case FLAG -> Arbitraries.just(true);
            case VALUE -> of(row.table());
            case COORDINATES ->
                points().list()
                        .ofMinSize(1)
                        .ofMaxSize(SEVERAL)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(2)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(2);
        };
        return one.map(Object.class::cast);
    }

    /** Narrows members that may not hold all that their row allows. */
    private static Optional<Arbitrary<Object>> special(String member) {
        Arbitrary<?> special = switch (member) {
            case "dataset.armistice" -> Arbitraries.just("1.0");
            case "dataset.id" -> Arbitraries.of(IDS);
            case "location.latitude" -> degrees(90);
            case "location.longitude" -> degrees(180);
            case "shape.type" -> Arbitraries.of(ShapeType.values()).map(ShapeType::geoJsonName);
            case "territory.adminLevel" -> Arbitraries.longs().between(1, 15);
            default -> null;
        };
        return Optional.ofNullable(special).map(arbitrary -> arbitrary.map(Object.class::cast));
    }

    /** Takes away what may not stand without, beside, or as long as, another member. */
    private static void agree(Table<?> table, Slots slots) {
        for (Row row : table.rows()) {
            if (row.kind() == Row.Kind.DATE || row.kind() == Row.Kind.PERIOD) {
                needs(table, slots, row.name() + Table.DURATION, row.name());
                fits(table, slots, row.name() + Table.DURATION, row.name());
                needs(table, slots, row.name() + Table.WORDING, row.name());
                needs(table, slots, row.name() + Table.SAID, row.name() + Table.WORDING);
            }
        }
        needs(table, slots, "latitude", "longitude");
        needs(table, slots, "longitude", "latitude");
        needs(table, slots, "altitude", "latitude");
        int viewpoint = table.row("viewpoint");
        if (viewpoint >= 0 && slots.get(table.row("accordingTo")) != null) {
            slots.set(viewpoint, null);
        }
        int coordinates = table.row("coordinates");
        if (coordinates >= 0) {
            String type = (String) slots.get(table.row("type"));
            List<?> nested = (List<?>) slots.get(coordinates);
            for (int depth = SEVERAL;
                    depth > ShapeType.named(type).orElseThrow().depth();
                    depth--) {
                nested = (List<?>) nested.get(0);
            }
            slots.set(coordinates, nested);
        }
    }

    /** A stated duration has to fit between the ends of its period. */
    private static void fits(Table<?> table, Slots slots, String duration, String period) {
        int row = table.row(duration);
        if (row >= 0 && slots.get(row) != null) {
            try {
                ((UncertainPeriod) slots.get(table.row(period))).lasting((UncertainDuration) slots.get(row));
            } catch (DateTimeException tooLongOrTooShort) {
                slots.set(row, null);
            }
        }
    }

    private static void needs(Table<?> table, Slots slots, String member, String other) {
        int row = table.row(member);
        if (row >= 0 && slots.get(table.row(other)) == null) {
            slots.set(row, null);
        }
    }

    private static Arbitrary<UnknownMembers> unknownMembers(List<String> names) {
        Arbitrary<UnknownMembers> some = Combinators.combine(Arbitraries.of(names), json())
                .as(Tuple::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(SEVERAL)
                .map(members -> {
                    Map<String, JsonText> byName = new LinkedHashMap<>();
                    members.forEach(member -> byName.put(member.get1(), member.get2()));
                    return UnknownMembers.of(byName);
                });
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(UnknownMembers.none())), Tuple.of(1, some))
                .withoutEdgeCases();
    }

    private static Arbitrary<JsonText> nested(Arbitrary<JsonText> json) {
        Arbitrary<List<JsonText>> several = json.list().ofMaxSize(2);
        return Combinators.combine(several, Arbitraries.of(true, false))
                .as((values, asObject) -> asObject ? object(values) : JsonText.parse(values.toString()));
    }

    private static JsonText object(List<JsonText> values) {
        UnknownMembers members = UnknownMembers.none();
        for (JsonText value : values) {
            members = members.with(NAMES_OF_UNKNOWN.get(members.asMap().size()), value);
        }
        return JsonText.parse(members.toString());
    }

    private static Arbitrary<Object> terms(Vocabulary<?> vocabulary) {
        List<Object> terms = new ArrayList<>(vocabulary.known());
        TOKENS.forEach(token -> terms.add(vocabulary.term(token)));
        return Arbitraries.of(terms);
    }

    private static Arbitrary<Double> degrees(int limit) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(-0.0, 0.0, (double) limit, (double) -limit)),
                Tuple.of(9, Arbitraries.doubles().between(-limit, limit).ofScale(7)));
    }

    private static Arbitrary<Double> metres() {
        return Arbitraries.doubles().between(-11_000, 9_000).ofScale(3);
    }
}

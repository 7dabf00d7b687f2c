package org.armistice.jackson;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;

import java.io.StringWriter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Dataset;
import org.armistice.model.DatasetHeader;
import org.armistice.model.Entry;
import org.armistice.model.Event;
import org.armistice.model.Perspective;
import org.armistice.model.Place;
import org.armistice.model.Ref;
import org.armistice.model.Undertaking;
import org.armistice.model.UnknownEntry;
import org.armistice.place.Point;
import org.armistice.table.Row;
import org.armistice.table.Slots;
import org.armistice.table.Table;
import org.armistice.table.Tables;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainDays;
import org.armistice.time.UncertainDuration;
import org.armistice.time.UncertainPeriod;
import org.armistice.time.UncertainTime;
import org.armistice.vocabulary.CheckpointKind;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.Viewpoint;
import org.armistice.vocabulary.Vocabulary;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.type.TypeFactory;

/**
 * Values of every type that a program may keep, each as what it may be declared, and with the JSON that stands for it
 * in our own documents.
 *
 * @param type what it is declared as
 * @param value the value
 * @param json our JSON, without white space
 */
record Specimen(JavaType type, Object value, String json) {

    private static final TypeFactory TYPES = TypeFactory.createDefaultInstance();

    static final Dataset DATASET = Dataset.builder()
            .header(DatasetHeader.builder()
                    .id("examples")
                    .title("Examples")
                    .created(date("2031-05").worded("in May", date("2031-06-01")))
                    .unknownMembers(UnknownMembers.none().with("acme:score", JsonText.parse("[1.50,-0.0,{}]")))
                    .build())
            .addAll(Examples.ALL)
            .build();

    private static final UnknownEntry UNKNOWN = UnknownEntry.builder()
            .type("acme:t")
            .id("u")
            .unknownMembers(UnknownMembers.none().with("acme:x", JsonText.parse("{\"@class\":\"java.lang.Void\"}")))
            .build();

    /** Returns the terms that this version knows. */
    static List<Specimen> constants() {
        List<Specimen> all = new ArrayList<>();
        for (Vocabulary<?> vocabulary : vocabularies()) {
            for (Term<?> constant : vocabulary.known()) {
                all.add(of(declaring(constant), constant, quoted(constant.token())));
            }
        }
        return all;
    }

    /** Returns values of every type; of each vocabulary one known and one unknown term. */
    static List<Specimen> all() {
        List<Specimen> all = new ArrayList<>();
        entries(all);
        values(all);
        texts(all);
        terms(all);
        rest(all);
        return all;
    }

    private static void entries(List<Specimen> all) {
        Stream.concat(Examples.ALL.stream(), Stream.of(UNKNOWN)).forEach(entry -> {
            all.add(of(entry.kind(), entry, ours(entry)));
            all.add(of(type(Ref.class, entry.kind()), entry.ref(), quoted(entry.id())));
        });
        Map.of(
                        Entry.class, UNKNOWN,
                        Actor.class, Examples.NORLAND,
                        Place.class, Examples.DELTA,
                        Event.class, ExampleEvents.DENIAL,
                        Undertaking.class, Examples.HALT)
                .forEach((group, entry) -> all.add(of(group, entry, ours(entry))));
        all.add(of(Dataset.class, DATASET, document(DATASET)));
        all.add(of(DatasetHeader.class, DATASET.header(), written(Tables.HEADER, DATASET.header())));
    }

    /** Adds the first value of each table that stands in an example, and the first attributed one. */
    private static void values(List<Specimen> all) {
        Map<String, Specimen> first = new LinkedHashMap<>();
        DATASET.entries().forEach(entry -> collect(Tables.of(entry), entry, first));
        collect(Tables.HEADER, DATASET.header(), first);
        all.addAll(first.values());
    }

    private static <V> void collect(Table<V> table, Object value, Map<String, Specimen> first) {
        Slots slots = table.take(table.type().cast(value));
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            Object slot = slots.get(i);
            if (row.table() != null && slot != null) {
                for (Object one : row.arity() == Row.Arity.ONE ? List.of(slot) : (List<?>) slot) {
                    add(row.table(), one, first);
                    collect(row.table(), one, first);
                }
            }
        }
    }

    private static void add(Table<?> table, Object value, Map<String, Specimen> first) {
        String json = written(table, value);
        if (!(value instanceof Attributed<?> attributed)) {
            first.putIfAbsent(table.name(), of(table.type(), value, json));
            return;
        }
        if (attributed.value() instanceof Term<?> term && !term.isKnown()) {
            return;
        }
        Type of = attributed.value() instanceof Term<?> term
                ? type(Term.class, declaring(term))
                : attributed.value() instanceof Ref<?> ? type(Ref.class, Actor.class) : null;
        Class<?> raw = attributed.value().getClass();
        if (of == null) {
            Table<?> inner = Tables.VALUES.stream()
                    .filter(one -> one.type().isAssignableFrom(raw))
                    .findFirst()
                    .orElseThrow();
            first.putIfAbsent(inner.name(), of(inner.type(), attributed.value(), written(inner, attributed.value())));
            of = inner.type();
        }
        first.putIfAbsent("attributed " + TYPES.constructType(of), of(type(Attributed.class, of), value, json));
    }

    private static Class<?> declaring(Term<?> term) {
        return ((Enum<?>) term).getDeclaringClass();
    }

    private static void texts(List<Specimen> all) {
        all.add(of(UncertainDate.class, date("2031-02~"), quoted("2031-02~")));
        all.add(of(UncertainPeriod.class, period("2031-02/.."), quoted("2031-02/..")));
        all.add(of(UncertainTime.class, date("2031-02~"), quoted("2031-02~")));
        all.add(of(UncertainTime.class, period("2031-02/.."), quoted("2031-02/..")));
        all.add(of(UncertainDays.class, UncertainDays.parse("{1960,1961-12}"), quoted("{1960,1961-12}")));
        all.add(of(UncertainDuration.class, UncertainDuration.parse("P3D"), quoted("P3D")));
        UncertainDate worded = date("2031-02").worded("last month", date("2031-03-01"));
        String wordedJson = "{\"date\":\"2031-02\",\"dateWording\":\"last month\",\"dateSaid\":\"2031-03-01\"}";
        all.add(of(UncertainDate.class, worded, wordedJson));
        all.add(of(UncertainTime.class, worded, wordedJson));
        UncertainPeriod lasting = period("2031-02/").lasting(UncertainDuration.parse("P3D"));
        String lastingJson = "{\"period\":\"2031-02/\",\"periodDuration\":\"P3D\"}";
        all.add(of(UncertainPeriod.class, lasting, lastingJson));
        all.add(of(UncertainTime.class, lasting, lastingJson));
    }

    private static void terms(List<Specimen> all) {
        for (Vocabulary<?> vocabulary : vocabularies()) {
            Term<?> last = vocabulary.known().get(vocabulary.known().size() - 1);
            all.add(of(type(Term.class, declaring(last)), last, quoted(last.token())));
        }
        Class<?> some = CheckpointKind.class;
        all.add(of(some, CheckpointKind.ROAD_GATE, quoted("road-gate")));
        all.add(of(type(Term.class, some), CheckpointKind.VOCABULARY.term("acme:own"), quoted("acme:own")));
    }

    private static Set<Vocabulary<?>> vocabularies() {
        Set<Vocabulary<?>> vocabularies = new LinkedHashSet<>();
        Tables.ENTRIES.forEach(table -> vocabulariesOf(table, vocabularies));
        return vocabularies;
    }

    private static void vocabulariesOf(Table<?> table, Set<Vocabulary<?>> found) {
        for (Row row : table.rows()) {
            if (row.vocabulary() != null) {
                found.add(row.vocabulary());
            } else if (row.table() != null) {
                vocabulariesOf(row.table(), found);
            }
        }
    }

    private static void rest(List<Specimen> all) {
        all.add(of(Point.class, Point.of(39.6, -46.5), "{\"latitude\":39.6,\"longitude\":-46.5}"));
        all.add(of(Point.class, Point.of(0, 1, 2.5), "{\"latitude\":0,\"longitude\":1,\"altitude\":2.5}"));
        all.add(of(Perspective.class, Perspective.OWN_VOICE, "{}"));
        all.add(of(Perspective.class, Perspective.of(Examples.NORLAND.ref()), "{\"accordingTo\":\"norland\"}"));
        all.add(of(Perspective.class, Perspective.of(Viewpoint.INTERNATIONAL), "{\"viewpoint\":\"international\"}"));
        for (String json : List.of("\"x\"", "[true,{\"a\":[]},\"\u00E9\"]", "7", "1.50", "{}", "null")) {
            all.add(of(JsonText.class, JsonText.parse(json), json));
        }
        all.add(of(UnknownMembers.class, UnknownMembers.none(), "{}"));
        all.add(of(
                UnknownMembers.class,
                UnknownMembers.none().with("b", JsonText.of(1)).with("a", JsonText.parse("[null]")),
                "{\"b\":1,\"a\":[null]}"));
        all.add(of(
                type(Attributed.class, UncertainDate.class),
                Attributed.of(date("2031")).accordingTo(Examples.NORLAND),
                "{\"value\":\"2031\",\"accordingTo\":\"norland\"}"));
        all.add(of(
                type(Attributed.class, UncertainPeriod.class),
                Attributed.of(period("2031/..")).since(date("2032")),
                "{\"value\":\"2031/..\",\"period\":\"2032/..\"}"));
        all.add(of(
                type(Attributed.class, UncertainDuration.class),
                Attributed.of(UncertainDuration.parse("P3D")),
                "{\"value\":\"P3D\"}"));
        all.add(of(
                type(Attributed.class, Point.class),
                Attributed.of(Point.of(39.6, -46.5)),
                "{\"latitude\":39.6,\"longitude\":-46.5}"));
    }

    private static Specimen of(Type type, Object value, String json) {
        return new Specimen(TYPES.constructType(type), value, json);
    }

    private static JavaType type(Class<?> raw, Type of) {
        return TYPES.constructParametricType(raw, TYPES.constructType(of));
    }

    private static String quoted(String text) {
        return JsonText.of(text).toString();
    }

    private static String ours(Entry entry) {
        return DatasetWriter.ndjson()
                .toText(Dataset.builder().id("d").add(entry).build())
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    private static String document(Dataset dataset) {
        return DatasetWriter.json()
                .toText(dataset)
                .replace("[\n", "[")
                .replace(",\n{", ",{")
                .replace("\n]}\n", "]}");
    }

    private static String written(Table<?> table, Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            new ValueWriter(generator).write(table, value);
        }
        return text.toString();
    }
}

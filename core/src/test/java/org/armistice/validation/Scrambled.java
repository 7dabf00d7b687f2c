package org.armistice.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.armistice.model.Dataset;
import org.armistice.model.DatasetHeader;
import org.armistice.model.Entry;
import org.armistice.model.InvalidValueException;
import org.armistice.model.Ref;
import org.armistice.model.Silence;
import org.armistice.model.UnknownEntry;
import org.armistice.place.Point;
import org.armistice.place.ShapeType;
import org.armistice.table.Row;
import org.armistice.table.Slots;
import org.armistice.table.Table;
import org.armistice.table.Tables;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;

/**
 * Makes datasets that can be built and make no sense: each attribute is there or not, each reference leads to an entry
 * of any kind or nowhere, each date is any date.
 */
final class Scrambled {

    private static final List<String> DATES = List.of(
            "2000",
            "2000-01-01",
            "2005-06",
            "2005?",
            "1999~",
            "[1990..2010]",
            "[..2003]",
            "2010-12-31T23:59:59Z",
            "Y-170000002",
            "20XX",
            "-0044-03-15");

    private static final List<String> PERIODS = List.of(
            "1990/2000",
            "2000/..",
            "../2000",
            "/",
            "/2010",
            "2005/",
            "2004",
            "2000?/2010~",
            "../..",
            "2010-12-31T23:59:59Z",
            "Y-170000002/Y170000002");

    private static final List<String> TEXTS = List.of(
            "text",
            " text",
            "te\u0007xt",
            "te\nxt",
            "te\u202Ext",
            "te\u2066xt",
            "te\uFFFDxt",
            "te\u200Bxt",
            "te\u0301xt",
            "te\u0445t",
            "en_US",
            "eng",
            "qq",
            "en-Zzzx",
            "AM",
            "XK",
            "QA1",
            "CS",
            "ABC",
            "371",
            "Q399",
            "way/1",
            "https://example.org/",
            "https://user@example.org/",
            "ftp://example.org/",
            "https:///");

    private static final List<Double> DEGREES = List.of(0.0, 0.0, 0.5, 10.0, -20.0, 80.0, 179.0, -179.0);

    /** Stands beside no other perspective, and no rule reads it. */
    private static final Set<String> LEFT_OUT = Set.of("viewpoint");

    private final Random random;
    private final int size;

    private Scrambled(Random random) {
        this.random = random;
        this.size = 1 + random.nextInt(8);
    }

    static Dataset dataset(long seed) {
        return new Scrambled(new Random(seed)).dataset();
    }

    private Dataset dataset() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int kind = random.nextInt(Tables.ENTRIES.size() + 1);
            entries.add(
                    kind == Tables.ENTRIES.size()
                            ? UnknownEntry.builder()
                                    .id("e" + i)
                                    .type("acme:thing")
                                    .build()
                            : (Entry) make(Tables.ENTRIES.get(kind), "e" + i));
        }
        return Dataset.builder()
                .header(DatasetHeader.builder()
                        .id("scrambled")
                        .created(UncertainDate.parse(any(DATES)))
                        .addSilences(Silence.of("Ceasefire.Nothing", "Thrown together."))
                        .build())
                .addAll(entries)
                .build();
    }

    private Object make(Table<?> table, String id) {
        while (true) {
            Slots slots = new Slots(table);
            for (int i = 0; i < table.rows().size(); i++) {
                Row row = table.rows().get(i);
                if (!isLeftOut(row) && (row.required() || random.nextInt(3) > 0)) {
                    slots.set(i, row.arity() == Row.Arity.ONE ? one(row, id) : many(row, id));
                }
            }
            try {
                return table.make(slots);
            } catch (InvalidValueException e) {
                // Thrown together so that it has no shape: once more.
            }
        }
    }

    private static boolean isLeftOut(Row row) {
        return LEFT_OUT.contains(row.name())
                || row.name().endsWith(Table.WORDING)
                || row.name().endsWith(Table.SAID)
                || row.name().endsWith(Table.DURATION);
    }

    private List<Object> many(Row row, String id) {
        List<Object> many = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            many.add(one(row, id));
        }
        return row.arity() == Row.Arity.SET ? many.stream().distinct().toList() : many;
    }

    private Object one(Row row, String id) {
        return switch (row.kind()) {
            case ID -> id;
            case TEXT ->
                row.name().equals("type") ? any(List.of(ShapeType.values())).geoJsonName() : any(TEXTS);
            case DATE -> UncertainDate.parse(any(DATES));
            case PERIOD -> UncertainPeriod.parse(any(PERIODS));
            case TERM ->
                random.nextInt(5) == 0
                        ? row.vocabulary().term("acme:term")
                        : any(row.vocabulary().known());
            case REF -> Ref.to("e" + random.nextInt(size + 1));
            case INTEGER -> (long) random.nextInt(5);
            case DECIMAL -> any(DEGREES);
            case COORDINATES -> positions(1 + random.nextInt(3));
            case FLAG -> true;
            case VALUE -> make(row.table(), id);
            default -> throw new IllegalStateException(row.toString());
        };
    }

    private List<?> positions(int depth) {
        List<Object> positions = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            positions.add(depth > 1 ? positions(depth - 1) : Point.of(any(DEGREES.subList(0, 6)), any(DEGREES)));
        }
        return positions;
    }

    private <T> T any(List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

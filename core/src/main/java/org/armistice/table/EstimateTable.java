package org.armistice.table;

import org.armistice.model.Actor;
import org.armistice.model.Entry;
import org.armistice.model.Estimate;
import org.armistice.vocabulary.Measure;
import org.armistice.vocabulary.Victims;

/** The rows of an {@link Estimate}. */
final class EstimateTable {

    static final Table<Estimate> TABLE = Table.of("estimate", Estimate.class)
            .term("measure", Measure.VOCABULARY)
            .required()
            .integer("low")
            .integer("best")
            .integer("high")
            .flag("approximate")
            .ref("among", Actor.class)
            .term("victims", Victims.VOCABULARY)
            .refs("scope", Entry.class)
            .text("wording")
            .attributed(EstimateTable::make, EstimateTable::take);

    private EstimateTable() {}

    private static Estimate make(Slots in) {
        return Estimate.builder()
                .measure(in.one())
                .low(in.number())
                .best(in.number())
                .high(in.number())
                .approximate(in.flag())
                .among(in.optional())
                .victims(in.optional())
                .scope(in.list())
                .wording(in.optional())
                .build();
    }

    private static void take(Estimate from, Slots out) {
        out.put(from.measure())
                .put(from.low())
                .put(from.best())
                .put(from.high())
                .put(from.approximate())
                .put(from.among())
                .put(from.victims())
                .put(from.scope())
                .put(from.wording());
    }
}

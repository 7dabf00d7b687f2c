package org.armistice.table;

import org.armistice.model.Actor;
import org.armistice.model.Ceasefire;
import org.armistice.model.Conflict;
import org.armistice.model.Place;
import org.armistice.vocabulary.CeasefireClass;
import org.armistice.vocabulary.CeasefireCoverage;
import org.armistice.vocabulary.CeasefireEnforcement;
import org.armistice.vocabulary.CeasefireForm;
import org.armistice.vocabulary.CeasefireMonitoring;
import org.armistice.vocabulary.CeasefirePurpose;
import org.armistice.vocabulary.CeasefireSides;
import org.armistice.vocabulary.CeasefireStatus;
import org.armistice.vocabulary.Completeness;

/** The rows of a {@link Ceasefire}. */
final class CeasefireTable {

    static final Table<Ceasefire> TABLE = Table.entry("ceasefire", Ceasefire.class)
            .refs("parties", Actor.class)
            .required()
            .term("partiesCompleteness", Completeness.VOCABULARY)
            .refs("conflicts", Conflict.class)
            .term("sides", CeasefireSides.VOCABULARY)
            .term("ceasefireClass", CeasefireClass.VOCABULARY)
            .terms("purposes", CeasefirePurpose.VOCABULARY)
            .term("form", CeasefireForm.VOCABULARY)
            .term("coverage", CeasefireCoverage.VOCABULARY)
            .refs("area", Place.class)
            .term("monitoring", CeasefireMonitoring.VOCABULARY)
            .term("enforcement", CeasefireEnforcement.VOCABULARY)
            .values("mediators", MediatorTable.TABLE)
            .term("mediatorsCompleteness", Completeness.VOCABULARY)
            .date("declared")
            .date("effective")
            .date("expires")
            .date("ended")
            .attributedTerms("statuses", CeasefireStatus.VOCABULARY)
            .extensible(CeasefireTable::make, CeasefireTable::take);

    private CeasefireTable() {}

    private static Ceasefire make(Slots in) {
        return Ceasefire.builder()
                .id(in.one())
                .name(in.optional())
                .names(in.list())
                .codes(in.list())
                .parties(in.list())
                .partiesCompleteness(in.optional())
                .conflicts(in.list())
                .sides(in.optional())
                .ceasefireClass(in.optional())
                .purposes(in.list())
                .form(in.optional())
                .coverage(in.optional())
                .area(in.list())
                .monitoring(in.optional())
                .enforcement(in.optional())
                .mediators(in.list())
                .mediatorsCompleteness(in.optional())
                .declared(in.date())
                .effective(in.date())
                .expires(in.date())
                .ended(in.date())
                .statuses(in.list())
                .links(in.list())
                .citations(in.list())
                .recorded(in.date())
                .note(in.optional())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(Ceasefire from, Slots out) {
        out.putHead(from)
                .put(from.parties())
                .put(from.partiesCompleteness())
                .put(from.conflicts())
                .put(from.sides())
                .put(from.ceasefireClass())
                .put(from.purposes())
                .put(from.form())
                .put(from.coverage())
                .put(from.area())
                .put(from.monitoring())
                .put(from.enforcement())
                .put(from.mediators())
                .put(from.mediatorsCompleteness())
                .putDate(from.declared())
                .putDate(from.effective())
                .putDate(from.expires())
                .putDate(from.ended())
                .put(from.statuses())
                .putTail(from);
    }
}

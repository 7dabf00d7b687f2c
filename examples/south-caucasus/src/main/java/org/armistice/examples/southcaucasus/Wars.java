package org.armistice.examples.southcaucasus;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainDuration.duration;
import static org.armistice.time.UncertainPeriod.period;

import java.util.List;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Conflict;
import org.armistice.model.ConflictSide;
import org.armistice.model.Entry;
import org.armistice.model.Estimate;
import org.armistice.model.Incident;
import org.armistice.model.Link;
import org.armistice.model.Mediator;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Ref;
import org.armistice.model.Stake;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.CeasefireSides;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.ConflictOutcome;
import org.armistice.vocabulary.ConflictType;
import org.armistice.vocabulary.Incompatibility;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.Measure;
import org.armistice.vocabulary.ReportingClarity;
import org.armistice.vocabulary.ThirdPartyRole;
import org.armistice.vocabulary.ViolenceType;

/** The wars, what ended the second, and what came of that. */
final class Wars {

    static final Conflict FIRST_WAR = Conflict.builder()
            .id("first-war")
            .name("First war over Karabakh")
            .conflictType(ConflictType.INTERSTATE)
            .addSides(ConflictSide.of(Actors.ARMENIA.ref()), ConflictSide.of(Actors.AZERBAIJAN.ref()))
            .addStakes(karabakh())
            .stakesCompleteness(Completeness.PARTIAL)
            .period(period("/1994").lasting(duration("P6Y")).worded("lasting six years and ending in 1994"))
            .addLinks(Attributed.of(Link.of(LinkType.PART_OF, Ref.to("karabakh-conflict")))
                    .citing(Report.cited()))
            .addCitations(Report.cited())
            .build();

    static final Conflict SECOND_WAR = Conflict.builder()
            .id("second-war")
            .name("Second war over Karabakh")
            .conflictType(ConflictType.INTERSTATE)
            .addSides(ConflictSide.of(Actors.ARMENIA.ref()), ConflictSide.of(Actors.AZERBAIJAN.ref()))
            .addStakes(karabakh())
            .stakesCompleteness(Completeness.PARTIAL)
            .period(period("2020/2020"))
            .addOutcomes(Attributed.of(ConflictOutcome.CEASEFIRE).citing(Report.cited()))
            .addEndedBy(Ref.to("ceasefire-2020"))
            .addLinks(Attributed.of(Link.of(LinkType.PART_OF, Ref.to("karabakh-conflict")))
                    .citing(Report.cited()))
            .addCitations(Report.cited())
            .build();

    /** Holds what the report says of both wars together, so that nobody splits it. */
    static final Conflict CONFLICT = Conflict.builder()
            .id("karabakh-conflict")
            .name("Conflict over Karabakh")
            .conflictType(ConflictType.INTERSTATE)
            .addSides(ConflictSide.of(Actors.ARMENIA.ref()), ConflictSide.of(Actors.AZERBAIJAN.ref()))
            .addStakes(karabakh())
            .stakesCompleteness(Completeness.PARTIAL)
            .addTolls(Attributed.of(Estimate.builder()
                            .measure(Measure.DEATHS)
                            .low(20_000)
                            .approximate(true)
                            .addScope(FIRST_WAR.ref(), SECOND_WAR.ref())
                            .wording("tens of thousands")
                            .build())
                    .citing(Report.cited()))
            .addCitations(Report.cited())
            .build();

    static final Ceasefire CEASEFIRE = Ceasefire.builder()
            .id("ceasefire-2020")
            .name("Ceasefire of 2020")
            .addParties(Actors.ARMENIA.ref(), Actors.AZERBAIJAN.ref())
            .addConflicts(SECOND_WAR.ref())
            .sides(CeasefireSides.BILATERAL)
            .addMediators(Mediator.of(Actors.RUSSIA.ref(), ThirdPartyRole.NEGOTIATOR))
            .declared(date("2020"))
            .addCitations(Report.cited())
            .build();

    static final PeacekeepingMission MISSION = PeacekeepingMission.builder()
            .id("russian-peacekeepers")
            .name("Russian peacekeeping contingent")
            .addTroopProviders(
                    Attributed.of(Actors.RUSSIA).during(period("2020~/..")).citing(Report.cited()))
            .addMandatedBy(CEASEFIRE.ref())
            .addArea(Places.LACHIN.ref())
            .period(period("2020~/.."))
            .addCitations(Report.cited())
            .build();

    static final Incident VIOLENCE = Incident.builder()
            .id("violence-since-december")
            .name("Deadly violence since December 2022")
            .addConflicts(CONFLICT.ref())
            .violence(ViolenceType.STATE_BASED)
            .addSides(ConflictSide.of(Actors.ARMENIA.ref()), ConflictSide.of(Actors.AZERBAIJAN.ref()))
            .when(UncertainPeriod.between(date("2022-12"), Report.MONDAY).worded("since last December", Report.MONDAY))
            .clarity(ReportingClarity.AGGREGATE)
            .addTolls(Attributed.of(Estimate.builder()
                            .measure(Measure.DEATHS)
                            .best(6)
                            .approximate(true)
                            .wording("half a dozen")
                            .build())
                    .citing(Report.cited()))
            .addCitations(Report.cited())
            .build();

    static final Conflict WAR_ON_UKRAINE = Conflict.builder()
            .id("war-on-ukraine")
            .name("Russia's war on Ukraine")
            .addSides(ConflictSide.of(Actors.RUSSIA.ref()), ConflictSide.of(Actors.UKRAINE.ref()))
            .addLinks(Attributed.of(Link.of(LinkType.CAUSES, Ref.to("russian-influence-strained")))
                    .citing(Report.cited()))
            .addCitations(Report.cited())
            .build();

    static final List<Entry> ALL =
            List.of(FIRST_WAR, SECOND_WAR, CONFLICT, CEASEFIRE, MISSION, VIOLENCE, WAR_ON_UKRAINE);

    private Wars() {}

    private static Attributed<Stake> karabakh() {
        return Attributed.of(Stake.builder()
                        .over(Places.KARABAKH.ref())
                        .incompatibility(Incompatibility.TERRITORY)
                        .main(true)
                        .build())
                .citing(Report.cited());
    }
}

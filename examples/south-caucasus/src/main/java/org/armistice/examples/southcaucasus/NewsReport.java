package org.armistice.examples.southcaucasus;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainDuration.duration;
import static org.armistice.time.UncertainPeriod.period;
import static org.armistice.vocabulary.CheckpointKind.BORDER_CONTROL;
import static org.armistice.vocabulary.CheckpointKind.CHECKPOINT;
import static org.armistice.vocabulary.Completeness.UNKNOWN;
import static org.armistice.vocabulary.StateSuccession.SUCCEEDS;
import static org.armistice.vocabulary.TerritorialRelation.OCCUPIES;
import static org.armistice.vocabulary.TerritorialRelation.RECOGNISED_AS_PART_OF;
import static org.armistice.vocabulary.ThirdPartyRole.HOST;
import static org.armistice.vocabulary.ThirdPartyRole.MEDIATOR;
import static org.armistice.vocabulary.ThirdPartyRole.NEGOTIATOR;
import static org.armistice.vocabulary.ThirdPartyRole.TROOP_PROVIDER;

import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Checkpoint;
import org.armistice.model.Citation;
import org.armistice.model.Corridor;
import org.armistice.model.Dataset;
import org.armistice.model.Holding;
import org.armistice.model.Location;
import org.armistice.model.Mediation;
import org.armistice.model.MediationBuilder;
import org.armistice.model.Mediator;
import org.armistice.model.Source;
import org.armistice.model.State;
import org.armistice.model.Succession;
import org.armistice.model.Territory;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.CeasefireEnforcement;
import org.armistice.vocabulary.CeasefireSides;
import org.armistice.vocabulary.MediationOutcome;
import org.armistice.vocabulary.MediationState;
import org.armistice.vocabulary.RouteAvailability;
import org.armistice.vocabulary.SourceKind;
import org.armistice.vocabulary.TerritoryKind;
import org.armistice.vocabulary.Topic;
import org.armistice.vocabulary.TransportMode;
import org.armistice.vocabulary.Viewpoint;

/**
 * What a news report of June 2023 says of the talks between Armenia and Azerbaijan.
 *
 * <p>What the report does not say is not here: the day of the ceasefire, who mediates in Brussels, the name of the
 * outlet. What is needed beyond it cites a source of its own.
 */
final class NewsReport {

    /** The report speaks of "Monday" in a month after May 2023 whose talks are still to come: one of four days. */
    static final UncertainDate MONDAY = date("[2023-06-05,2023-06-12,2023-06-19,2023-06-26]");

    static final Source REPORT = Source.builder()
            .id("report-2023-06")
            .name("Report on the next round of talks between Armenia and Azerbaijan")
            .sourceKind(SourceKind.NEWS_REPORT)
            .language("en")
            // It reports Monday's announcement, and calls the month of the May talks the last one.
            .published(date("[2023-06-05..2023-06-30]").worded("last month"))
            .build();

    static final Source UNION_TREATY = Source.builder()
            .id("union-treaty-1922")
            .name("Treaty on the Creation of the Union of Soviet Socialist Republics")
            .sourceKind(SourceKind.AGREEMENT_TEXT)
            .published(date("1922-12-30"))
            .build();

    static final State USSR = State.builder()
            .id("ussr")
            .name("USSR")
            .existence(period("1922-12-30/1991"))
            .addCitations(cited(), UNION_TREATY.cite())
            .build();

    static final State ARMENIA = successor("armenia", "Armenia");
    static final State AZERBAIJAN = successor("azerbaijan", "Azerbaijan");
    static final State RUSSIA = state("russia", "Russia");
    static final State UNITED_STATES = state("united-states", "United States");

    /** Nearly three decades which began about the end of the first war and ended with the second. */
    private static final UncertainPeriod NEARLY_THREE_DECADES =
            period("1994~/2020~").lasting(duration("[P25Y..P29Y]")).worded("for nearly three decades", MONDAY);

    static final Territory KARABAKH = Territory.builder()
            .id("karabakh")
            .name("Karabakh")
            .addKinds(Attributed.of(TerritoryKind.DISPUTED_AREA).citing(cited()))
            .addHoldings(
                    Attributed.of(Holding.of(RECOGNISED_AS_PART_OF, AZERBAIJAN.ref()))
                            .accordingTo(Viewpoint.INTERNATIONAL)
                            .during(period("1994~/.."))
                            .citing(cited()),
                    Attributed.of(Holding.of(OCCUPIES, ARMENIA.ref()))
                            .during(NEARLY_THREE_DECADES)
                            .citing(cited()))
            .holdingsCompleteness(UNKNOWN)
            .addCitations(cited())
            .build();

    static final Corridor LACHIN = Corridor.builder()
            .id("lachin-corridor")
            .name("Lachin corridor")
            .addConnects(ARMENIA.ref(), KARABAKH.ref())
            .addModes(TransportMode.ROAD)
            .addAvailabilities(Attributed.of(RouteAvailability.SOLE_LINK).citing(cited()))
            .addCitations(cited())
            .build();

    static final Checkpoint LACHIN_CHECKPOINT = Checkpoint.builder()
            .id("lachin-checkpoint")
            .name("Checkpoint on the Lachin corridor")
            .addCorridors(LACHIN.ref())
            .addKinds(
                    Attributed.of(CHECKPOINT).citing(cited()),
                    Attributed.of(BORDER_CONTROL).accordingTo(AZERBAIJAN).citing(cited().reporting(AZERBAIJAN.ref())))
            .addOperators(Attributed.of(AZERBAIJAN).citing(cited()))
            .established(date("2023-04").worded("in April", MONDAY))
            .addCitations(cited())
            .build();

    static final Ceasefire CEASEFIRE = Ceasefire.builder()
            .id("ceasefire-2020")
            .name("Ceasefire of 2020")
            .addParties(ARMENIA.ref(), AZERBAIJAN.ref())
            .sides(CeasefireSides.BILATERAL)
            .addMediators(Mediator.of(RUSSIA.ref(), NEGOTIATOR, TROOP_PROVIDER))
            .enforcement(CeasefireEnforcement.EXTERNAL_STATE)
            .declared(date("2020"))
            .addCitations(cited())
            .build();

    static final Mediation WASHINGTON = track("washington-track", "Washington talks")
            .addMediators(Mediator.of(UNITED_STATES.ref(), HOST, MEDIATOR))
            .addVenues(place("George Shultz National Foreign Affairs Training Center, Arlington, Virginia"))
            .addStates(Attributed.of(MediationState.UNDER_WAY).citing(cited()))
            .build();

    static final Mediation BRUSSELS = track("brussels-track", "Brussels talks")
            .mediatorsCompleteness(UNKNOWN)
            .addVenues(place("Brussels"))
            .build();

    static final Mediation MOSCOW = track("moscow-track", "Moscow talks")
            .addMediators(Mediator.of(RUSSIA.ref(), HOST, MEDIATOR))
            .addVenues(place("Moscow"))
            .addOutcomes(Attributed.of(MediationOutcome.UNSUCCESSFUL).citing(cited()))
            .build();

    private NewsReport() {}

    static Dataset dataset() {
        return Dataset.builder()
                .id("south-caucasus")
                .title("South Caucasus, June 2023")
                .licence("CC0-1.0")
                .add(REPORT, UNION_TREATY)
                .add(USSR, ARMENIA, AZERBAIJAN, RUSSIA, UNITED_STATES)
                .add(KARABAKH, LACHIN, LACHIN_CHECKPOINT)
                .add(CEASEFIRE, WASHINGTON, BRUSSELS, MOSCOW)
                .build();
    }

    private static Citation cited() {
        return REPORT.cite();
    }

    private static State state(String id, String name) {
        return State.builder().id(id).name(name).addCitations(cited()).build();
    }

    private static State successor(String id, String name) {
        return state(id, name).toBuilder()
                .existence(period("1991/.."))
                .addSuccessions(Attributed.of(Succession.of(SUCCEEDS, USSR.ref(), date("1991")))
                        .citing(cited()))
                .build();
    }

    private static MediationBuilder track(String id, String name) {
        return Mediation.builder()
                .id(id)
                .name(name)
                .addParties(ARMENIA.ref(), AZERBAIJAN.ref())
                .addTopics(Topic.PEACE_AGREEMENT)
                .addCitations(cited());
    }

    private static Location place(String wording) {
        return Location.builder().wording(wording).build();
    }
}

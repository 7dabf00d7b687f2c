package org.armistice.jackson;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;

import java.util.List;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Checkpoint;
import org.armistice.model.Code;
import org.armistice.model.Corridor;
import org.armistice.model.Entry;
import org.armistice.model.Estimate;
import org.armistice.model.Holding;
import org.armistice.model.Link;
import org.armistice.model.Location;
import org.armistice.model.Mediation;
import org.armistice.model.Mediator;
import org.armistice.model.Name;
import org.armistice.model.PassageRule;
import org.armistice.model.Ref;
import org.armistice.model.Source;
import org.armistice.model.State;
import org.armistice.model.Succession;
import org.armistice.model.Territory;
import org.armistice.model.Transfer;
import org.armistice.model.UnknownEntry;
import org.armistice.place.Point;
import org.armistice.place.Shape;
import org.armistice.time.UncertainDuration;
import org.armistice.vocabulary.CeasefireClass;
import org.armistice.vocabulary.CeasefireCoverage;
import org.armistice.vocabulary.CeasefireEnforcement;
import org.armistice.vocabulary.CeasefireForm;
import org.armistice.vocabulary.CeasefireMonitoring;
import org.armistice.vocabulary.CeasefirePurpose;
import org.armistice.vocabulary.CeasefireSides;
import org.armistice.vocabulary.CeasefireStatus;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.CheckpointKind;
import org.armistice.vocabulary.CheckpointStaffing;
import org.armistice.vocabulary.CheckpointStatus;
import org.armistice.vocabulary.CodeScheme;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.Measure;
import org.armistice.vocabulary.MediationOutcome;
import org.armistice.vocabulary.MediationState;
import org.armistice.vocabulary.MediationStrategy;
import org.armistice.vocabulary.MovementObstacle;
import org.armistice.vocabulary.NameKind;
import org.armistice.vocabulary.Passage;
import org.armistice.vocabulary.PlacePrecision;
import org.armistice.vocabulary.RecognitionStance;
import org.armistice.vocabulary.RouteAvailability;
import org.armistice.vocabulary.SourceKind;
import org.armistice.vocabulary.StateRecognition;
import org.armistice.vocabulary.StateSuccession;
import org.armistice.vocabulary.TerritorialChange;
import org.armistice.vocabulary.TerritorialRelation;
import org.armistice.vocabulary.TerritoryExtent;
import org.armistice.vocabulary.TerritoryKind;
import org.armistice.vocabulary.ThirdPartyRole;
import org.armistice.vocabulary.Topic;
import org.armistice.vocabulary.Traffic;
import org.armistice.vocabulary.TransportMode;
import org.armistice.vocabulary.Viewpoint;

/** One entry of each kind, of an invented dispute, with every member set: what the golden documents say. */
final class Examples {

    static final Source GAZETTE = Source.builder()
            .id("gazette-7")
            .name("Fighting halts at the river")
            .sourceKind(SourceKind.NEWS_REPORT)
            .publisher(Ref.to("norland"))
            .outlet("The River Gazette")
            .addAuthors("A. Reed", "B. Ford")
            .published(date("2031-03-02"))
            .language("en")
            .url("https://gazette.example/7")
            .licence("CC-BY-4.0")
            .build();

    static final State NORLAND = State.builder()
            .id("norland")
            .name("Norland")
            .addNames(
                    Attributed.of(Name.builder()
                                    .text("Nørland")
                                    .language("da")
                                    .kind(NameKind.OFFICIAL)
                                    .build())
                            .during(period("1950/..")),
                    Attributed.of(Name.of("The North", "en")).accordingTo(Ref.to("sudmark")))
            .addCodes(Code.builder()
                    .scheme(CodeScheme.ISO_3166_1_ALPHA_3)
                    .value("NLD")
                    .assigned(period("1951/.."))
                    .build())
            .existence(period("1950/..").worded("for eight decades", date("2031-03-01")))
            .addSuccessions(Attributed.of(Succession.of(StateSuccession.SUCCEEDS, Ref.to("old-union"), date("1950"))))
            .addRecognitions(
                    Attributed.of(StateRecognition.RECOGNISED).accordingTo(Viewpoint.INTERNATIONAL),
                    Attributed.of(StateRecognition.NOT_RECOGNISED)
                            .accordingTo(Ref.to("sudmark"))
                            .during(period("1950/1972~"))
                            .with(Certainty.PROBABLE))
            .addLinks(Attributed.of(Link.of(LinkType.FOLLOWS, Ref.to("old-union"))))
            .addCitations(GAZETTE.cite().reporting(Ref.to("norland")).at("paragraph 2"))
            .recorded(date("2031-03-05"))
            .note("An invented state.")
            .unknownMembers(UnknownMembers.none()
                    .with("acme:score", JsonText.parse("1.50"))
                    .with("acme:tags", JsonText.parse("[\"a\", {\"b\": null}]")))
            .build();

    static final Territory DELTA = Territory.builder()
            .id("delta")
            .name("The Delta")
            .location(Location.builder()
                    .shape(Shape.polygon(
                            List.of(List.of(Point.of(1, 2), Point.of(1, 3.5), Point.of(2, 3.5), Point.of(1, 2)))))
                    .precision(PlacePrecision.FUZZY_OR_LINEAR)
                    .wording("between the two arms of the river")
                    .build())
            .addWithin(Ref.to("norland-land"))
            .addKinds(Attributed.of(TerritoryKind.DISPUTED_AREA))
            .extent(TerritoryExtent.LAND)
            .adminLevel(2)
            .addCapitals(Ref.to("ferry-town"))
            .existence(period("1950/.."))
            .addHoldings(
                    Attributed.of(Holding.of(TerritorialRelation.CONTROLS, Ref.to("sudmark")))
                            .since(date("2030-11"))
                            .citing(GAZETTE.cite()),
                    Attributed.of(Holding.builder()
                                    .relation(TerritorialRelation.CLAIMS)
                                    .holder(Ref.to("norland"))
                                    .jointly(true)
                                    .build())
                            .accordingTo(Ref.to("norland"))
                            .during(period("1950/2031")
                                    .lasting(UncertainDuration.parse("[P78Y..P82Y]"))
                                    .worded("for some eight decades", date("2031-03-01"))))
            .holdingsCompleteness(Completeness.PARTIAL)
            .addTransfers(Attributed.of(Transfer.builder()
                    .change(TerritorialChange.CONQUEST)
                    .previousHolder(Ref.to("norland"))
                    .newHolder(Ref.to("sudmark"))
                    .on(date("2030-11"))
                    .build()))
            .addRecognitions(Attributed.of(RecognitionStance.DISPUTED).accordingTo(Ref.to("sudmark")))
            .addPopulations(Attributed.of(Estimate.builder()
                    .measure(Measure.POPULATION)
                    .low(40_000)
                    .high(60_000)
                    .approximate(true)
                    .addScope(Ref.to("delta"))
                    .wording("around fifty thousand")
                    .build()))
            .build();

    static final Corridor FERRY = Corridor.builder()
            .id("ferry-road")
            .location(Location.builder()
                    .shape(Shape.line(List.of(Point.of(1, 2), Point.of(1.25, 2.5))))
                    .build())
            .addWithin(Ref.to("delta"))
            .addConnects(Ref.to("norland"), Ref.to("delta"))
            .addModes(TransportMode.WATER, TransportMode.ROAD)
            .existence(period("1960/.."))
            .addHoldings(Attributed.of(Holding.of(TerritorialRelation.CONTROLS, Ref.to("sudmark"))))
            .addAvailabilities(Attributed.of(RouteAvailability.SOLE_LINK))
            .addPassages(Attributed.of(PassageRule.of(Passage.NO)).accordingTo(Ref.to("sudmark")))
            .build();

    static final Checkpoint LANDING = Checkpoint.builder()
            .id("landing-post")
            .name("Landing post")
            .location(Location.at(Point.of(1.25, 2.5, 12), PlacePrecision.EXACT))
            .addWithin(Ref.to("delta"))
            .addCorridors(Ref.to("ferry-road"))
            .addKinds(
                    Attributed.of(CheckpointKind.BORDER_CONTROL)
                            .accordingTo(Ref.to("sudmark"))
                            .since(date("2031-02")),
                    Attributed.of(CheckpointKind.VOCABULARY.term("acme:pontoon-gate")))
            .addOperators(Attributed.of(Ref.to("sudmark")))
            .established(date("2031-02").worded("last month", date("2031-03-01")))
            .removed(date("[2031-02-27,2031-02-28]"))
            .addStatuses(Attributed.of(CheckpointStatus.USUALLY_CLOSED).during(period("2031-02/..")))
            .addStaffing(Attributed.of(CheckpointStaffing.STAFFED_24_7))
            .addObstacles(MovementObstacle.TRENCH, MovementObstacle.ROADBLOCK)
            .addPassages(Attributed.of(PassageRule.builder()
                    .passage(Passage.PERMIT)
                    .addTraffic(Traffic.PEDESTRIANS, Traffic.AID)
                    .addTravellers(Ref.to("norland"))
                    .hours("Mo-Fr 08:00-17:00")
                    .build()))
            .build();

    static final Ceasefire HALT = Ceasefire.builder()
            .id("halt-1")
            .name("The March halt")
            .addParties(Ref.to("sudmark"), Ref.to("norland"))
            .partiesCompleteness(Completeness.EXHAUSTIVE)
            .sides(CeasefireSides.BILATERAL)
            .ceasefireClass(CeasefireClass.PRELIMINARY)
            .addPurposes(CeasefirePurpose.PEACE_PROCESS, CeasefirePurpose.HUMANITARIAN)
            .form(CeasefireForm.WRITTEN)
            .coverage(CeasefireCoverage.PARTIAL)
            .addArea(Ref.to("delta"))
            .monitoring(CeasefireMonitoring.MECHANISM_AGREED)
            .enforcement(CeasefireEnforcement.NONE)
            .addMediators(Mediator.builder()
                    .actor(Ref.to("estland"))
                    .addRoles(ThirdPartyRole.NEGOTIATOR, ThirdPartyRole.GUARANTOR)
                    .addStrategies(MediationStrategy.DIRECTIVE)
                    .period(period("2031-02/.."))
                    .addCitations(GAZETTE.cite())
                    .build())
            .mediatorsCompleteness(Completeness.EXHAUSTIVE)
            .declared(date("2031-03-01"))
            .effective(date("2031-03-02"))
            .expires(date("2031-03-04").worded("for three days"))
            .ended(date("2031-03-04?"))
            .addStatuses(
                    Attributed.of(CeasefireStatus.IN_EFFECT).accordingTo(Ref.to("norland")),
                    Attributed.of(CeasefireStatus.COLLAPSED)
                            .accordingTo(Ref.to("sudmark"))
                            .since(date("2031-03-03")))
            .build();

    static final Mediation TRACK = Mediation.builder()
            .id("river-track")
            .addParties(Ref.to("norland"), Ref.to("sudmark"))
            .partiesCompleteness(Completeness.PARTIAL)
            .addMediators(Mediator.of(Ref.to("estland"), ThirdPartyRole.HOST, ThirdPartyRole.MEDIATOR))
            .mediatorsCompleteness(Completeness.UNKNOWN)
            .addVenues(Location.builder().wording("a boat on the river").build())
            .period(period("2031-02/.."))
            .addStates(Attributed.of(MediationState.UNDER_WAY).since(date("2031-02")))
            .addOutcomes(Attributed.of(MediationOutcome.CEASEFIRE))
            .addTopics(Topic.TRANSPORT_LINKS, Topic.PRISONERS)
            .build();

    static final UnknownEntry SIGHTING = UnknownEntry.builder()
            .id("sighting-1")
            .type("acme:drone-sighting")
            .unknownMembers(UnknownMembers.none()
                    .with("height", JsonText.parse("120.0"))
                    .with("seen", JsonText.parse("{\"by\": [\"a\", \"b\"], \"when\": null}")))
            .build();

    static final List<Entry> ALL = List.of(NORLAND, DELTA, FERRY, LANDING, HALT, TRACK, GAZETTE, SIGHTING);

    private Examples() {}
}

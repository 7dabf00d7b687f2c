package org.armistice.jackson;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;

import java.util.List;
import org.armistice.model.Attributed;
import org.armistice.model.Checkpoint;
import org.armistice.model.Corridor;
import org.armistice.model.Estimate;
import org.armistice.model.Holding;
import org.armistice.model.Location;
import org.armistice.model.PassageRule;
import org.armistice.model.Ref;
import org.armistice.model.Territory;
import org.armistice.model.Transfer;
import org.armistice.place.Point;
import org.armistice.place.Shape;
import org.armistice.time.UncertainDuration;
import org.armistice.vocabulary.CheckpointKind;
import org.armistice.vocabulary.CheckpointStaffing;
import org.armistice.vocabulary.CheckpointStatus;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.Measure;
import org.armistice.vocabulary.MovementObstacle;
import org.armistice.vocabulary.Passage;
import org.armistice.vocabulary.PlacePrecision;
import org.armistice.vocabulary.RecognitionStance;
import org.armistice.vocabulary.RouteAvailability;
import org.armistice.vocabulary.TerritorialChange;
import org.armistice.vocabulary.TerritorialRelation;
import org.armistice.vocabulary.TerritoryExtent;
import org.armistice.vocabulary.TerritoryKind;
import org.armistice.vocabulary.Traffic;
import org.armistice.vocabulary.TransportMode;

/** What the river dispute is about: a delta, the road to the ferry, the post at its landing. */
final class ExamplePlaces {

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
                            .citing(ExampleSources.GAZETTE.cite()),
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

    private ExamplePlaces() {}
}

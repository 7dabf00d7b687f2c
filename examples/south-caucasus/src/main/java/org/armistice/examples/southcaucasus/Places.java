package org.armistice.examples.southcaucasus;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainDuration.duration;
import static org.armistice.time.UncertainPeriod.period;

import java.util.List;
import org.armistice.model.Attributed;
import org.armistice.model.Checkpoint;
import org.armistice.model.Corridor;
import org.armistice.model.Entry;
import org.armistice.model.Holding;
import org.armistice.model.Territory;
import org.armistice.model.TerritoryBuilder;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.CheckpointKind;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.RouteAvailability;
import org.armistice.vocabulary.TerritorialRelation;
import org.armistice.vocabulary.TerritoryKind;
import org.armistice.vocabulary.TransportMode;
import org.armistice.vocabulary.Viewpoint;

/** The ground, the road and the checkpoint, with whose they are said to be. */
final class Places {

    /** Nearly three decades, which began about the end of the first war and ended with the second. */
    private static final UncertainPeriod NEARLY_THREE_DECADES =
            period("1994~/2020~").lasting(duration("[P25Y..P29Y]")).worded("for nearly three decades", Report.MONDAY);

    static final Territory KARABAKH = Territory.builder()
            .id("karabakh")
            .name("Karabakh")
            .addKinds(
                    Attributed.of(TerritoryKind.DISPUTED_AREA).citing(Report.cited()),
                    Attributed.of(TerritoryKind.EXCLAVE).citing(Report.cited()))
            .addHoldings(
                    Attributed.of(Holding.of(TerritorialRelation.RECOGNISED_AS_PART_OF, Actors.AZERBAIJAN.ref()))
                            .accordingTo(Viewpoint.INTERNATIONAL)
                            .during(period("1994~/.."))
                            .citing(Report.cited()),
                    Attributed.of(Holding.of(TerritorialRelation.OCCUPIES, Actors.ARMENIA.ref()))
                            .during(NEARLY_THREE_DECADES)
                            .citing(Report.cited()))
            .holdingsCompleteness(Completeness.UNKNOWN)
            .addCitations(Report.cited())
            .build();

    static final Corridor LACHIN = Corridor.builder()
            .id("lachin-corridor")
            .name("Lachin corridor")
            .addConnects(Actors.ARMENIA.ref(), KARABAKH.ref())
            .addModes(TransportMode.ROAD)
            .addAvailabilities(Attributed.of(RouteAvailability.SOLE_LINK).citing(Report.cited()))
            .addCitations(Report.cited())
            .build();

    static final Checkpoint CHECKPOINT = Checkpoint.builder()
            .id("lachin-checkpoint")
            .name("Checkpoint on the Lachin corridor")
            .addCorridors(LACHIN.ref())
            .addKinds(
                    Attributed.of(CheckpointKind.CHECKPOINT).citing(Report.cited()),
                    Attributed.of(CheckpointKind.BORDER_CONTROL)
                            .accordingTo(Actors.AZERBAIJAN)
                            .citing(Report.cited().reporting(Actors.AZERBAIJAN.ref())))
            .addOperators(Attributed.of(Actors.AZERBAIJAN).citing(Report.cited()))
            .established(date("2023-04").worded("in April", Report.MONDAY))
            .addCitations(Report.cited())
            .build();

    static final Territory VIRGINIA = venue("virginia", "Virginia").build();
    static final Territory ARLINGTON =
            venue("arlington", "Arlington").addWithin(VIRGINIA.ref()).build();
    static final Territory TRAINING_CENTER = venue(
                    "shultz-training-center", "George Shultz National Foreign Affairs Training Center")
            .addWithin(ARLINGTON.ref())
            .build();
    static final Territory WASHINGTON = venue("washington", "Washington").build();
    static final Territory EUROPE = venue("europe", "Europe").build();
    static final Territory BRUSSELS = venue("brussels", "Brussels").build();
    static final Territory MOSCOW = venue("moscow", "Moscow").build();

    static final List<Entry> ALL = List.of(
            KARABAKH, LACHIN, CHECKPOINT, VIRGINIA, ARLINGTON, TRAINING_CENTER, WASHINGTON, EUROPE, BRUSSELS, MOSCOW);

    private Places() {}

    private static TerritoryBuilder venue(String id, String name) {
        return Territory.builder().id(id).name(name).addCitations(Report.cited());
    }
}

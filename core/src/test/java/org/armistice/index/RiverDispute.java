package org.armistice.index;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.armistice.vocabulary.CeasefireSides.BILATERAL;
import static org.armistice.vocabulary.CheckpointKind.BORDER_CONTROL;
import static org.armistice.vocabulary.StateSuccession.SECEDES_FROM;
import static org.armistice.vocabulary.TerritorialRelation.CONTROLS;
import static org.armistice.vocabulary.TerritorialRelation.RECOGNISED_AS_PART_OF;
import static org.armistice.vocabulary.ThirdPartyRole.GUARANTOR;
import static org.armistice.vocabulary.ThirdPartyRole.HOST;
import static org.armistice.vocabulary.ThirdPartyRole.MEDIATOR;
import static org.armistice.vocabulary.ThirdPartyRole.NEGOTIATOR;
import static org.armistice.vocabulary.Viewpoint.INTERNATIONAL;

import java.util.Arrays;
import java.util.List;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Checkpoint;
import org.armistice.model.Corridor;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Holding;
import org.armistice.model.Location;
import org.armistice.model.Mediation;
import org.armistice.model.Mediator;
import org.armistice.model.Source;
import org.armistice.model.State;
import org.armistice.model.Succession;
import org.armistice.model.Territory;

/** An invented dispute of three states over the delta of a river and the bridge that crosses it. */
public final class RiverDispute {

    public static final Source GAZETTE = Source.builder()
            .id("gazette")
            .name("The river war, ten years on")
            .published(date("2015-03-02"))
            .build();

    public static final Source ALMANAC = Source.builder()
            .id("almanac")
            .name("Almanac")
            .published(date("2014"))
            .build();

    public static final State NORLAND = State.builder()
            .id("norland")
            .name("Norland")
            .existence(period("1950/.."))
            .addCitations(GAZETTE.cite())
            .build();

    public static final State VELIA = State.builder()
            .id("velia")
            .name("Velia")
            .existence(period("1972-05-01/.."))
            .addSuccessions(Attributed.of(Succession.of(SECEDES_FROM, NORLAND.ref(), date("1972-05-01"))))
            .addCitations(GAZETTE.cite())
            .build();

    public static final State TARSK = State.builder()
            .id("tarsk")
            .name("Tarsk")
            .existence(period("1900/2010-12-31"))
            .addCitations(GAZETTE.cite())
            .build();

    public static final Territory DELTA = Territory.builder()
            .id("delta")
            .name("The delta")
            .addHoldings(
                    Attributed.of(Holding.of(RECOGNISED_AS_PART_OF, VELIA.ref()))
                            .accordingTo(INTERNATIONAL)
                            .during(period("1972-05-01/..")),
                    Attributed.of(Holding.of(CONTROLS, NORLAND.ref()))
                            .accordingTo(VELIA)
                            .during(period("2001-03/2005-09-30")),
                    Attributed.of(Holding.of(CONTROLS, VELIA.ref())).accordingTo(NORLAND))
            .addCitations(GAZETTE.cite())
            .build();

    public static final Corridor BRIDGE = Corridor.builder()
            .id("bridge")
            .name("The bridge")
            .addConnects(NORLAND.ref(), VELIA.ref())
            .addWithin(DELTA.ref())
            .addCitations(GAZETTE.cite())
            .build();

    public static final Checkpoint GATE = Checkpoint.builder()
            .id("gate")
            .name("The gate")
            .addCorridors(BRIDGE.ref())
            .addWithin(DELTA.ref())
            .addKinds(Attributed.of(BORDER_CONTROL).accordingTo(NORLAND).citing(ALMANAC.cite()))
            .addOperators(Attributed.of(NORLAND).during(period("2003-04/..")))
            .established(date("2003-04"))
            .addCitations(GAZETTE.cite())
            .build();

    public static final Ceasefire TRUCE = Ceasefire.builder()
            .id("truce")
            .name("The truce")
            .addParties(NORLAND.ref(), VELIA.ref())
            .sides(BILATERAL)
            .addMediators(Mediator.of(TARSK.ref(), NEGOTIATOR, GUARANTOR))
            .declared(date("2005-09-29"))
            .effective(date("2005-10-01"))
            .addCitations(ALMANAC.cite(), GAZETTE.cite())
            .build();

    public static final Mediation TALKS = Mediation.builder()
            .id("talks")
            .name("The talks at Tarsk")
            .addParties(NORLAND.ref(), VELIA.ref())
            .addMediators(
                    Mediator.builder()
                            .actor(TARSK.ref())
                            .addRoles(HOST)
                            .period(period("2005-06-01/2005-06-30"))
                            .build(),
                    Mediator.of(TARSK.ref(), MEDIATOR))
            .addVenues(Location.builder().wording("the old mill").build())
            .period(period("2005-06-01/2005-09-29"))
            .addCitations(GAZETTE.cite())
            .build();

    private RiverDispute() {}

    /**
     * Returns the dispute as a dataset without fault, and the given entries in it, in place of those of the same id.
     */
    public static Dataset with(Entry... entries) {
        List<Entry> given = Arrays.asList(entries);
        return Dataset.builder()
                .id("river")
                .addAll(List.of(GAZETTE, ALMANAC, NORLAND, VELIA, TARSK, DELTA, BRIDGE, GATE, TRUCE, TALKS).stream()
                        .filter(entry ->
                                given.stream().noneMatch(other -> other.id().equals(entry.id())))
                        .toList())
                .addAll(given)
                .build();
    }
}

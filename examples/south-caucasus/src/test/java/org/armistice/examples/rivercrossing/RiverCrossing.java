package org.armistice.examples.rivercrossing;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.armistice.vocabulary.CheckpointStatus.USUALLY_CLOSED;
import static org.armistice.vocabulary.LinkType.SUPERSEDES;
import static org.armistice.vocabulary.Measure.DEATHS;
import static org.armistice.vocabulary.Passage.HUMANITARIAN_ONLY;
import static org.armistice.vocabulary.Passage.NO;
import static org.armistice.vocabulary.RouteAvailability.SOLE_LINK;
import static org.armistice.vocabulary.Schedule.HELD;
import static org.armistice.vocabulary.Schedule.SCHEDULED;
import static org.armistice.vocabulary.Stance.ACCUSE;
import static org.armistice.vocabulary.Stance.DENY;
import static org.armistice.vocabulary.StateSuccession.SECEDES_FROM;
import static org.armistice.vocabulary.TerritorialRelation.CONTROLS;
import static org.armistice.vocabulary.TerritorialRelation.RECOGNISED_AS_PART_OF;
import static org.armistice.vocabulary.ThirdPartyRole.FACILITATOR;
import static org.armistice.vocabulary.ThirdPartyRole.GUARANTOR;
import static org.armistice.vocabulary.ThirdPartyRole.HOST;
import static org.armistice.vocabulary.ThirdPartyRole.MEDIATOR;
import static org.armistice.vocabulary.Viewpoint.INTERNATIONAL;

import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.CeasefireBuilder;
import org.armistice.model.Checkpoint;
import org.armistice.model.Citation;
import org.armistice.model.ConflictSide;
import org.armistice.model.Corridor;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Estimate;
import org.armistice.model.Holding;
import org.armistice.model.Incident;
import org.armistice.model.Link;
import org.armistice.model.Location;
import org.armistice.model.Mediation;
import org.armistice.model.Mediator;
import org.armistice.model.NegotiationRound;
import org.armistice.model.NegotiationRoundBuilder;
import org.armistice.model.Organization;
import org.armistice.model.PassageRule;
import org.armistice.model.Source;
import org.armistice.model.State;
import org.armistice.model.Statement;
import org.armistice.model.StatementBuilder;
import org.armistice.model.Succession;
import org.armistice.model.Territory;
import org.armistice.model.Violation;
import org.armistice.vocabulary.Schedule;
import org.armistice.vocabulary.Stance;

/** An invented dispute of three states over the one ferry between two of them, halted three times for three days. */
final class RiverCrossing {

    static final Source GAZETTE =
            Source.builder().id("gazette").published(date("2031-03-08")).build();
    static final Citation READ = GAZETTE.cite();

    static final State NORLAND = State.builder()
            .id("norland")
            .name("Norland")
            .existence(period("1950/.."))
            .addCitations(READ)
            .build();
    static final State SUDMARK = State.builder()
            .id("sudmark")
            .name("Sudmark")
            .existence(period("1972-05/.."))
            .addSuccessions(Attributed.of(Succession.of(SECEDES_FROM, NORLAND.ref(), date("1972-05"))))
            .addCitations(READ)
            .build();
    static final State ESTLAND = State.builder().id("estland").name("Estland").build();
    static final Organization LEAGUE =
            Organization.builder().id("league").name("The River League").build();

    static final Territory DELTA = Territory.builder()
            .id("delta")
            .name("The Delta")
            .addHoldings(
                    Attributed.of(Holding.of(RECOGNISED_AS_PART_OF, NORLAND))
                            .accordingTo(INTERNATIONAL)
                            .during(period("1950/..")),
                    Attributed.of(Holding.of(CONTROLS, SUDMARK))
                            .accordingTo(NORLAND)
                            .since(date("2030-11")),
                    Attributed.of(Holding.of(CONTROLS, NORLAND)).during(period("1950/2030-11")))
            .addCitations(READ)
            .build();
    static final Corridor FERRY = Corridor.builder()
            .id("ferry")
            .name("The ferry")
            .addWithin(DELTA.ref())
            .addConnects(NORLAND.ref(), SUDMARK.ref())
            .addAvailabilities(Attributed.of(SOLE_LINK))
            .addCitations(READ)
            .build();
    static final Checkpoint LANDING = Checkpoint.builder()
            .id("landing")
            .name("The landing")
            .addCorridors(FERRY.ref())
            .addOperators(Attributed.of(SUDMARK))
            .established(date("2031-02").worded("last month", date("2031-03-08")))
            .addStatuses(Attributed.of(USUALLY_CLOSED).since(date("2031-02")))
            .addPassages(
                    Attributed.of(PassageRule.of(NO)).accordingTo(NORLAND),
                    Attributed.of(PassageRule.of(HUMANITARIAN_ONLY)).accordingTo(SUDMARK))
            .addCitations(READ)
            .build();

    static final Ceasefire FIRST =
            halt(1, "2031-03-01", "2031-03-03").ended(date("2031-03-03")).build();
    static final Ceasefire SECOND = renewal(FIRST, 2, "2031-03-04", "2031-03-06")
            .ended(date("2031-03-06"))
            .build();
    static final Ceasefire THIRD =
            renewal(SECOND, 3, "2031-03-07", "2031-03-09").build();

    static final Mediation TALKS = Mediation.builder()
            .id("talks")
            .addVenues(Location.builder().wording("the lakeside inn").build())
            .addParties(NORLAND.ref(), SUDMARK.ref())
            .period(period("2031-02-20/.."))
            .addMediators(Mediator.of(ESTLAND, HOST, MEDIATOR), Mediator.of(LEAGUE, FACILITATOR))
            .addCitations(READ)
            .build();
    static final NegotiationRound MET = round("round-1", ESTLAND, HELD)
            .when(period("2031-02-27/2031-02-28"))
            .build();
    static final NegotiationRound TO_MEET = round("round-2", LEAGUE, SCHEDULED)
            .when(period("[2031-03-10..2031-03-14]").worded("next week", date("2031-03-08")))
            .build();

    static final Incident SHOTS = Incident.builder()
            .id("shots")
            .when(period("2031-03-05"))
            .addPlaces(LANDING.ref())
            .addSides(ConflictSide.of(NORLAND), ConflictSide.of(SUDMARK))
            .addTolls(Attributed.of(
                    Estimate.of(DEATHS, 6).toBuilder().approximate(true).build()))
            .addCitations(READ)
            .build();
    static final Violation SHOT = breach("shot", SHOTS);
    static final Violation CLOSED = breach("closed", LANDING);
    static final Statement CHARGE =
            said("charge", NORLAND, ACCUSE).addAbout(SHOT.ref()).build();
    static final Statement DENIAL =
            said("denial", SUDMARK, DENY).addAnswers(CHARGE.ref()).build();
    static final Statement COMPLAINT =
            said("complaint", NORLAND, ACCUSE).addAbout(CLOSED.ref()).build();

    private RiverCrossing() {}

    static Dataset dataset() {
        return Dataset.builder()
                .id("river-crossing")
                .add(GAZETTE, NORLAND, SUDMARK, ESTLAND, LEAGUE, DELTA, FERRY, LANDING, FIRST, SECOND, THIRD)
                .add(TALKS, MET, TO_MEET, SHOTS, SHOT, CLOSED, CHARGE, DENIAL, COMPLAINT)
                .build();
    }

    private static CeasefireBuilder halt(int number, String first, String last) {
        return Ceasefire.builder()
                .id("halt-" + number)
                .addParties(NORLAND.ref(), SUDMARK.ref())
                .declared(date(first))
                .expires(date(last))
                .addMediators(Mediator.of(ESTLAND, GUARANTOR), Mediator.of(LEAGUE, MEDIATOR))
                .addCitations(READ);
    }

    private static CeasefireBuilder renewal(Ceasefire before, int number, String first, String last) {
        return halt(number, first, last).addLinks(Attributed.of(Link.of(SUPERSEDES, before.ref())));
    }

    private static NegotiationRoundBuilder round(String id, Actor host, Schedule schedule) {
        return NegotiationRound.builder()
                .id(id)
                .mediation(TALKS.ref())
                .addHosts(host.ref())
                .schedule(schedule)
                .addCitations(READ);
    }

    private static Violation breach(String id, Entry act) {
        return Violation.builder()
                .id(id)
                .of(SECOND.ref())
                .addBy(SUDMARK.ref())
                .addActs(act.ref())
                .addCitations(READ)
                .build();
    }

    private static StatementBuilder said(String id, Actor speaker, Stance stance) {
        return Statement.builder()
                .id(id)
                .speaker(speaker.ref())
                .spokenFor(speaker.ref())
                .stance(stance)
                .addCitations(READ.reporting(speaker));
    }
}

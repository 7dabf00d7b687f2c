package org.armistice.examples.rivercrossing;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;

import org.armistice.model.*;
import org.armistice.vocabulary.*;

/** An invented dispute of three states over the one ferry between two of them, halted three times for three days. */
final class RiverCrossing {
    static final Source GAZETTE =
            Source.builder().id("gazette").published(date("2031-03-08")).build();
    static final Citation READ = GAZETTE.cite();
    static final State NORLAND =
            state("norland", "Norland").existence(period("1950/..")).build();
    static final State SUDMARK = state("sudmark", "Sudmark")
            .existence(period("1972-05/.."))
            .addSuccessions(Attributed.of(Succession.of(StateSuccession.SECEDES_FROM, NORLAND.ref(), date("1972-05"))))
            .build();
    static final State ESTLAND = state("estland", "Estland").build();
    static final Organization LEAGUE =
            Organization.builder().id("league").name("River League").build();
    static final Territory DELTA = Territory.builder()
            .id("delta")
            .name("The Delta")
            .addHoldings(
                    Attributed.of(Holding.of(TerritorialRelation.RECOGNISED_AS_PART_OF, NORLAND))
                            .accordingTo(Viewpoint.INTERNATIONAL)
                            .during(period("1950/..")),
                    Attributed.of(Holding.of(TerritorialRelation.CONTROLS, SUDMARK))
                            .accordingTo(NORLAND)
                            .since(date("2030-11")),
                    Attributed.of(Holding.of(TerritorialRelation.CONTROLS, NORLAND))
                            .during(period("1950/2030-11")))
            .addCitations(READ)
            .build();
    static final Corridor FERRY = Corridor.builder()
            .id("ferry")
            .name("The ferry")
            .addWithin(DELTA.ref())
            .addConnects(NORLAND.ref(), SUDMARK.ref())
            .addAvailabilities(Attributed.of(RouteAvailability.SOLE_LINK))
            .addCitations(READ)
            .build();
    static final Checkpoint LANDING = Checkpoint.builder()
            .id("landing")
            .name("The landing")
            .addCorridors(FERRY.ref())
            .addOperators(Attributed.of(SUDMARK))
            .established(date("2031-02").worded("last month", date("2031-03-08")))
            .addStatuses(Attributed.of(CheckpointStatus.USUALLY_CLOSED).since(date("2031-02")))
            .addPassages(
                    Attributed.of(PassageRule.of(Passage.NO)).accordingTo(NORLAND),
                    Attributed.of(PassageRule.of(Passage.HUMANITARIAN_ONLY)).accordingTo(SUDMARK))
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
            .addMediators(
                    Mediator.of(ESTLAND, ThirdPartyRole.HOST, ThirdPartyRole.MEDIATOR),
                    Mediator.of(LEAGUE, ThirdPartyRole.FACILITATOR))
            .addCitations(READ)
            .build();
    static final NegotiationRound MET = round("round-1", ESTLAND, Schedule.HELD)
            .when(period("2031-02-27/2031-02-28"))
            .build();
    static final NegotiationRound TO_MEET = round("round-2", LEAGUE, Schedule.SCHEDULED)
            .when(period("[2031-03-10..2031-03-14]").worded("next week", date("2031-03-08")))
            .build();
    static final Incident SHOTS = Incident.builder()
            .id("shots")
            .when(period("2031-03-05"))
            .addPlaces(LANDING.ref())
            .addSides(ConflictSide.of(NORLAND), ConflictSide.of(SUDMARK))
            .addTolls(Attributed.of(
                    Estimate.of(Measure.DEATHS, 6).toBuilder().approximate(true).build()))
            .addCitations(READ)
            .build();
    static final Violation SHOT = breach("shot", SHOTS);
    static final Violation CLOSED = breach("closed", LANDING);
    static final Statement CHARGE =
            said("charge", NORLAND, Stance.ACCUSE).addAbout(SHOT.ref()).build();
    static final Statement DENIAL =
            said("denial", SUDMARK, Stance.DENY).addAnswers(CHARGE.ref()).build();
    static final Statement COMPLAINT =
            said("complaint", NORLAND, Stance.ACCUSE).addAbout(CLOSED.ref()).build();

    private RiverCrossing() {}

    static Dataset dataset() {
        return Dataset.builder()
                .id("river-crossing")
                .add(GAZETTE, NORLAND, SUDMARK, ESTLAND, LEAGUE, DELTA, FERRY, LANDING, FIRST, SECOND, THIRD)
                .add(TALKS, MET, TO_MEET, SHOTS, SHOT, CLOSED, CHARGE, DENIAL, COMPLAINT)
                .build();
    }

    private static StateBuilder state(String id, String name) {
        return State.builder().id(id).name(name).addCitations(READ);
    }

    private static CeasefireBuilder halt(int number, String first, String last) {
        return Ceasefire.builder()
                .id("halt-" + number)
                .addParties(NORLAND.ref(), SUDMARK.ref())
                .declared(date(first))
                .expires(date(last))
                .addMediators(
                        Mediator.of(ESTLAND, ThirdPartyRole.GUARANTOR), Mediator.of(LEAGUE, ThirdPartyRole.MEDIATOR))
                .addCitations(READ);
    }

    private static CeasefireBuilder renewal(Ceasefire before, int number, String first, String last) {
        return halt(number, first, last).addLinks(Attributed.of(Link.of(LinkType.SUPERSEDES, before.ref())));
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
        return Statement.builder().id(id).speaker(speaker.ref()).stance(stance).addCitations(READ.reporting(speaker));
    }
}

package org.armistice.jackson;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;

import org.armistice.model.Attributed;
import org.armistice.model.ConflictSide;
import org.armistice.model.Development;
import org.armistice.model.Estimate;
import org.armistice.model.Incident;
import org.armistice.model.Involvement;
import org.armistice.model.Location;
import org.armistice.model.NegotiationRound;
import org.armistice.model.Participant;
import org.armistice.model.Ref;
import org.armistice.model.Statement;
import org.armistice.model.Violation;
import org.armistice.place.Point;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.DatePrecision;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.EventMode;
import org.armistice.vocabulary.EventType;
import org.armistice.vocabulary.Measure;
import org.armistice.vocabulary.MediationOutcome;
import org.armistice.vocabulary.NegotiationLevel;
import org.armistice.vocabulary.PlacePrecision;
import org.armistice.vocabulary.ReportingClarity;
import org.armistice.vocabulary.Schedule;
import org.armistice.vocabulary.Sector;
import org.armistice.vocabulary.Stance;
import org.armistice.vocabulary.ThirdPartyRole;
import org.armistice.vocabulary.Topic;
import org.armistice.vocabulary.Victims;
import org.armistice.vocabulary.ViolenceType;

/** What happened in the river dispute, or is said to have happened. */
final class ExampleEvents {

    static final NegotiationRound SECOND_ROUND = NegotiationRound.builder()
            .id("round-2")
            .name("The second round on the boat")
            .when(period("2031-03-07/2031-03-08").worded("over two days"))
            .datePrecision(DatePrecision.DAY)
            .modality(EventModality.OCCURRED)
            .location(Location.builder()
                    .place(Ref.to("ferry-town"))
                    .wording("a boat on the river")
                    .build())
            .addPlaces(Ref.to("ferry-road"))
            .addTopics(Topic.PRISONERS, Topic.DEMARCATION)
            .mediation(Ref.to("river-track"))
            .addHosts(Ref.to("estland"))
            .level(NegotiationLevel.MINISTERS)
            .addParticipants(
                    Participant.of(Ref.to("ada-holm"), Ref.to("norland")),
                    Participant.builder()
                            .actor(Ref.to("ferdinand-oak"))
                            .actsFor(Ref.to("estland"))
                            .addRoles(ThirdPartyRole.MEDIATOR, ThirdPartyRole.CO_CHAIR)
                            .build())
            .participantsCompleteness(Completeness.PARTIAL)
            .schedule(Schedule.HELD)
            .addOutcomes(Attributed.of(MediationOutcome.PROGRESS_REPORTED)
                    .accordingTo(Ref.to("estland"))
                    .with(Certainty.PROBABLE))
            .build();

    static final Statement DENIAL = Statement.builder()
            .id("denial-1")
            .when(period("2031-03-09"))
            .datePrecision(DatePrecision.DAY)
            .modality(EventModality.OCCURRED)
            .location(Location.builder().wording("the parliament of Sudmark").build())
            .addPlaces(Ref.to("sudmark-land"))
            .addTopics(Topic.MILITARY)
            .speaker(Ref.to("otto-brand"))
            .spokenFor(Ref.to("sudmark"))
            .stance(Stance.DENY)
            .addAbout(Ref.to("ferry-breach"))
            .addAnswers(Ref.to("accusation-1"))
            .certainty(Certainty.CERTAIN)
            .gist("The Guard did not fire first.")
            .build();

    static final Incident FERRY_FIGHT = Incident.builder()
            .id("ferry-fight")
            .name("The fight at the ferry")
            .when(period("[2031-03-02..2031-03-04]").worded("in the first days of the halt", date("2031-03-05")))
            .datePrecision(DatePrecision.DAYS_2_6)
            .modality(EventModality.OCCURRED)
            .location(Location.at(Point.of(1.2, 2.4), PlacePrecision.NEAR_25KM))
            .addPlaces(Ref.to("landing-post"), Ref.to("delta"))
            .addTopics(Topic.MILITARY, Topic.TRANSPORT_LINKS)
            .violence(ViolenceType.STATE_BASED)
            .addConflicts(Ref.to("river-war"))
            .addSides(ConflictSide.of(Ref.to("norland")), ConflictSide.of(Ref.to("sudmark"), Ref.to("river-guard")))
            .clarity(ReportingClarity.SINGLE_EVENT)
            .addTolls(
                    Attributed.of(Estimate.builder()
                            .measure(Measure.DEATHS)
                            .best(2)
                            .among(Ref.to("norland"))
                            .victims(Victims.COMBATANTS)
                            .build()),
                    Attributed.of(Estimate.builder()
                                    .measure(Measure.INJURED)
                                    .low(0)
                                    .high(5)
                                    .build())
                            .accordingTo(Ref.to("sudmark")))
            .build();

    static final Violation FERRY_BREACH = Violation.builder()
            .id("ferry-breach")
            .when(period("2031-03-03/2031-03-04"))
            .datePrecision(DatePrecision.DAY)
            .modality(EventModality.ALLEGED)
            .location(Location.builder()
                    .precision(PlacePrecision.SECOND_LEVEL_DIVISION)
                    .build())
            .addPlaces(Ref.to("delta"))
            .addTopics(Topic.LEGAL)
            .of(Ref.to("halt-1"))
            .addBy(Ref.to("sudmark"))
            .addActs(Ref.to("landing-post"), Ref.to("ferry-fight"))
            .clause("2 (b)")
            .build();

    static final Development GATHERING = Development.builder()
            .id("gathering")
            .name("Boats gather at the landing")
            .when(period("[2031-02-20..2031-02-28]"))
            .datePrecision(DatePrecision.WEEK)
            .modality(EventModality.OCCURRED)
            .location(Location.builder().wording("upstream of the landing").build())
            .addPlaces(Ref.to("ferry-road"))
            .addTopics(Topic.MILITARY)
            .eventType(EventType.MOBILIZE)
            .mode(EventMode.TROOPS)
            .addInitiators(
                    Involvement.builder()
                            .actor(Ref.to("river-guard"))
                            .addSectors(Sector.MIL, Sector.GOV)
                            .wording("the Guard")
                            .build(),
                    Involvement.builder()
                            .addSectors(Sector.BUS)
                            .wording("boat owners")
                            .build())
            .addRecipients(Involvement.of(Ref.to("norland")))
            .addTolls(Attributed.of(
                    Estimate.builder().measure(Measure.PARTICIPANTS).high(300).build()))
            .gist("Armed men took over boats.")
            .build();

    private ExampleEvents() {}
}

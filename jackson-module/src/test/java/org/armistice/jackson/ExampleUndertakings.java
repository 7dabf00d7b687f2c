package org.armistice.jackson;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;

import org.armistice.model.Agreement;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Commitment;
import org.armistice.model.Conflict;
import org.armistice.model.ConflictSide;
import org.armistice.model.Estimate;
import org.armistice.model.Location;
import org.armistice.model.Mediation;
import org.armistice.model.Mediator;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Ref;
import org.armistice.model.Stake;
import org.armistice.time.UncertainDuration;
import org.armistice.vocabulary.AgreementStage;
import org.armistice.vocabulary.AgreementStatus;
import org.armistice.vocabulary.CeasefireClass;
import org.armistice.vocabulary.CeasefireCoverage;
import org.armistice.vocabulary.CeasefireEnforcement;
import org.armistice.vocabulary.CeasefireForm;
import org.armistice.vocabulary.CeasefireMonitoring;
import org.armistice.vocabulary.CeasefirePurpose;
import org.armistice.vocabulary.CeasefireSides;
import org.armistice.vocabulary.CeasefireStatus;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.CommitmentForm;
import org.armistice.vocabulary.CommitmentStatus;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.ConflictOutcome;
import org.armistice.vocabulary.ConflictType;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.Incompatibility;
import org.armistice.vocabulary.MandateTask;
import org.armistice.vocabulary.Measure;
import org.armistice.vocabulary.MediationOutcome;
import org.armistice.vocabulary.MediationState;
import org.armistice.vocabulary.MediationStrategy;
import org.armistice.vocabulary.Pledge;
import org.armistice.vocabulary.ThirdPartyRole;
import org.armistice.vocabulary.Topic;
import org.armistice.vocabulary.Victims;

/** What was begun in the river dispute: to fight, to stop, to talk, to keep the peace, to promise. */
final class ExampleUndertakings {

    static final Ceasefire HALT = Ceasefire.builder()
            .id("halt-1")
            .name("The March halt")
            .addParties(Ref.to("sudmark"), Ref.to("norland"))
            .partiesCompleteness(Completeness.EXHAUSTIVE)
            .addConflicts(Ref.to("river-war"))
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
                    .addCitations(ExampleSources.GAZETTE.cite())
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
            .addConflicts(Ref.to("river-war"))
            .addMediators(Mediator.of(Ref.to("estland"), ThirdPartyRole.HOST, ThirdPartyRole.MEDIATOR))
            .mediatorsCompleteness(Completeness.UNKNOWN)
            .addVenues(Location.builder()
                    .place(Ref.to("ferry-town"))
                    .wording("a boat on the river")
                    .build())
            .period(period("2031-02/.."))
            .addStates(Attributed.of(MediationState.UNDER_WAY).since(date("2031-02")))
            .addOutcomes(Attributed.of(MediationOutcome.CEASEFIRE))
            .addTopics(Topic.TRANSPORT_LINKS, Topic.PRISONERS)
            .build();

    static final Conflict RIVER_WAR = Conflict.builder()
            .id("river-war")
            .name("The river war")
            .conflictType(ConflictType.INTERSTATE)
            .addSides(
                    ConflictSide.builder()
                            .addActors(Ref.to("norland"))
                            .addSupporters(Ref.to("harbour-league"))
                            .build(),
                    ConflictSide.of(Ref.to("sudmark"), Ref.to("river-guard")))
            .addStakes(
                    Attributed.of(Stake.builder()
                            .over(Ref.to("delta"))
                            .incompatibility(Incompatibility.TERRITORY)
                            .main(true)
                            .build()),
                    Attributed.of(Stake.of(Ref.to("ferry-road"))).accordingTo(Ref.to("sudmark")))
            .stakesCompleteness(Completeness.PARTIAL)
            .addArea(Ref.to("ferry-road"), Ref.to("delta"))
            .period(period("2030-11-03/2031-03-01"))
            .addOutcomes(Attributed.of(ConflictOutcome.CEASEFIRE))
            .addEndedBy(Ref.to("halt-1"))
            .addTolls(Attributed.of(Estimate.builder()
                            .measure(Measure.DEATHS)
                            .low(20)
                            .best(25)
                            .high(31)
                            .approximate(true)
                            .among(Ref.to("norland"))
                            .victims(Victims.CIVILIANS)
                            .addScope(Ref.to("river-war"), Ref.to("ferry-fight"))
                            .wording("about two dozen villagers")
                            .build())
                    .accordingTo(Ref.to("norland"))
                    .with(Certainty.POSSIBLE)
                    .citing(ExampleSources.GAZETTE.cite()))
            .build();

    static final PeacekeepingMission RIVER_WATCH = PeacekeepingMission.builder()
            .id("river-watch")
            .name("The River Watch")
            .addTroopProviders(Attributed.of(Ref.to("estland")).since(date("2031-03-05")))
            .ledBy(Ref.to("harbour-league"))
            .addMandatedBy(Ref.to("halt-1"), Ref.to("ferry-accord"))
            .addTasks(MandateTask.SECURE_CORRIDOR, MandateTask.MONITOR_CEASEFIRE)
            .addArea(Ref.to("ferry-road"), Ref.to("delta"))
            .period(period("2031-03-05/")
                    .lasting(UncertainDuration.parse("P6M"))
                    .worded("for half a year", date("2031-03-04")))
            .addStrengths(Attributed.of(Estimate.of(Measure.PERSONNEL, 120)).accordingTo(Ref.to("estland")))
            .build();

    static final Agreement FERRY_ACCORD = Agreement.builder()
            .id("ferry-accord")
            .name("The Ferry Accord")
            .addParties(Ref.to("sudmark"), Ref.to("norland"))
            .partiesCompleteness(Completeness.EXHAUSTIVE)
            .stage(AgreementStage.FRAMEWORK_PARTIAL)
            .status(AgreementStatus.MULTIPARTY_SIGNED)
            .modality(EventModality.OCCURRED)
            .addMediators(Mediator.of(Ref.to("estland"), ThirdPartyRole.WITNESS))
            .mediatorsCompleteness(Completeness.EXHAUSTIVE)
            .addConflicts(Ref.to("river-war"))
            .signed(date("[2031-03-20..2031-03-29]").worded("late in March"))
            .period(period("2031-04-01/.."))
            .addTexts(Ref.to("accord-text"))
            .addTopics(Topic.TRANSPORT_LINKS, Topic.DEMARCATION)
            .build();

    static final Commitment REOPENING = Commitment.builder()
            .id("reopening")
            .pledge(Pledge.TRANSPORT_LINKS)
            .addPromisedBy(Ref.to("sudmark"))
            .addPromisedTo(Ref.to("norland"), Ref.to("estland"))
            .addAbout(Ref.to("ferry-road"))
            .form(CommitmentForm.INTENT)
            .addConditions(Ref.to("ferry-accord"))
            .declared(date("2031-03-10"))
            .period(period("2031-04/2032-03"))
            .fulfilled(date("2031-04-20~"))
            .withdrawn(date("2031-09"))
            .addStatuses(
                    Attributed.of(CommitmentStatus.CONDITIONAL).during(period("2031-03-10/2031-04")),
                    Attributed.of(CommitmentStatus.BROKEN)
                            .accordingTo(Ref.to("norland"))
                            .since(date("2031-09")))
            .build();

    private ExampleUndertakings() {}
}

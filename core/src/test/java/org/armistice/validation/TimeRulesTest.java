package org.armistice.validation;

import static org.armistice.index.RiverDispute.BRIDGE;
import static org.armistice.index.RiverDispute.DELTA;
import static org.armistice.index.RiverDispute.GATE;
import static org.armistice.index.RiverDispute.GAZETTE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TALKS;
import static org.armistice.index.RiverDispute.TARSK;
import static org.armistice.index.RiverDispute.TRUCE;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.armistice.model.Actor;
import org.armistice.model.Agreement;
import org.armistice.model.Attributed;
import org.armistice.model.Checkpoint;
import org.armistice.model.CheckpointBuilder;
import org.armistice.model.Commitment;
import org.armistice.model.Conflict;
import org.armistice.model.Development;
import org.armistice.model.Entry;
import org.armistice.model.Holding;
import org.armistice.model.Incident;
import org.armistice.model.IncidentBuilder;
import org.armistice.model.Mediator;
import org.armistice.model.NegotiationRound;
import org.armistice.model.Office;
import org.armistice.model.Organization;
import org.armistice.model.Participant;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Person;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.model.Statement;
import org.armistice.model.Succession;
import org.armistice.model.Violation;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.EventType;
import org.armistice.vocabulary.OfficeKind;
import org.armistice.vocabulary.Pledge;
import org.armistice.vocabulary.RouteAvailability;
import org.armistice.vocabulary.Stance;
import org.armistice.vocabulary.StateRecognition;
import org.armistice.vocabulary.StateSuccession;
import org.armistice.vocabulary.TerritorialRelation;
import org.armistice.vocabulary.ThirdPartyRole;
import org.junit.jupiter.api.Test;

class TimeRulesTest {

    private static final Conflict WAR = Conflict.builder()
            .id("war")
            .name("The river war")
            .period(period("2001-03-01/2005-09-30"))
            .addCitations(GAZETTE.cite())
            .build();

    private static final Person ENVOY = Person.builder()
            .id("envoy")
            .name("The envoy")
            .existence(period("1940/2004-06-01"))
            .addCitations(GAZETTE.cite())
            .build();

    @Test
    void anIncidentShouldFallIntoItsConflict() {
        assertThat(Found.in(WAR, shelling("2005-10-01").build()))
                .containsExactly(
                        "WARNING Incident.OutsideConflict at shelling /conflicts/0: Happened (2005-10-01) outside"
                                + " the period (2001-03-01/2005-09-30) of war."
                                + " Correct one of the dates, or name the conflict that it belongs to.");
        assertThat(Found.perhapsIn(WAR, shelling("2005-09-30").build())).isEmpty();
        assertThat(Found.in(WAR, shelling("2005").build())).isEmpty();
        assertThat(Found.perhapsIn(WAR, shelling("2005").build())).hasSize(1);
        Conflict feud =
                WAR.toBuilder().id("feud").period(period("2005-10/2006")).build();
        assertThat(Found.perhapsIn(
                        WAR,
                        feud,
                        shelling("2005-11-01").addConflicts(feud.ref()).build()))
                .as("one of two conflicts is enough")
                .isEmpty();
    }

    @Test
    void aCeasefireShouldNotBeDeclaredBeforeItsConflict() {
        Function<String, Entry> truce = day ->
                TRUCE.toBuilder().declared(date(day)).addConflicts(WAR.ref()).build();

        assertThat(Found.in(WAR, truce.apply("2001-02-28")))
                .containsExactly(
                        "WARNING Ceasefire.BeforeConflict at truce /conflicts/0: Was declared (2001-02-28) before"
                                + " war (2001-03-01/2005-09-30), which it is to stop."
                                + " Correct one of the dates, or name the conflict that it stopped.");
        assertThat(Found.perhapsIn(WAR, truce.apply("2001-03-01"))).isEmpty();
        assertThat(Found.perhapsIn(WAR, truce.apply("2001"))).hasSize(1);
    }

    @Test
    void whereOneOfSeveralConflictsIsEnoughTheOneThatMayFitDecides() {
        String hint = " Correct one of the dates, or name the conflict that it stopped.";
        Conflict feud = WAR.toBuilder().id("feud").period(period("2002/..")).build();
        Conflict raids =
                Conflict.builder().id("raids").addCitations(GAZETTE.cite()).build();
        BiFunction<String, Conflict, Entry> truce = (day, other) -> TRUCE.toBuilder()
                .declared(date(day))
                .addConflicts(WAR.ref(), other.ref())
                .build();

        assertThat(Found.perhapsIn(WAR, feud, truce.apply("2001", feud)))
                .as("perhaps it was the war, in which case the feud does not matter")
                .containsExactly(
                        "NOTE Ceasefire.BeforeConflict at truce /conflicts/0: Perhaps: Was declared (2001) before feud"
                                + " (2002/..), which it is to stop." + hint,
                        "NOTE Ceasefire.BeforeConflict at truce /conflicts/1: Perhaps: Was declared (2001) before war"
                                + " (2001-03-01/2005-09-30), which it is to stop." + hint);
        assertThat(Found.perhapsIn(WAR, raids, truce.apply("2001-02-28", raids)))
                .as("nobody knows when the raids were")
                .containsExactly(
                        "NOTE Ceasefire.BeforeConflict at truce /conflicts/1: Perhaps: Was declared (2001-02-28) before"
                                + " war (2001-03-01/2005-09-30), which it is to stop." + hint);
        assertThat(Found.in(WAR, feud, truce.apply("2001-02-28", feud))).hasSize(2);
    }

    @Test
    void nobodySaysThatSomethingHappenedBeforeItDid() {
        Entry shelling = shelling("2005-05-02").conflicts(List.of()).build();
        Function<Stance, Entry> said = stance -> Statement.builder()
                .id("words")
                .stance(stance)
                .when(period("2005-05-01"))
                .addAbout(Ref.to("shelling"))
                .addCitations(GAZETTE.cite())
                .build();

        assertThat(Found.in(shelling, said.apply(Stance.DENY)))
                .containsExactly("WARNING Statement.AboutLater at words /about/0: Was made (2005-05-01) before shelling"
                        + " (2005-05-02), and speaks of it as of a thing of the past."
                        + " Correct one of the dates, or record what was to happen as `planned`.");
        assertThat(Found.perhapsIn(shelling, said.apply(Stance.COMMENT))).isEmpty();
        assertThat(Found.perhapsIn(shelling("2005-05-01").conflicts(List.of()).build(), said.apply(Stance.DENY)))
                .isEmpty();
        assertThat(Found.perhapsIn(shelling("2005-05").conflicts(List.of()).build(), said.apply(Stance.DENY)))
                .hasSize(1);
    }

    @Test
    void anEventShouldTakePlaceWhereThereIsSuchAPlace() {
        Function<String, Entry> parade = when -> Development.builder()
                .id("parade")
                .name("The parade")
                .eventType(EventType.VOCABULARY.known().get(0))
                .when(period(when))
                .addPlaces(GATE.ref())
                .addCitations(GAZETTE.cite())
                .build();

        assertThat(Found.in(parade.apply("2003-03-31")))
                .containsExactly(
                        "WARNING Event.OutsidePlaceExistence at parade /places/0: Took place (2003-03-31) outside"
                                + " the existence (2003-04/) of gate."
                                + " Name the place that there was then, or correct one of the dates.");
        assertThat(Found.in(parade.apply("2003-04-01"))).isEmpty();
    }

    @Test
    void aPlaceShouldExistWithThatInWhichItLies() {
        Entry delta = DELTA.toBuilder().existence(period("1972/2003-04-01")).build();
        Entry bridge = BRIDGE.toBuilder().existence(period("1980/2003-03-01")).build();

        assertThat(Found.in(
                        delta,
                        BRIDGE.toBuilder().existence(period("2003-04-02/..")).build()))
                .containsExactly("WARNING Place.OutsideWhole at bridge /within/0: Exists (2003-04-02/..) outside the"
                        + " existence (1972/2003-04-01) of delta, in which it lies."
                        + " Name the territory in which it lay then, or correct one of the dates.");
        assertThat(Found.perhapsIn(
                        delta,
                        BRIDGE.toBuilder().existence(period("2003-04-01/..")).build()))
                .filteredOn(line -> line.contains("bridge"))
                .isEmpty();
        assertThat(Found.in(bridge))
                .containsExactly(
                        "WARNING Checkpoint.OutsideCorridor at gate /corridors/0: Stands (2003-04/) outside the"
                                + " existence (1980/2003-03-01) of bridge."
                                + " Name the corridor on which it stood then, or correct one of the dates.");
    }

    @Test
    void theActsOfAViolationShouldFallIntoItsTime() {
        Function<String, Entry> breach = when -> Violation.builder()
                .id("breach")
                .name("The breach")
                .of(TRUCE.ref())
                .addBy(NORLAND.ref())
                .when(period(when))
                .addActs(Ref.to("shelling"))
                .addCitations(GAZETTE.cite())
                .build();
        Entry shelling = shelling("2006-01-01").conflicts(List.of()).build();

        assertThat(Found.in(shelling, breach.apply("2006-01-02")))
                .containsExactly(
                        "WARNING Violation.ActsAtOtherTime at breach /acts/0: Took place (2006-01-02) at another"
                                + " time than shelling (2006-01-01), in which it consists."
                                + " Correct one of the dates, or name the act that is meant.");
        assertThat(Found.in(shelling, breach.apply("2006-01-01/2006-01-02"))).isEmpty();
    }

    @Test
    void aPlaceShouldBeHeldAndOpenWhileItExists() {
        Attributed<Holding> held = Attributed.of(Holding.of(TerritorialRelation.CLAIMS, NORLAND.ref()));

        assertThat(Found.in(DELTA.toBuilder()
                        .existence(period("1960/2010"))
                        .addHoldings(held.during(period("2011/..")))
                        .build()))
                .containsExactly("WARNING Territory.HeldOutsideExistence at delta /holdings/3/period: Is held (2011/..)"
                        + " outside its own time (1960/2010). Correct one of the dates.");
        assertThat(Found.in(BRIDGE.toBuilder()
                        .existence(period("1980/2010"))
                        .addHoldings(held.during(period("2011/..")))
                        .addAvailabilities(Attributed.of(
                                        RouteAvailability.VOCABULARY.known().get(0))
                                .during(period("1979")))
                        .build()))
                .containsExactly(
                        "WARNING Corridor.HeldOutsideExistence at bridge /holdings/0/period: Is held (2011/..) outside its"
                                + " own time (1980/2010). Correct one of the dates.",
                        "WARNING Corridor.AvailableOutsideExistence at bridge /availabilities/0/period: Is said to be the"
                                + " only way or one of several (1979) outside its own time (1980/2010). Correct one of the dates.");
        assertThat(Found.in(DELTA.toBuilder()
                        .existence(period("1960/2010-06"))
                        .addHoldings(held.during(period("2010-06-30/..")))
                        .build()))
                .isEmpty();
        assertThat(Found.in(DELTA.toBuilder()
                        .existence(period("1960/2010"))
                        .addHoldings(held.during(period("2011/..")).with(Certainty.POSSIBLE))
                        .build()))
                .isEmpty();
    }

    @Test
    void aCheckpointShouldBeRunWhileItStands() {
        assertThat(Found.in(GATE.toBuilder()
                        .removed(date("2009"))
                        .addOperators(operator("2010"))
                        .build()))
                .containsExactly("WARNING Checkpoint.OperatedOutsideExistence at gate /operators/1/period: Is operated"
                        + " (2010) outside its own time (2003-04/2009). Correct one of the dates.");
        assertThat(Found.in(GATE.toBuilder()
                        .removed(date("2009"))
                        .addOperators(operator("2009"))
                        .build()))
                .isEmpty();
        assertThat(Found.perhapsIn(GATE.toBuilder()
                        .removed(date("2009"))
                        .addOperators(operator("2009"))
                        .build()))
                .containsExactly("NOTE Checkpoint.OperatedOutsideExistence at gate /operators/1/period: Perhaps: Is"
                        + " operated (2009) outside its own time (2003-04/2009). Correct one of the dates.");
    }

    @Test
    void ofACheckpointOnlyTheEndMayBeRecorded() {
        Function<String, CheckpointBuilder> gate = period -> Checkpoint.builder()
                .id("gate")
                .name("The gate")
                .addWithin(DELTA.ref())
                .addOperators(operator(period))
                .removed(date("2009-06-30"))
                .addCitations(GAZETTE.cite());

        assertThat(Found.perhapsIn(gate.apply("2009-07-01/..").build()))
                .containsExactly("WARNING Checkpoint.OperatedOutsideExistence at gate /operators/0/period: Is operated"
                        + " (2009-07-01/..) outside its own time (/2009-06-30). Correct one of the dates.");
        assertThat(Found.perhapsIn(gate.apply("2009-06-30/..").build())).isEmpty();
        assertThat(Found.perhapsIn(
                        gate.apply("2009-07-01/..").established(date("2010")).build()))
                .as("what contradicts itself is said once")
                .containsExactly("ERROR Checkpoint.RemovedBeforeEstablished at gate /removed: Is removed (2009-06-30)"
                        + " before it is established (2010). Correct `removed` or `established`.");
    }

    @Test
    void whatBelongsToSomethingShouldDoSoWhileThereIsThat() {
        assertThat(Found.in(Organization.builder()
                        .id("league")
                        .name("The league")
                        .existence(period("1950/1990"))
                        .addMembers(Attributed.of(NORLAND).during(period("1991/..")))
                        .addCitations(GAZETTE.cite())
                        .build()))
                .containsExactly("WARNING Organization.MemberOutsideExistence at league /members/0/period: Has a member"
                        + " (1991/..) outside its own time (1950/1990). Correct one of the dates.");
        assertThat(Found.in(TARSK.toBuilder()
                        .addRecognitions(Attributed.of(
                                        StateRecognition.VOCABULARY.known().get(0))
                                .accordingTo(NORLAND)
                                .during(period("2011/..")))
                        .build()))
                .containsExactly(
                        "WARNING State.RecognisedOutsideExistence at tarsk /recognitions/0/period: Is said"
                                + " to be recognised or not (2011/..) outside its own time (1900/2010-12-31). Correct one of the dates.");
        assertThat(Found.in(PeacekeepingMission.builder()
                        .id("mission")
                        .name("The mission")
                        .addMandatedBy(TRUCE.ref())
                        .period(period("2005-10-01/2008"))
                        .addTroopProviders(Attributed.of(VELIA).during(period("2009")))
                        .addCitations(GAZETTE.cite())
                        .build()))
                .containsExactly(
                        "WARNING PeacekeepingMission.ProvidedOutsidePeriod at mission /troopProviders/0/period:"
                                + " Is supplied (2009) outside its own time (2005-10-01/2008). Correct one of the dates.");
        assertThat(Found.in(TALKS.toBuilder()
                        .addMediators(Mediator.builder()
                                .actor(TARSK.ref())
                                .addRoles(ThirdPartyRole.OBSERVER)
                                .period(period("2006"))
                                .build())
                        .build()))
                .containsExactly(
                        "WARNING Mediation.MediatorOutsidePeriod at talks /mediators/2/period: Has a third party"
                                + " (2006) outside its own time (2005-06-01/2005-09-29). Correct one of the dates.");
    }

    @Test
    void aPersonMustNotHoldAnOfficeAfterDeath() {
        Function<String, Entry> envoy = period -> ENVOY.toBuilder()
                .addOffices(Attributed.of(Office.of(OfficeKind.ENVOY, NORLAND.ref()))
                        .during(period(period)))
                .build();

        assertThat(Found.in(envoy.apply("2004-06-02/..")))
                .containsExactly("ERROR Person.OfficeOutsideLife at envoy /offices/0/period: Holds an office"
                        + " (2004-06-02/..) outside its own time (1940/2004-06-01). Correct one of the dates.");
        assertThat(Found.perhapsIn(envoy.apply("2004-06-01/.."))).isEmpty();
        assertThat(Found.perhapsIn(envoy.apply("2004/.."))).hasSize(1);
    }

    @Test
    void aPersonMustNotActAfterDeath() {
        Function<String, Entry> round = day -> NegotiationRound.builder()
                .id("round")
                .name("The round")
                .when(period(day))
                .addParticipants(Participant.of(ENVOY.ref(), NORLAND.ref()))
                .addCitations(GAZETTE.cite())
                .build();

        assertThat(Found.in(ENVOY, round.apply("2004-06-02")))
                .containsExactly("ERROR Person.OutsideLife at round /participants/0/actor: Names envoy as a participant"
                        + " (2004-06-02), but that person existed in another time (1940/2004-06-01)."
                        + " Name the person that existed then, or correct the date or the person's `existence`.");
        assertThat(Found.perhapsIn(ENVOY, round.apply("2004-06-01"))).isEmpty();
        assertThat(Found.in(
                        ENVOY,
                        Statement.builder()
                                .id("words")
                                .stance(Stance.COMMENT)
                                .speaker(ENVOY.ref())
                                .when(period("2005"))
                                .addCitations(GAZETTE.cite())
                                .build()))
                .containsExactly(
                        "ERROR Person.OutsideLife at words /speaker: Names envoy as the speaker (2005), but that"
                                + " person existed in another time (1940/2004-06-01)."
                                + " Name the person that existed then, or correct the date or the person's `existence`.");
    }

    @Test
    void anOrganizationShouldNotActBeforeItBegan() {
        Organization league = Organization.builder()
                .id("league")
                .name("The league")
                .existence(period("2006/.."))
                .addCitations(GAZETTE.cite())
                .build();

        assertThat(Found.in(
                        league,
                        TRUCE.toBuilder()
                                .mediators(List.of(Mediator.of(league.ref(), ThirdPartyRole.WITNESS)))
                                .build()))
                .containsExactly("WARNING Organization.OutsideExistence at truce /mediators/0/actor: Names league as a"
                        + " third party (2005-09-29), but that organization existed in another time (2006/..)."
                        + " Name the organization that existed then, or correct the date or the organization's"
                        + " `existence`.");
    }

    @Test
    void anAgreementShouldBeSignedBeforeItApplies() {
        assertThat(Found.in(agreement("2005-05-31/2006")))
                .containsExactly(
                        "NOTE Agreement.EffectBeforeSignature at treaty /period: Applies (2005-05-31) before it is"
                                + " signed (2005-06-01). Correct `period` or `signed`.");
        assertThat(Found.in(agreement("2004/2005-05-31")))
                .containsExactly(
                        "NOTE Agreement.EffectBeforeSignature at treaty /period: Applies (2004) before it is signed"
                                + " (2005-06-01). Correct `period` or `signed`.",
                        "WARNING Agreement.EndBeforeSignature at treaty /period: Ceases to apply (2005-05-31) before it is"
                                + " signed (2005-06-01). Correct `period` or `signed`.");
        assertThat(Found.perhapsIn(agreement("2005-06-01/.."))).isEmpty();
        assertThat(Found.in(agreement("2005/.."))).isEmpty();
        assertThat(Found.perhapsIn(agreement("2005/.."))).hasSize(1);
    }

    @Test
    void aPromiseShouldNotCeaseToBindBeforeItIsDeclared() {
        Function<String, Entry> promise = period -> Commitment.builder()
                .id("promise")
                .name("The promise")
                .pledge(Pledge.WITHDRAWAL)
                .addPromisedBy(NORLAND.ref())
                .declared(date("2005-06-02"))
                .period(period(period))
                .addCitations(GAZETTE.cite())
                .build();

        assertThat(Found.in(promise.apply("2005/2005-06-01")))
                .containsExactly("WARNING Commitment.EndBeforeDeclared at promise /period: Ceases to bind (2005-06-01)"
                        + " before it is declared (2005-06-02). Correct `period` or `declared`.");
        assertThat(Found.perhapsIn(promise.apply("2005-06-02"))).isEmpty();
    }

    @Test
    void aStateMustNotComeOutOfOneThatWasNotThereYet() {
        assertThat(Found.in(succession(StateSuccession.SECEDES_FROM, "1899")))
                .containsExactly("ERROR Succession.BeforeOther at velia /successions/0/on: Records that it secedes from"
                        + " tarsk (1899) before that began (1900/2010-12-31)."
                        + " Name the state that there was then, or correct one of the dates.");
        assertThat(Found.perhapsIn(succession(StateSuccession.SECEDES_FROM, "1901")))
                .isEmpty();
        assertThat(Found.in(succession(StateSuccession.SECEDES_FROM, "1900"))).isEmpty();
        assertThat(Found.perhapsIn(succession(StateSuccession.SECEDES_FROM, "1900")))
                .hasSize(1);
    }

    @Test
    void norLongAfterItEnded() {
        assertThat(Found.in(succession(StateSuccession.SUCCEEDS, "2012-01-02")))
                .containsExactly(
                        "WARNING Succession.LongAfterOther at velia /successions/0/on: Records that it succeeds"
                                + " tarsk (2012-01-02) more than a year after that ended (1900/2010-12-31)."
                                + " Name the state that there was then, or correct one of the dates.");
        assertThat(Found.perhapsIn(succession(StateSuccession.SUCCEEDS, "2012-01-01")))
                .isEmpty();
        assertThat(Found.in(succession(StateSuccession.SUCCEEDS, "2012"))).isEmpty();
        assertThat(Found.perhapsIn(succession(StateSuccession.SUCCEEDS, "2012")))
                .containsExactly("NOTE Succession.LongAfterOther at velia /successions/0/on: Perhaps: Records that it"
                        + " succeeds tarsk (2012) more than a year after that ended (1900/2010-12-31)."
                        + " Name the state that there was then, or correct one of the dates.");
        assertThat(Found.perhapsIn(succession(StateSuccession.CONTINUES, "2020")))
                .isEmpty();
    }

    private static State succession(StateSuccession relation, String on) {
        return VELIA.toBuilder()
                .successions(List.of(Attributed.of(Succession.of(relation, TARSK.ref(), date(on)))))
                .build();
    }

    private static Entry agreement(String period) {
        return Agreement.builder()
                .id("treaty")
                .name("The treaty")
                .addParties(NORLAND.ref(), VELIA.ref())
                .signed(date("2005-06-01"))
                .period(period(period))
                .addCitations(GAZETTE.cite())
                .build();
    }

    private static Attributed<Ref<? extends Actor>> operator(String period) {
        UncertainPeriod when = period(period);
        return Attributed.of(VELIA).during(when);
    }

    private static IncidentBuilder shelling(String when) {
        return Incident.builder()
                .id("shelling")
                .name("The shelling")
                .when(period(when))
                .addConflicts(WAR.ref())
                .addCitations(GAZETTE.cite());
    }
}

package org.armistice.validation;

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

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.armistice.model.Actor;
import org.armistice.model.Agreement;
import org.armistice.model.Ceasefire;
import org.armistice.model.CeasefireBuilder;
import org.armistice.model.Entry;
import org.armistice.model.Mediator;
import org.armistice.model.NegotiationRound;
import org.armistice.model.Participant;
import org.armistice.vocabulary.CeasefireSides;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.Schedule;
import org.armistice.vocabulary.ThirdPartyRole;
import org.junit.jupiter.api.Test;

class CeasefireRulesTest {

    @Test
    void aBilateralCeasefireNeedsTwoParties() {
        assertThat(Found.in(pause(NORLAND).sides(CeasefireSides.BILATERAL).build()))
                .containsExactly("ERROR Ceasefire.TooFewParties at pause /parties:"
                        + " Names 1 party, but a bilateral ceasefire needs 2 or more that agree."
                        + " Record a one-sided halt as `sides: unilateral`.");
        assertThat(Found.in(
                        pause(NORLAND, VELIA).sides(CeasefireSides.BILATERAL).build()))
                .isEmpty();
    }

    @Test
    void aMultilateralCeasefireNeedsThreeParties() {
        assertThat(Found.in(
                        pause(NORLAND, VELIA).sides(CeasefireSides.MULTILATERAL).build()))
                .containsExactly("ERROR Ceasefire.TooFewParties at pause /parties:"
                        + " Names 2 parties, but a multilateral ceasefire needs 3 or more that agree."
                        + " Name the others, or record `partiesCompleteness: partial`.");
        assertThat(Found.in(pause(NORLAND, VELIA, TARSK)
                        .sides(CeasefireSides.MULTILATERAL)
                        .build()))
                .isEmpty();
    }

    @Test
    void onePartyShouldSayThatItIsAlone() {
        assertThat(Found.in(pause(NORLAND).build()))
                .containsExactly("WARNING Ceasefire.OneParty at pause /parties:"
                        + " Names 1 party and does not say whether it is one-sided."
                        + " Record a one-sided halt as `sides: unilateral`.");
        assertThat(Found.in(pause(NORLAND).sides(CeasefireSides.UNILATERAL).build()))
                .isEmpty();
    }

    @Test
    void partiesThatAreNotAllNamedCannotBeCounted() {
        for (Completeness more : new Completeness[] {Completeness.PARTIAL, Completeness.UNKNOWN}) {
            assertThat(Found.in(pause(NORLAND)
                            .sides(CeasefireSides.BILATERAL)
                            .partiesCompleteness(more)
                            .build()))
                    .isEmpty();
        }
        assertThat(Found.in(pause(NORLAND)
                        .sides(CeasefireSides.BILATERAL)
                        .partiesCompleteness(Completeness.EXHAUSTIVE)
                        .build()))
                .hasSize(1);
    }

    @Test
    void aMediatorMustNotBeAParty() {
        String hint = " Remove it from the parties or from the mediators, or record the role that a party can have.";

        assertThat(Found.in(TRUCE.toBuilder()
                        .addMediators(Mediator.of(VELIA.ref(), ThirdPartyRole.WITNESS, ThirdPartyRole.NEGOTIATOR))
                        .build()))
                .containsExactly("ERROR Mediator.IsParty at truce /mediators/1/actor:"
                        + " Names velia as negotiator, and as a party to the same ceasefire." + hint);
        assertThat(Found.in(TALKS.toBuilder()
                        .addMediators(Mediator.of(NORLAND.ref(), ThirdPartyRole.MEDIATOR))
                        .build()))
                .containsExactly("ERROR Mediator.IsParty at talks /mediators/2/actor:"
                        + " Names norland as mediator, and as a party to the same talks." + hint);
    }

    @Test
    void aPartyMayHostAndPreside() {
        assertThat(Found.perhapsIn(TALKS.toBuilder()
                        .addMediators(Mediator.of(NORLAND.ref(), ThirdPartyRole.HOST, ThirdPartyRole.CO_CHAIR))
                        .build()))
                .isEmpty();
    }

    @Test
    void whatAThirdPartyWithoutRecordedRoleDoesIsLeftOpen() {
        Ceasefire truce =
                TRUCE.toBuilder().addMediators(Mediator.of(VELIA.ref())).build();

        assertThat(Found.in(truce)).isEmpty();
        assertThat(Found.perhapsIn(truce))
                .containsExactly(
                        "NOTE Mediator.IsParty at truce /mediators/1/actor:"
                                + " Perhaps: Names velia as a third party, and as a party to the same ceasefire."
                                + " Remove it from the parties or from the mediators, or record the role that a party can have.");
    }

    @Test
    void aCeasefireShouldNotTakeEffectBeforeItIsDeclared() {
        assertThat(Found.in(TRUCE.toBuilder().effective(date("2005-09-28")).build()))
                .containsExactly(
                        "WARNING Ceasefire.EffectBeforeDeclaration at truce /effective:"
                                + " Takes effect (2005-09-28) before it is declared (2005-09-29). Correct `effective` or `declared`.");
        assertThat(Found.in(TRUCE.toBuilder().effective(date("2005-09-29")).build()))
                .isEmpty();
    }

    @Test
    void aCeasefireMustNotEndBeforeItStarts() {
        assertThat(Found.in(TRUCE.toBuilder().ended(date("2005-09-30")).build()))
                .containsExactly("ERROR Ceasefire.EndBeforeStart at truce /ended:"
                        + " Ends (2005-09-30) before it takes effect (2005-10-01). Correct `ended` or `effective`.");
        assertThat(Found.in(TRUCE.toBuilder().ended(date("2005-10-01")).build()))
                .isEmpty();
        assertThat(Found.in(pause(NORLAND, VELIA)
                        .declared(date("2005"))
                        .ended(date("2004"))
                        .build()))
                .containsExactly("ERROR Ceasefire.EndBeforeStart at pause /ended:"
                        + " Ends (2004) before it is declared (2005). Correct `ended` or `declared`.");
    }

    @Test
    void aVagueEndMayComeBeforeTheStart() {
        Ceasefire truce = TRUCE.toBuilder().ended(date("2005-10")).build();
        Ceasefire vague = TRUCE.toBuilder().ended(date("2005")).build();
        Ceasefire doubtful = TRUCE.toBuilder().ended(date("2004?")).build();

        assertThat(Found.perhapsIn(truce)).isEmpty();
        assertThat(Found.in(vague, doubtful.toBuilder().id("pause").build())).isEmpty();
        assertThat(Found.perhapsIn(vague))
                .containsExactly("NOTE Ceasefire.EndBeforeStart at truce /ended:"
                        + " Perhaps: Ends (2005) before it takes effect (2005-10-01). Correct `ended` or `effective`.");
        assertThat(Found.perhapsIn(doubtful))
                .containsExactly(
                        "NOTE Ceasefire.EndBeforeStart at truce /ended:"
                                + " Perhaps: Ends (2004?) before it takes effect (2005-10-01). Correct `ended` or `effective`.");
    }

    @Test
    void theTermOfACeasefireMustNotRunOutBeforeItTakesEffect() {
        assertThat(Found.in(TRUCE.toBuilder().expires(date("2005-09-30")).build()))
                .containsExactly(
                        "ERROR Ceasefire.ExpiryBeforeStart at truce /expires:"
                                + " Expires (2005-09-30) before it takes effect (2005-10-01). Correct `expires` or `effective`.");
        assertThat(Found.in(TRUCE.toBuilder().expires(date("2005-10-01")).build()))
                .isEmpty();
    }

    @Test
    void aCheckpointMustNotBeRemovedBeforeItIsEstablished() {
        assertThat(Found.in(GATE.toBuilder().removed(date("2003-03")).build()))
                .containsExactly(
                        "ERROR Checkpoint.RemovedBeforeEstablished at gate /removed:"
                                + " Is removed (2003-03) before it is established (2003-04). Correct `removed` or `established`.");
        assertThat(Found.in(GATE.toBuilder().removed(date("2003-04")).build())).isEmpty();
    }

    @Test
    void aStateMustNotBeAPartyAfterItEnded() {
        String hint = " Name the state that existed then, or correct the date or the state's `existence`.";

        assertThat(Found.in(pause(TARSK, VELIA).declared(date("2011-01-01")).build()))
                .containsExactly(
                        "ERROR Actor.OutsideExistence at pause /parties/0: Names tarsk as a party (2011-01-01),"
                                + " but that state existed in another time (1900/2010-12-31)." + hint);
        assertThat(Found.in(pause(TARSK, VELIA).declared(date("2010-12-31")).build()))
                .isEmpty();
        assertThat(Found.in(pause(NORLAND, VELIA).effective(date("1972-04-30")).build()))
                .containsExactly(
                        "ERROR Actor.OutsideExistence at pause /parties/1: Names velia as a party (1972-04-30),"
                                + " but that state existed in another time (1972-05-01/..)." + hint);
    }

    @Test
    void aStateMustNotBeAThirdPartyAfterItEnded() {
        Mediator guarantor = Mediator.builder()
                .actor(TARSK.ref())
                .addRoles(ThirdPartyRole.GUARANTOR)
                .period(period("2011/2012"))
                .build();

        assertThat(Found.in(TRUCE.toBuilder().addMediators(guarantor).build()))
                .containsExactly(
                        "ERROR Actor.OutsideExistence at truce /mediators/1/actor: Names tarsk as a third party"
                                + " (2011/2012), but that state existed in another time (1900/2010-12-31)."
                                + " Name the state that existed then, or correct the date or the state's `existence`.");
        assertThat(Found.in(TALKS.toBuilder()
                        .mediators(List.of(Mediator.of(TARSK.ref(), ThirdPartyRole.MEDIATOR)))
                        .period(period("2011/2012"))
                        .build()))
                .containsExactly(
                        "ERROR Actor.OutsideExistence at talks /mediators/0/actor: Names tarsk as a third party"
                                + " (2011/2012), but that state existed in another time (1900/2010-12-31)."
                                + " Name the state that existed then, or correct the date or the state's `existence`.");
    }

    @Test
    void aThirdPartyActsInTheTimeOfTheWholeUnlessItHasItsOwn() {
        Mediator negotiator = Mediator.of(TARSK.ref(), ThirdPartyRole.NEGOTIATOR);
        CeasefireBuilder pause = pause(NORLAND, VELIA).declared(date("2012"));
        assertThat(Found.in(pause.addMediators(negotiator).build()))
                .containsExactly(
                        "ERROR Actor.OutsideExistence at pause /mediators/0/actor: Names tarsk as a third party (2012),"
                                + " but that state existed in another time (1900/2010-12-31)."
                                + " Name the state that existed then, or correct the date or the state's `existence`.");
        assertThat(Found.in(pause.mediators(List.of(negotiator.toBuilder()
                                .period(period("2009/2010"))
                                .build()))
                        .build()))
                .isEmpty();
    }

    @Test
    void whoIsNamedForWhatDidNotHappenDoesNothing() {
        Function<Schedule, Entry> round = schedule -> NegotiationRound.builder()
                .id("round")
                .when(period("2011-01-01"))
                .addParticipants(Participant.builder().actor(TARSK.ref()).build())
                .schedule(schedule)
                .addCitations(GAZETTE.cite())
                .build();
        Function<EventModality, Entry> pact = modality -> Agreement.builder()
                .id("pact")
                .addParties(NORLAND.ref(), TARSK.ref())
                .modality(modality)
                .signed(date("2011-01-01"))
                .addCitations(GAZETTE.cite())
                .build();

        assertThat(Found.in(round.apply(Schedule.HELD))).hasSize(1);
        assertThat(Found.in(pact.apply(EventModality.ALLEGED))).hasSize(1);
        for (Schedule schedule : List.of(Schedule.CANCELLED, Schedule.POSTPONED)) {
            assertThat(Found.perhapsIn(round.apply(schedule))).isEmpty();
        }
        for (EventModality modality : List.of(EventModality.HYPOTHETICAL, EventModality.NEGATED)) {
            assertThat(Found.perhapsIn(pact.apply(modality))).isEmpty();
        }
    }

    @Test
    void onlyWhatIsDatedCanBeOutsideAnExistence() {
        assertThat(Found.in(pause(TARSK, VELIA).build())).isEmpty();
    }

    @Test
    void aVagueDateMayBeOutsideAnExistence() {
        Ceasefire pause = pause(NORLAND, VELIA).declared(date("1972")).build();

        assertThat(Found.in(pause)).isEmpty();
        assertThat(Found.perhapsIn(pause))
                .containsExactly(
                        "NOTE Actor.OutsideExistence at pause /parties/1: Perhaps: Names velia as a party (1972),"
                                + " but that state existed in another time (1972-05-01/..)."
                                + " Name the state that existed then, or correct the date or the state's `existence`.");
    }

    private static CeasefireBuilder pause(Actor... parties) {
        CeasefireBuilder builder = Ceasefire.builder().id("pause").addCitations(GAZETTE.cite());
        Arrays.stream(parties).forEach(party -> builder.addParties(party.ref()));
        return builder;
    }
}

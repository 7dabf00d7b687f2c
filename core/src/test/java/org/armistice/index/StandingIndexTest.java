package org.armistice.index;

import static org.armistice.index.RiverDispute.GATE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TARSK;
import static org.armistice.index.RiverDispute.TRUCE;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.time.Truth.FALSE;
import static org.armistice.time.Truth.POSSIBLY_FALSE;
import static org.armistice.time.Truth.POSSIBLY_TRUE;
import static org.armistice.time.Truth.TRUE;
import static org.armistice.time.Truth.UNKNOWN;
import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Commitment;
import org.armistice.model.ConflictSide;
import org.armistice.model.Dataset;
import org.armistice.model.Development;
import org.armistice.model.Entry;
import org.armistice.model.Incident;
import org.armistice.model.Involvement;
import org.armistice.model.Link;
import org.armistice.model.Person;
import org.armistice.model.Ref;
import org.armistice.model.Statement;
import org.armistice.model.StatementBuilder;
import org.armistice.model.Violation;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.EventType;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.Pledge;
import org.armistice.vocabulary.Stance;
import org.junit.jupiter.api.Test;

class StandingIndexTest {

    private static final Person MINISTER = Person.builder().id("minister").build();

    private static final Development SMUGGLING = Development.builder()
            .id("smuggling")
            .eventType(EventType.AID)
            .modality(EventModality.ALLEGED)
            .addInitiators(Involvement.of(VELIA.ref()))
            .addRecipients(Involvement.of(TARSK.ref()))
            .build();

    private static final Violation BREACH = Violation.builder()
            .id("breach")
            .of(TRUCE.ref())
            .addBy(NORLAND.ref())
            .addActs(GATE.ref())
            .build();

    private static final Statement CHARGE = said("charge", NORLAND, Stance.ACCUSE)
            .speaker(MINISTER.ref())
            .addAbout(SMUGGLING.ref())
            .when(period("2003-04-10"))
            .build();

    private static final Statement DENIAL = said("denial", VELIA, Stance.DENY)
            .addAnswers(CHARGE.ref())
            .when(period("2003-04-12"))
            .build();

    @Test
    void aDenialThatAnswersAChargeDeniesWhatThatIsAbout() {
        Standing standing = standing(SMUGGLING, CHARGE, DENIAL);

        assertThat(standing.asserting()).containsExactly(Said.of(CHARGE));
        assertThat(standing.denying()).containsExactly(Said.of(DENIAL));
        assertThat(standing.assertedBy()).isEqualTo(Set.of(NORLAND.ref()));
        assertThat(standing.deniedBy()).isEqualTo(Set.of(VELIA.ref()));
        assertThat(standing.contested()).isEqualTo(TRUE);
        assertThat(standing.silent()).isEqualTo(List.of(TARSK.ref()));
        assertThat(standing.firstSaid()).contains(Said.of(CHARGE));
        assertThat(standing.lastSaid()).contains(Said.of(DENIAL));
    }

    @Test
    void whoIsConcernedAndHasNotSpokenIsSilent() {
        Statement complaint =
                said("complaint", VELIA, Stance.ACCUSE).addAbout(BREACH.ref()).build();
        Standing standing = standing(BREACH, complaint);

        assertThat(standing.asserting()).containsExactly(Said.of(complaint));
        assertThat(standing.contested()).isEqualTo(FALSE);
        assertThat(standing.silent()).isEqualTo(List.of(NORLAND.ref()));
    }

    @Test
    void anAnswerThatNamesItsOwnSubjectIsAboutThatAlone() {
        Statement countercharge =
                DENIAL.toBuilder().stance(Stance.ACCUSE).addAbout(BREACH.ref()).build();

        assertThat(standing(SMUGGLING, CHARGE, countercharge).all()).containsExactly(Said.of(CHARGE));
        assertThat(standing(BREACH, CHARGE, countercharge).asserting()).containsExactly(Said.of(countercharge));
    }

    @Test
    void aChainOfAnswersLeadsToTheSubject() {
        Statement insistence = said("insistence", NORLAND, Stance.DENY)
                .addAnswers(DENIAL.ref())
                .build();
        Statement backing =
                said("backing", TARSK, Stance.SUPPORT).addAnswers(DENIAL.ref()).build();
        Statement echo =
                said("echo", TARSK, Stance.SUPPORT).addAnswers(CHARGE.ref()).build();
        Statement doubt =
                said("doubt", TARSK, Stance.QUERY).addAnswers(insistence.ref()).build();
        Standing standing = standing(SMUGGLING, CHARGE, DENIAL, insistence, backing, echo, doubt);

        assertThat(standing.asserting()).containsExactly(Said.of(CHARGE), Said.of(insistence));
        assertThat(standing.denying()).containsExactly(Said.of(DENIAL), Said.of(backing));
        assertThat(standing.supporting()).containsExactly(Said.of(echo));
        assertThat(standing.questioning()).containsExactly(Said.of(doubt));
        assertThat(standing.silent()).isEmpty();
    }

    @Test
    void whoBacksADoubtOrWhatLeavesItOpenDoesNotSayThatItIsSo() {
        Statement doubt =
                said("doubt", TARSK, Stance.QUERY).addAnswers(CHARGE.ref()).build();
        Statement remark =
                said("remark", TARSK, Stance.COMMENT).addAnswers(CHARGE.ref()).build();
        Statement doubtful =
                said("doubtful", VELIA, Stance.SUPPORT).addAnswers(doubt.ref()).build();
        Statement agreeing =
                said("agreeing", VELIA, Stance.SUPPORT).addAnswers(remark.ref()).build();
        Standing standing = standing(SMUGGLING, CHARGE, DENIAL, doubt, remark, doubtful, agreeing);

        assertThat(standing.supporting()).isEmpty();
        assertThat(standing.questioning()).containsExactly(Said.of(doubt), Said.of(doubtful));
        assertThat(standing.commenting()).containsExactly(Said.of(remark), Said.of(agreeing));
        assertThat(index(CHARGE, DENIAL, remark, agreeing)
                        .position(SMUGGLING.ref(), VELIA.ref())
                        .changed())
                .isEqualTo(FALSE);
    }

    @Test
    void answersThatGoInCirclesEnd() {
        Statement one = said("one", NORLAND, Stance.DENY)
                .addAnswers(Ref.to("two"), CHARGE.ref())
                .build();
        Statement two =
                said("two", VELIA, Stance.DENY).addAnswers(Ref.to("one")).build();
        Statement itself = said("itself", VELIA, Stance.RESTATE)
                .addAnswers(Ref.to("itself"))
                .build();
        Standing standing = standing(SMUGGLING, one, two, itself, CHARGE);

        assertThat(standing.asserting()).containsExactly(Said.of(two), Said.of(CHARGE));
        assertThat(standing.denying()).containsExactly(Said.of(one));
    }

    @Test
    void whatRestatesStandsAsWhatItRestates() {
        Statement again =
                said("again", VELIA, Stance.RESTATE).addAnswers(DENIAL.ref()).build();
        Statement byLink = said("by-link", VELIA, Stance.RESTATE)
                .addAbout(SMUGGLING.ref())
                .addLinks(Attributed.of(Link.of(LinkType.RESTATES, again.ref())))
                .build();
        Statement nothing =
                said("nothing", VELIA, Stance.RESTATE).addAbout(SMUGGLING.ref()).build();
        Standing standing = standing(SMUGGLING, CHARGE, DENIAL, again, byLink, nothing);

        assertThat(standing.denying()).containsExactly(Said.of(DENIAL), Said.of(again), Said.of(byLink));
        assertThat(standing.commenting()).containsExactly(Said.of(nothing));
    }

    @Test
    void aPromiseThatIsRestatedIsPromisedAgain() {
        Commitment promise = Commitment.builder()
                .id("promise")
                .pledge(Pledge.WITHDRAWAL)
                .addPromisedBy(NORLAND.ref())
                .addPromisedTo(VELIA.ref())
                .build();
        Statement first =
                said("first", NORLAND, Stance.COMMIT).addAbout(promise.ref()).build();
        Statement again = said("again", NORLAND, Stance.RESTATE)
                .addLinks(Attributed.of(Link.of(LinkType.RESTATES, promise.ref())))
                .build();

        assertThat(standing(promise, promise, first, again).committing())
                .containsExactly(Said.of(first), Said.of(again));
    }

    @Test
    void whatIsTakenBackIsNoLongerAsserted() {
        Statement again = said("again", NORLAND, Stance.RESTATE)
                .addAnswers(CHARGE.ref())
                .when(period("2003-04-11"))
                .build();
        Statement anew = again.toBuilder().id("anew").when(period("2003-06-01")).build();
        Statement retreat = said("retreat", NORLAND, Stance.WITHDRAW)
                .addAnswers(CHARGE.ref())
                .when(period("2003-05-01"))
                .build();
        Standing standing = standing(SMUGGLING, CHARGE, DENIAL, again, retreat);

        assertThat(standing.asserting()).isEmpty();
        assertThat(standing.withdrawn()).containsExactly(Said.of(CHARGE), Said.of(again));
        assertThat(standing.withdrawing()).containsExactly(Said.of(retreat));
        assertThat(standing.contested()).isEqualTo(FALSE);
        assertThat(standing(SMUGGLING, CHARGE, again, retreat, anew).asserting())
                .containsExactly(Said.of(anew));
    }

    @Test
    void whoTakesBackWhatTheySaidOfASubjectTakesBackAllOfIt() {
        Statement retreat = said("retreat", NORLAND, Stance.WITHDRAW)
                .addAbout(SMUGGLING.ref())
                .build();
        Statement foreign = retreat.toBuilder().spokenFor(TARSK.ref()).build();

        assertThat(standing(SMUGGLING, CHARGE, retreat).withdrawn()).containsExactly(Said.of(CHARGE));
        assertThat(standing(SMUGGLING, CHARGE, foreign).asserting()).containsExactly(Said.of(CHARGE));
        assertThat(standing(SMUGGLING, CHARGE, DENIAL, retreat).deniedBy()).hasSize(1);
    }

    @Test
    void nobodyTakesBackTheWordsOfAnother() {
        Statement foreign =
                said("foreign", TARSK, Stance.WITHDRAW).addAnswers(CHARGE.ref()).build();

        assertThat(standing(SMUGGLING, CHARGE, foreign).asserting()).containsExactly(Said.of(CHARGE));
    }

    @Test
    void nobodyContestsTheirOwnWords() {
        Statement turn =
                said("turn", NORLAND, Stance.DENY).addAbout(SMUGGLING.ref()).build();
        Statement somebody = Statement.builder()
                .id("somebody")
                .stance(Stance.DENY)
                .addAbout(SMUGGLING.ref())
                .build();

        assertThat(standing(SMUGGLING, CHARGE, turn).contested()).isEqualTo(FALSE);
        assertThat(standing(SMUGGLING, CHARGE, somebody).contested()).isEqualTo(UNKNOWN);
        assertThat(standing(SMUGGLING, CHARGE, somebody).lastSaid()).isEmpty();
    }

    @Test
    void wordsThatWereNotSaidDoNotCount() {
        for (EventModality modality :
                new EventModality[] {EventModality.NEGATED, EventModality.PLANNED, EventModality.HYPOTHETICAL}) {
            assertThat(standing(SMUGGLING, CHARGE.toBuilder().modality(modality).build())
                            .all())
                    .isEmpty();
        }
    }

    @Test
    void allegationsAreViolationsAndWhatIsOnlySaidToHaveHappened() {
        Incident clash = Incident.builder().id("clash").build();

        assertThat(index(clash, BREACH, SMUGGLING, CHARGE).allegations()).containsExactly(BREACH, SMUGGLING);
    }

    @Test
    void statementsAreFoundByWhoSpokeAndForWhom() {
        StandingIndex index = index(CHARGE, DENIAL);

        assertThat(index.statementsBy(NORLAND.ref())).containsExactly(CHARGE);
        assertThat(index.statementsBy(MINISTER.ref())).containsExactly(CHARGE);
        assertThat(index.answersTo(CHARGE.ref())).containsExactly(DENIAL);
    }

    @Test
    void anEntryConcernsThoseWhomItNames() {
        Incident clash = Incident.builder()
                .id("clash")
                .addSides(ConflictSide.builder()
                        .addActors(NORLAND.ref())
                        .addSupporters(TARSK.ref())
                        .build())
                .build();
        StandingIndex index = index(clash, BREACH, SMUGGLING, CHARGE);

        assertThat(index.concerned(clash.ref())).isEqualTo(List.of(NORLAND.ref()));
        assertThat(index.concerned(BREACH.ref())).isEqualTo(List.of(NORLAND.ref(), VELIA.ref()));
        assertThat(index.concerned(CHARGE.ref())).isEqualTo(List.of(NORLAND.ref()));
        assertThat(index.concerned(GATE.ref())).isEqualTo(List.of(NORLAND.ref()));
        assertThat(index.concerned(TRUCE.ref())).isEqualTo(List.of(NORLAND.ref(), VELIA.ref()));
        assertThat(index.concerned(Ref.to("nothing"))).isEmpty();
    }

    @Test
    void aDenialThatIsAboutAnAccusationAnswersIt() {
        Statement accusation =
                said("charge", NORLAND, Stance.ACCUSE).addAbout(SMUGGLING.ref()).build();
        Statement denial =
                said("rebuttal", VELIA, Stance.DENY).addAbout(accusation.ref()).build();
        Standing standing = StandingIndex.of(RiverDispute.with(SMUGGLING, accusation, denial))
                .standing(SMUGGLING.ref());
        assertThat(standing.deniedBy()).extracting(Ref::id).containsExactly(VELIA.id());
        assertThat(standing.contested()).isEqualTo(TRUE);
    }

    @Test
    void whatDidNotHappenIsNoAllegation() {
        Violation none = Violation.builder()
                .id("none")
                .of(Ref.to("truce"))
                .modality(EventModality.NEGATED)
                .build();
        assertThat(StandingIndex.of(RiverDispute.with(none)).allegations()).isEmpty();
    }

    @Test
    void whatAnswersCameAfterWhatItAnswersWithoutAnyDate() {
        Statement charge = undated(CHARGE);
        Statement denial = undated(DENIAL);
        Statement doubt =
                said("doubt", TARSK, Stance.QUERY).addAbout(SMUGGLING.ref()).build();

        assertThat(standing(SMUGGLING, denial, charge).firstSaid()).contains(Said.of(charge));
        assertThat(standing(SMUGGLING, denial, charge).lastSaid()).contains(Said.of(denial));
        Standing open = standing(SMUGGLING, charge, denial, doubt);
        assertThat(open.firstSaid()).isEmpty();
        assertThat(open.first())
                .containsExactly(new Answer<>(Said.of(charge), UNKNOWN), new Answer<>(Said.of(doubt), UNKNOWN));
        assertThat(open.last())
                .containsExactly(new Answer<>(Said.of(denial), UNKNOWN), new Answer<>(Said.of(doubt), UNKNOWN));
    }

    @Test
    void whereAQualifiedDateDecidesTheFirstIsOnlyLikely() {
        Statement charge = CHARGE.toBuilder().when(period("2003-04?")).build();
        Statement early = said("early", TARSK, Stance.QUERY)
                .addAbout(SMUGGLING.ref())
                .when(period("2003-03"))
                .build();

        assertThat(standing(SMUGGLING, charge, early).first())
                .containsExactly(
                        new Answer<>(Said.of(charge), POSSIBLY_FALSE), new Answer<>(Said.of(early), POSSIBLY_TRUE));
    }

    @Test
    void whatWasSaidByADayLeavesOutWhatCameLaterAndListsWhatIsOpen() {
        StandingIndex index = index(CHARGE, DENIAL);
        StandingOn before = index.standing(SMUGGLING.ref(), date("2003-04-11"));
        assertThat(before.certain().asserting()).containsExactly(Said.of(CHARGE));
        assertThat(before.certain().denying()).isEmpty();
        assertThat(before.undecided()).isEmpty();
        assertThat(before.contested()).isEqualTo(FALSE);
        assertThat(before.silent())
                .isEqualTo(List.of(new Answer<>(VELIA.ref(), TRUE), new Answer<>(TARSK.ref(), TRUE)));

        StandingOn inApril = index.standing(SMUGGLING.ref(), date("2003-04"));
        assertThat(inApril.certain().all()).isEmpty();
        assertThat(inApril.undecided())
                .containsExactly(new Answer<>(Said.of(CHARGE), UNKNOWN), new Answer<>(Said.of(DENIAL), UNKNOWN));
        assertThat(inApril.contested()).isEqualTo(UNKNOWN);

        StandingOn undatedDenial = index(CHARGE, undated(DENIAL)).standing(SMUGGLING.ref(), date("2003-04-09"));
        assertThat(undatedDenial.certain().all()).isEmpty();
        assertThat(undatedDenial.undecided()).isEmpty();
        assertThat(undatedDenial.silent()).contains(new Answer<>(VELIA.ref(), TRUE));
    }

    @Test
    void whatWasTakenBackStoodUntilThen() {
        Statement retreat = said("retreat", NORLAND, Stance.WITHDRAW)
                .addAnswers(CHARGE.ref())
                .when(period("2003-05-02"))
                .build();
        StandingIndex index = index(CHARGE, retreat);

        assertThat(index.standing(SMUGGLING.ref(), date("2003-05-01")).certain().asserting())
                .containsExactly(Said.of(CHARGE));
        assertThat(index.standing(SMUGGLING.ref(), date("2003-05-02")).certain().withdrawn())
                .containsExactly(Said.of(CHARGE));
        assertThat(index.standing(SMUGGLING.ref(), date("2003-05")).undecided())
                .containsExactly(new Answer<>(Said.of(CHARGE), UNKNOWN), new Answer<>(Said.of(retreat), UNKNOWN));
        assertThat(index.withdrawalsOf(CHARGE.ref(), SMUGGLING.ref())).containsExactly(retreat);
        assertThat(index.withdrawalsOf(retreat.ref(), SMUGGLING.ref())).isEmpty();
    }

    @Test
    void theLatestOfSeveralWithdrawalsReachesWhatWasSaidAgainBetween() {
        Statement again = said("again", NORLAND, Stance.RESTATE)
                .addAnswers(CHARGE.ref())
                .when(period("2003-06-01"))
                .build();
        Statement first = said("first", NORLAND, Stance.WITHDRAW)
                .addAnswers(CHARGE.ref())
                .when(period("2003-05-01"))
                .build();
        Statement second =
                first.toBuilder().id("second").when(period("2003-07-01")).build();
        Statement third =
                first.toBuilder().id("third").when(period("2003-05-03")).build();

        assertThat(standing(SMUGGLING, CHARGE, again, first, second, third).withdrawn())
                .containsExactly(Said.of(CHARGE), Said.of(again));
        assertThat(index(CHARGE, again, first, second, third).withdrawalsOf(again.ref(), SMUGGLING.ref()))
                .containsExactly(second);
    }

    @Test
    void whoTurnsFromOneStanceToAnotherHasChanged() {
        Statement turn = said("turn", NORLAND, Stance.DENY)
                .addAbout(SMUGGLING.ref())
                .when(period("2003-06"))
                .build();
        StandingIndex index = index(turn, CHARGE, DENIAL);
        Position position = index.position(SMUGGLING.ref(), NORLAND.ref());

        assertThat(position.changed()).isEqualTo(TRUE);
        assertThat(position.first())
                .extracting(answer -> answer.value().said(), Answer::truth)
                .containsExactly(tuple(Said.of(CHARGE), TRUE));
        assertThat(position.latest())
                .extracting(answer -> answer.value().said(), Answer::truth)
                .containsExactly(tuple(Said.of(turn), TRUE));
        Position before = index.position(SMUGGLING.ref(), NORLAND.ref(), date("2003-05-01"));
        assertThat(before.changed()).isEqualTo(FALSE);
        assertThat(before.latest()).extracting(answer -> answer.value().said()).containsExactly(Said.of(CHARGE));
        assertThat(index.position(SMUGGLING.ref(), NORLAND.ref(), date("2003-06"))
                        .changed())
                .isEqualTo(UNKNOWN);
        assertThat(index.position(SMUGGLING.ref(), MINISTER.ref()).latest())
                .extracting(answer -> answer.value().said())
                .containsExactly(Said.of(CHARGE));
        assertThat(index.position(SMUGGLING.ref(), TARSK.ref()).voices()).isEmpty();
    }

    @Test
    void aChargeTellsWhatIsAllegedAgainstWhomAndWhoSaysWhat() {
        Statement complaint =
                said("complaint", VELIA, Stance.ACCUSE).addAbout(BREACH.ref()).build();
        Incident clash = Incident.builder()
                .id("clash")
                .modality(EventModality.ALLEGED)
                .addSides(ConflictSide.builder().addActors(TARSK.ref()).build())
                .build();
        StandingIndex index = index(CHARGE, DENIAL, complaint, clash);

        assertThat(index.charges())
                .extracting(
                        charge -> charge.alleged().id(),
                        Charge::against,
                        charge -> charge.standing().contested())
                .containsExactly(
                        tuple("smuggling", Set.of(VELIA.ref()), TRUE),
                        tuple("breach", Set.of(NORLAND.ref()), FALSE),
                        tuple("clash", Set.of(TARSK.ref()), FALSE));
        assertThat(index.chargesBy(NORLAND.ref())).extracting(Charge::alleged).containsExactly(SMUGGLING);
        assertThat(index.chargesBy(MINISTER.ref())).extracting(Charge::alleged).containsExactly(SMUGGLING);
        assertThat(index.chargesAgainst(NORLAND.ref()))
                .extracting(Charge::alleged, charge -> charge.standing().silent())
                .containsExactly(tuple(BREACH, List.of(NORLAND.ref())));
    }

    @Test
    void anActIsFoundToBeWhatItIsAllegedToBe() {
        StandingIndex index = index(CHARGE);

        assertThat(index.chargesOver(GATE.ref())).extracting(Charge::alleged).containsExactly(BREACH);
        assertThat(index.chargesOver(RiverDispute.BRIDGE.ref())).isEmpty();
    }

    @Test
    void aThreadIsToldBackToTheFirstAndForwardAsATree() {
        Statement insistence = said("insistence", NORLAND, Stance.DENY)
                .addAnswers(DENIAL.ref())
                .build();
        Statement backing = said("backing", TARSK, Stance.SUPPORT)
                .addAnswers(DENIAL.ref(), CHARGE.ref())
                .build();
        StandingIndex index = index(CHARGE, DENIAL, insistence, backing);
        Exchange exchange = index.exchange(DENIAL.ref()).orElseThrow();

        assertThat(exchange.back()).containsExactly(new Turn(DENIAL, CHARGE, 1, false));
        assertThat(exchange.origins()).containsExactly(CHARGE);
        assertThat(exchange.forward())
                .containsExactly(new Turn(insistence, DENIAL, 1, false), new Turn(backing, DENIAL, 1, false));
        assertThat(index.exchange(CHARGE.ref()).orElseThrow().forward())
                .containsExactly(
                        new Turn(DENIAL, CHARGE, 1, false),
                        new Turn(insistence, DENIAL, 2, false),
                        new Turn(backing, DENIAL, 2, false),
                        new Turn(backing, CHARGE, 1, false));
        assertThat(index.exchange(CHARGE.ref()).orElseThrow().answers()).containsExactly(DENIAL, insistence, backing);
        assertThat(index.exchange(Ref.to("nothing"))).isEmpty();
    }

    @Test
    void circlesOfAnswersAreToldApart() {
        Statement one = said("one", NORLAND, Stance.DENY)
                .addAnswers(Ref.to("two"), CHARGE.ref())
                .build();
        Statement two =
                said("two", VELIA, Stance.DENY).addAnswers(Ref.to("one")).build();
        Exchange exchange = index(one, two, CHARGE).exchange(two.ref()).orElseThrow();

        assertThat(exchange.back())
                .containsExactly(
                        new Turn(two, one, 1, true), new Turn(one, two, 2, true), new Turn(one, CHARGE, 2, false));
        assertThat(exchange.origins()).containsExactly(CHARGE);
        assertThat(exchange.isCircular()).isTrue();
    }

    /** A long quarrel must not take long, nor exhaust the stack. */
    @Test
    void aQuarrelOfThousandsOfStatementsIsAnsweredInTime() {
        List<Entry> entries = new ArrayList<>(List.of(SMUGGLING, CHARGE));
        for (int i = 0; i < 40_000; i++) {
            StatementBuilder statement = Statement.builder()
                    .id("turn-" + i)
                    .speaker(i % 2 == 0 ? VELIA.ref() : NORLAND.ref())
                    .stance(i % 3 == 0 ? Stance.RESTATE : i % 3 == 1 ? Stance.DENY : Stance.WITHDRAW)
                    .addAnswers(i == 0 ? CHARGE.ref() : Ref.to("turn-" + (i - 1)));
            entries.add(i % 4 == 0 ? statement.addAbout(SMUGGLING.ref()).build() : statement.build());
        }
        StandingIndex index = StandingIndex.of(RiverDispute.with(entries.toArray(Entry[]::new)));

        assertTimeout(Duration.ofSeconds(60), () -> {
            assertThat(index.standing(SMUGGLING.ref()).all()).hasSize(40_001);
            assertThat(index.standing(SMUGGLING.ref()).firstSaid()).contains(Said.of(CHARGE));
            assertThat(index.voices(SMUGGLING.ref(), NORLAND.ref()).own()).hasSize(20_001);
            assertThat(index.exchange(CHARGE.ref()).orElseThrow().forward()).hasSize(40_000);
        });
    }

    private static Statement undated(Statement statement) {
        return statement.toBuilder().when(Optional.empty()).build();
    }

    private static StatementBuilder said(String id, Actor by, Stance stance) {
        return Statement.builder().id(id).spokenFor(by.ref()).stance(stance);
    }

    private static Standing standing(Entry subject, Entry... entries) {
        return index(entries).standing(subject.ref());
    }

    private static StandingIndex index(Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(SMUGGLING, BREACH, MINISTER));
        all.removeAll(Arrays.asList(entries));
        all.addAll(Arrays.asList(entries));
        Dataset dataset = RiverDispute.with(all.toArray(Entry[]::new));
        return StandingIndex.of(dataset);
    }
}

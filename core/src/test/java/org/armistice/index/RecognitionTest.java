package org.armistice.index;

import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TARSK;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.time.Truth.FALSE;
import static org.armistice.time.Truth.TRUE;
import static org.armistice.time.Truth.UNKNOWN;
import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.armistice.vocabulary.StateRecognition.CONDITIONAL;
import static org.armistice.vocabulary.StateRecognition.NOT_RECOGNISED;
import static org.armistice.vocabulary.StateRecognition.RECOGNISED;
import static org.armistice.vocabulary.StateRecognition.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.model.Attributed;
import org.armistice.model.Organization;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.StateRecognition;
import org.armistice.vocabulary.Term;
import org.junit.jupiter.api.Test;

class RecognitionTest {

    private static final Organization LEAGUE = Organization.builder()
            .id("league")
            .existence(period("1960-01-01/2000-12-31"))
            .build();

    private static final Attributed<Term<StateRecognition>> BY_TARSK =
            Attributed.of(RECOGNISED).accordingTo(TARSK).during(period("1975-06-01/1999-12-31"));
    private static final Attributed<Term<StateRecognition>> NO_LONGER_BY_TARSK =
            Attributed.of(WITHDRAWN).accordingTo(TARSK).during(period("2000-01-01/.."));
    private static final Attributed<Term<StateRecognition>> NOT_BY_NORLAND =
            Attributed.of(NOT_RECOGNISED).accordingTo(NORLAND).during(period("1972-05-01/1990"));
    private static final Attributed<Term<StateRecognition>> BY_LEAGUE =
            Attributed.of(CONDITIONAL).accordingTo(LEAGUE).during(period("1976-01-01/1976-12-31"));

    private static final State CONTESTED = VELIA.toBuilder()
            .addRecognitions(BY_TARSK, NO_LONGER_BY_TARSK, NOT_BY_NORLAND, BY_LEAGUE)
            .build();

    private final ExistenceIndex index = ExistenceIndex.of(RiverDispute.with(CONTESTED, LEAGUE));

    @Test
    void whoRecognisesAndWhoDoesNotAreToldApartFromWhoIsSilent() {
        Recognition contested = index.recognition(VELIA.ref(), date("1980-01-01"));

        assertThat(contested)
                .isEqualTo(new Recognition(
                        TRUE,
                        List.of(new Answer<>(BY_TARSK, TRUE)),
                        List.of(new Answer<>(NOT_BY_NORLAND, TRUE)),
                        List.of(),
                        List.of(),
                        List.of(new Answer<>(LEAGUE.ref(), TRUE))));
        assertThat(contested.isRecorded()).isTrue();
        assertThat(index.contestedStates(date("1980-01-01"))).containsExactly(new Answer<>(CONTESTED, TRUE));
    }

    @Test
    void aConditionContestsNothing() {
        Recognition conditional = index.recognition(VELIA.ref(), date("1976-03-01"));

        assertThat(conditional.conditional()).containsExactly(new Answer<>(BY_LEAGUE, TRUE));
        assertThat(conditional.silent()).isEmpty();
    }

    @Test
    void whoHasNotYetSpokenIsSilent() {
        Recognition early = index.recognition(VELIA.ref(), date("1972-06-01"));

        assertThat(early.contested()).isEqualTo(FALSE);
        assertThat(early.silent()).containsExactly(new Answer<>(TARSK.ref(), TRUE), new Answer<>(LEAGUE.ref(), TRUE));
    }

    @Test
    void whereTheEndOfAStanceIsVagueSoIsTheContest() {
        Recognition vague = index.recognition(VELIA.ref(), date("1990-07-01"));

        assertThat(vague.contested()).isEqualTo(UNKNOWN);
        assertThat(vague.silent())
                .containsExactly(new Answer<>(NORLAND.ref(), UNKNOWN), new Answer<>(LEAGUE.ref(), TRUE));
        assertThat(index.contestedStates(date("1990-07-01"))).containsExactly(new Answer<>(CONTESTED, UNKNOWN));
    }

    @Test
    void whoRecognisesNoLongerDoesNotRecognise() {
        Recognition late = index.recognition(VELIA.ref(), date("2005-01-01"));

        assertThat(late.contested()).isEqualTo(FALSE);
        assertThat(late.recognised()).isEmpty();
        assertThat(late.notRecognised()).containsExactly(new Answer<>(NO_LONGER_BY_TARSK, TRUE));
        assertThat(late.silent()).containsExactly(new Answer<>(NORLAND.ref(), TRUE));
        assertThat(index.contestedStates(date("2005-01-01"))).isEmpty();
    }

    @Test
    void throughAPeriodAStanceMustLastAndSilenceToo() {
        Recognition through = index.recognition(VELIA.ref(), period("1999-12-01/2000-01-31"));

        assertThat(through.recognised()).isEmpty();
        assertThat(through.notRecognised()).isEmpty();
        assertThat(through.silent())
                .containsExactly(new Answer<>(NORLAND.ref(), TRUE), new Answer<>(LEAGUE.ref(), TRUE));
    }

    @Test
    void ofAStateOfWhichNobodyHasSpokenNothingIsRecorded() {
        Recognition none = index.recognition(TARSK.ref(), date("1960"));

        assertThat(none.isRecorded()).isFalse();
        assertThat(none.contested()).isEqualTo(UNKNOWN);
    }

    @Test
    void aDeniedStanceIsUnclear() {
        Attributed<Term<StateRecognition>> denied =
                Attributed.of(RECOGNISED).accordingTo(TARSK).with(Certainty.CERTAINLY_NOT);
        State velia = VELIA.toBuilder().addRecognitions(denied).build();

        assertThat(ExistenceIndex.of(RiverDispute.with(velia))
                        .recognition(VELIA.ref(), date("1980"))
                        .unclear())
                .containsExactly(new Answer<>(denied, UNKNOWN));
    }

    @Test
    void theStancesOfOneActorAreFound() {
        assertThat(index.recognitionsBy(TARSK.ref(), date("1999-12-31")))
                .containsExactly(new Answer<>(new Recognised(CONTESTED, BY_TARSK), TRUE));
        assertThat(index.recognitionsBy(Ref.to("nobody"), date("1999-12-31"))).isEmpty();
    }
}

package org.armistice.index;

import static org.armistice.index.RiverDispute.DELTA;
import static org.armistice.index.RiverDispute.GAZETTE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TALKS;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.time.Truth.FALSE;
import static org.armistice.time.Truth.TRUE;
import static org.armistice.time.Truth.UNKNOWN;
import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.model.Attributed;
import org.armistice.model.Commitment;
import org.armistice.model.Development;
import org.armistice.model.DevelopmentBuilder;
import org.armistice.model.Entry;
import org.armistice.model.Link;
import org.armistice.model.Ref;
import org.armistice.model.Statement;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.EventType;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.Pledge;
import org.armistice.vocabulary.Stance;
import org.junit.jupiter.api.Test;

class CommitmentIndexTest {

    private static final Commitment PROMISE = Commitment.builder()
            .id("promise")
            .pledge(Pledge.RECOGNITION)
            .addPromisedBy(NORLAND.ref())
            .addPromisedTo(VELIA.ref())
            .addAbout(DELTA.ref())
            .declared(date("2004-05"))
            .addCitations(GAZETTE.cite())
            .build();

    private static final Statement FIRST = Statement.builder()
            .id("first")
            .spokenFor(NORLAND.ref())
            .stance(Stance.COMMIT)
            .addAbout(PROMISE.ref())
            .build();

    private static final Statement AGAIN = Statement.builder()
            .id("again")
            .spokenFor(NORLAND.ref())
            .stance(Stance.RESTATE)
            .addAnswers(FIRST.ref())
            .build();

    @Test
    void aPromiseIsNotKnownToBeFulfilledWhereThatIsNotRecorded() {
        CommitmentStanding standing = standing("2005", PROMISE, FIRST, AGAIN);

        assertThat(standing)
                .isEqualTo(new CommitmentStanding(
                        TRUE,
                        UNKNOWN,
                        UNKNOWN,
                        List.of(Said.of(FIRST), Said.of(AGAIN)),
                        List.of(),
                        GAZETTE.published()));
        assertThat(standing("2004-04-30", PROMISE).declared()).isEqualTo(FALSE);
        assertThat(standing("2004-04-30", PROMISE).fulfilled()).isEqualTo(FALSE);
        assertThat(standing("2004-05-10", PROMISE).declared()).isEqualTo(UNKNOWN);
    }

    @Test
    void aPromiseIsFulfilledOnItsDayOrByWhatFulfilsIt() {
        Commitment kept = PROMISE.toBuilder()
                .fulfilled(date("2006-01-02"))
                .withdrawn(date("2007"))
                .build();
        Development recognition = Development.builder()
                .id("recognition")
                .eventType(EventType.AGREE)
                .when(period("2006-03-01"))
                .addLinks(Attributed.of(Link.of(LinkType.FULFILS, PROMISE.ref())))
                .build();

        assertThat(standing("2006-01-01", kept).fulfilled()).isEqualTo(FALSE);
        assertThat(standing("2006-01-02", kept).fulfilled()).isEqualTo(TRUE);
        assertThat(standing("2006-12-31", kept).withdrawn()).isEqualTo(FALSE);
        assertThat(standing("2008", kept).withdrawn()).isEqualTo(TRUE);
        assertThat(standing("2006-02-28", PROMISE, recognition).fulfilled()).isEqualTo(FALSE);
        assertThat(standing("2006-03-01", PROMISE, recognition).fulfilled()).isEqualTo(TRUE);
        assertThat(standing("2006-03-01", PROMISE, recognition).fulfilments()).hasSize(1);
    }

    @Test
    void onlyWhatHappenedAndNotByTheirOwnWordAloneFulfilsAPromise() {
        DevelopmentBuilder recognition = Development.builder()
                .id("recognition")
                .eventType(EventType.AGREE)
                .when(period("2006-03-01"));
        Attributed<Link> fulfils = Attributed.of(Link.of(LinkType.FULFILS, PROMISE.ref()));
        recognition.addLinks(fulfils);

        for (EventModality modality :
                List.of(EventModality.PLANNED, EventModality.NEGATED, EventModality.HYPOTHETICAL)) {
            assertThat(standing("2007", PROMISE, recognition.modality(modality).build())
                            .fulfilments())
                    .as(modality.token())
                    .isEmpty();
        }
        assertThat(standing(
                                "2007",
                                PROMISE,
                                recognition.modality(EventModality.ALLEGED).build())
                        .fulfilled())
                .isEqualTo(UNKNOWN);
        assertThat(standing(
                                "2007",
                                PROMISE,
                                recognition.modality(EventModality.OCCURRED).build())
                        .fulfilled())
                .isEqualTo(TRUE);
        assertThat(standing(
                                "2007",
                                PROMISE,
                                recognition
                                        .links(List.of(fulfils.accordingTo(NORLAND)))
                                        .build())
                        .fulfilled())
                .as("by the word of the one who promised")
                .isEqualTo(UNKNOWN);
    }

    @Test
    void promisesAreFoundByWhoMadeThemAndWhatTheyAreAbout() {
        CommitmentIndex index = CommitmentIndex.of(RiverDispute.with(PROMISE));

        assertThat(index.promisedBy(NORLAND.ref())).containsExactly(PROMISE);
        assertThat(index.promisedBy(VELIA.ref())).isEmpty();
        assertThat(index.about(DELTA.ref(), Pledge.RECOGNITION)).containsExactly(PROMISE);
        assertThat(index.about(DELTA.ref(), Pledge.WITHDRAWAL)).isEmpty();
        assertThat(index.about(TALKS.ref(), Pledge.RECOGNITION)).isEmpty();
    }

    @Test
    void ofAPromiseThatIsNotThereNothingIsKnown() {
        assertThat(CommitmentIndex.of(RiverDispute.with()).standing(Ref.to("nothing"), date("2005")))
                .isEqualTo(CommitmentStanding.UNKNOWN);
    }

    private static CommitmentStanding standing(String day, Entry... entries) {
        return CommitmentIndex.of(RiverDispute.with(entries)).standing(PROMISE.ref(), date(day));
    }
}

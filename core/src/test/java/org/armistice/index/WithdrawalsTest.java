package org.armistice.index;

import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.model.Attributed;
import org.armistice.model.Dataset;
import org.armistice.model.Incident;
import org.armistice.model.Link;
import org.armistice.model.State;
import org.armistice.model.Statement;
import org.armistice.model.StatementBuilder;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.Stance;
import org.junit.jupiter.api.Test;

class WithdrawalsTest {

    private static final State EAST = State.builder().id("east").build();
    private static final Incident RAID = Incident.builder().id("raid").build();

    @Test
    void whoSaysAgainWhatTheyTakeBackIsTakenBackByTheOtherWithdrawal() {
        Statement charge = by("charge", Stance.ASSERT).addAbout(RAID.ref()).build();
        Statement withdrawal = by("withdrawal", Stance.WITHDRAW)
                .when(period("2001-02-01"))
                .addAnswers(charge.ref())
                .build();
        Statement both = by("both", Stance.RESTATE)
                .addAnswers(charge.ref())
                .addLinks(Attributed.of(Link.of(LinkType.WITHDRAWS, charge.ref())))
                .build();
        Dataset dataset = Dataset.builder()
                .id("d")
                .add(EAST, RAID, charge, withdrawal, both)
                .build();

        assertThat(StandingIndex.of(dataset).standing(RAID.ref()).withdrawn())
                .extracting(said -> said.statement().id())
                .containsExactly("charge", "both");
    }

    private static StatementBuilder by(String id, Stance stance) {
        return Statement.builder().id(id).stance(stance).speaker(EAST.ref());
    }
}

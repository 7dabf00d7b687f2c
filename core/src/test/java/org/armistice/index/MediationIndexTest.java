package org.armistice.index;

import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TALKS;
import static org.armistice.index.RiverDispute.TARSK;
import static org.armistice.index.RiverDispute.TRUCE;
import static org.armistice.time.Truth.TRUE;
import static org.armistice.time.Truth.UNKNOWN;
import static org.armistice.time.UncertainDate.date;
import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.model.Ceasefire;
import org.armistice.model.Mediation;
import org.junit.jupiter.api.Test;

class MediationIndexTest {

    private static final RoleIn NEGOTIATOR = new RoleIn(TRUCE, TRUCE.mediators().get(0));
    private static final RoleIn HOST = new RoleIn(TALKS, TALKS.mediators().get(0));
    private static final RoleIn MEDIATOR = new RoleIn(TALKS, TALKS.mediators().get(1));

    private final MediationIndex index = MediationIndex.of(RiverDispute.with());

    @Test
    void aRoleHoldsInItsOwnPeriod() {
        assertThat(index.roles(TARSK.ref(), date("2005-06-30")))
                .containsExactly(
                        new Answer<>(NEGOTIATOR, UNKNOWN), new Answer<>(HOST, TRUE), new Answer<>(MEDIATOR, UNKNOWN));
        assertThat(index.roles(TARSK.ref(), date("2005-07-01")))
                .containsExactly(new Answer<>(NEGOTIATOR, UNKNOWN), new Answer<>(MEDIATOR, UNKNOWN));
    }

    @Test
    void aRoleWithoutPeriodDoesNotOutlastTheTalks() {
        assertThat(index.roles(TARSK.ref(), date("2005-09-30"))).containsExactly(new Answer<>(NEGOTIATOR, UNKNOWN));
    }

    @Test
    void aRoleWithoutPeriodDoesNotOutlastTheCeasefire() {
        Ceasefire ended = TRUCE.toBuilder().ended(date("2006-01-31")).build();

        assertThat(MediationIndex.of(RiverDispute.with(ended)).roles(TARSK.ref(), date("2006-02-01")))
                .isEmpty();
    }

    @Test
    void whoIsNoThirdPartyHasNoRole() {
        assertThat(index.roles(NORLAND.ref(), date("2005-06-30"))).isEmpty();
    }

    @Test
    void tracksRunInTheirPeriod() {
        Mediation undated = Mediation.builder().id("whispers").build();
        MediationIndex two = MediationIndex.of(RiverDispute.with(undated));

        assertThat(two.tracks(date("2005-09-29")))
                .containsExactly(new Answer<>(TALKS, TRUE), new Answer<>(undated, UNKNOWN));
        assertThat(two.tracks(date("2005-09-30"))).containsExactly(new Answer<>(undated, UNKNOWN));
    }
}

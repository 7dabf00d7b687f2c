package org.armistice.index;

import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TALKS;
import static org.armistice.index.RiverDispute.TRUCE;
import static org.armistice.time.Truth.FALSE;
import static org.armistice.time.Truth.POSSIBLY_TRUE;
import static org.armistice.time.Truth.TRUE;
import static org.armistice.time.Truth.UNKNOWN;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.armistice.model.Attributed;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Incident;
import org.armistice.model.IncidentBuilder;
import org.armistice.model.Link;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDuration;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.LinkType;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ChronologyTest {

    private static final Incident FLOOD =
            incident("flood").when(period("2005-05-10")).build();
    private static final Incident BREACH =
            incident("breach").when(period("2005-05-20")).build();
    /** Some day of May, and not before the breach. */
    private static final Incident RAID =
            following("raid", "breach").when(period("2005-05")).build();
    /** On the day of the breach, and after it. */
    private static final Incident ALARM =
            following("alarm", "breach").when(period("2005-05-20")).build();

    private static final Incident STRIKE =
            incident("strike").when(period("2005-05")).build();

    @Test
    void theRiverDisputeIsToldInOrder() {
        Chronology chronology = Chronology.of(RiverDispute.with(RAID, STRIKE, ALARM, BREACH, FLOOD));

        assertThat(chronology.inOrder()).containsExactly(STRIKE, FLOOD, BREACH, ALARM, RAID, TALKS, TRUCE);
        assertThat(chronology.groups().groups())
                .containsExactly(List.of(STRIKE, FLOOD, BREACH, ALARM, RAID), List.of(TALKS, TRUCE));
        assertThat(Chronology.of(RiverDispute.with(RAID, ALARM, BREACH, FLOOD))
                        .groups()
                        .groups())
                .containsExactly(List.of(FLOOD), List.of(BREACH), List.of(ALARM, RAID), List.of(TALKS, TRUCE));
        assertThat(chronology.contradictions()).isEmpty();
    }

    @Test
    void whatFollowsIsNotDatedBeforeWhatItFollows() {
        assertThat(isAfter("raid", "flood", FLOOD, BREACH, RAID)).isEqualTo(TRUE);
        assertThat(isAfter("flood", "raid", FLOOD, BREACH, RAID)).isEqualTo(FALSE);
        assertThat(isAfter("strike", "flood", FLOOD, BREACH, STRIKE)).isEqualTo(UNKNOWN);
    }

    @Test
    void whatIsFollowedIsNotDatedAfterWhatFollowsIt() {
        Entry warning = incident("warning").when(period("2005-05")).build();
        Entry flood = following("flood", "warning").when(period("2005-05-10")).build();

        assertThat(isAfter("breach", "warning", warning, flood, BREACH)).isEqualTo(TRUE);
    }

    @Test
    void ofTwoOnOneDayOnlyTheRecordTells() {
        assertThat(isAfter("alarm", "breach", ALARM, BREACH)).isEqualTo(TRUE);
        assertThat(isAfter(
                        "alarm",
                        "breach",
                        incident("alarm").when(period("2005-05-20")).build(),
                        BREACH))
                .isEqualTo(FALSE);
    }

    @Test
    void whatFollowsMayBeginBeforeTheOtherIsOver() {
        Entry war = incident("war").when(period("2005-05-01/2006-05-01")).build();
        Entry raid = following("raid", "war").when(period("2005-05")).build();
        Entry inquiry = incident("inquiry").when(period("2005-07-01")).build();

        assertThat(isAfter("raid", "war", war, raid)).isEqualTo(TRUE);
        assertThat(isAfter("inquiry", "war", war, inquiry)).isEqualTo(FALSE);
        // It came after what came after the war had begun.
        assertThat(isAfter("inquiry", "war", war, raid, inquiry)).isEqualTo(TRUE);
    }

    @Test
    void aStatedLengthCountsFromWhenItCanHaveBegun() {
        Entry siege = following("siege", "breach")
                .when(period("2005-05/").lasting(UncertainDuration.parse("P10D")))
                .build();
        Entry relief = incident("relief").when(period("2005-05-29")).build();
        Entry feast = incident("feast").when(period("2005-06-10")).build();

        assertThat(isAfter("relief", "siege", BREACH, siege, relief)).isEqualTo(FALSE);
        assertThat(isAfter("feast", "siege", BREACH, siege, feast)).isEqualTo(TRUE);
    }

    @Test
    void anOrderThatRestsOnADoubtedDateIsTentative() {
        Entry doubted = incident("breach").when(period("2005-05-20?")).build();
        assertThat(isAfter("raid", "flood", FLOOD, doubted, RAID)).isEqualTo(POSSIBLY_TRUE);
        assertThat(isAfter("raid", "breach", doubted, RAID)).isEqualTo(TRUE);
    }

    @Test
    void aDoubtedDateThatFitsNoRecordTellsNothing() {
        Entry raid = following("raid", "breach").when(period("2004~")).build();
        Chronology chronology = Chronology.of(RiverDispute.with(FLOOD, BREACH, raid));

        assertThat(chronology.isAfter(raid.ref(), BREACH.ref())).isEqualTo(TRUE);
        assertThat(chronology.isAfter(raid.ref(), FLOOD.ref())).isEqualTo(TRUE);
        assertThat(chronology.contradictions()).isEmpty();
    }

    @Test
    void recordsAgainstDatesAreContradictionsAndTellNothing() {
        Entry rumour = following("rumour", "breach").build();
        Entry raid = following("raid", "rumour").when(period("2005-05-02")).build();
        Chronology chronology = Chronology.of(RiverDispute.with(FLOOD, BREACH, rumour, raid));

        assertThat(chronology.contradictions()).containsExactly(List.of(rumour, raid, BREACH));
        assertThat(chronology.isAfter(raid.ref(), BREACH.ref())).isEqualTo(UNKNOWN);
        assertThat(chronology.isAfter(BREACH.ref(), raid.ref())).isEqualTo(UNKNOWN);
        // Against others each has its own date.
        assertThat(chronology.isAfter(FLOOD.ref(), raid.ref())).isEqualTo(TRUE);
    }

    @Test
    void whatIsInContradictionIsInOneGroup() {
        Entry raid = following("raid", "breach").when(period("2005-05-02")).build();

        assertThat(Chronology.of(RiverDispute.with(FLOOD, BREACH, raid))
                        .groups()
                        .groups())
                .containsExactly(List.of(raid, FLOOD, BREACH), List.of(TALKS, TRUCE));
    }

    @Test
    void whatFollowsItselfIsAContradiction() {
        Entry echo = following("echo", "echo").build();
        Entry one = following("one", "other").build();
        Entry other = following("other", "one").build();

        assertThat(Chronology.of(RiverDispute.with(echo, one, other)).contradictions())
                .containsExactlyInAnyOrder(List.of(echo), List.of(one, other));
    }

    @Test
    void nothingIsSaidByLinksWithReserveOrLinksThatLeadNowhere() {
        Entry perhaps = incident("perhaps")
                .addLinks(Attributed.of(Link.of(LinkType.FOLLOWS, BREACH.ref())).with(Certainty.PROBABLE))
                .build();
        Entry lost = following("lost", "nowhere").build();
        Entry claimed = incident("claimed")
                .addLinks(follows("breach").accordingTo(NORLAND))
                .build();

        assertThat(isAfter("perhaps", "breach", BREACH, perhaps)).isEqualTo(UNKNOWN);
        assertThat(isAfter("claimed", "breach", BREACH, claimed))
                .as("whose word it is alone")
                .isEqualTo(UNKNOWN);
        assertThat(isAfter("lost", "nowhere", lost)).isEqualTo(UNKNOWN);
        assertThat(Chronology.of(RiverDispute.with(perhaps, lost)).inOrder()).containsExactly(TALKS, TRUCE);
    }

    @Test
    void someAreOrderedByWayOfOthers() {
        Entry rumour = following("rumour", "raid").build();
        Chronology chronology = Chronology.of(RiverDispute.with(rumour, RAID, BREACH, FLOOD));

        assertThat(chronology.sequence(List.of(rumour, BREACH)).groups())
                .containsExactly(List.of(BREACH), List.of(rumour));
        assertThat(chronology.sequence(List.of(rumour, NORLAND, BREACH)))
                .isEqualTo(new Sequence<>(List.of(List.of(BREACH), List.of(rumour)), List.of(NORLAND)));
        assertThat(chronology.sequence(List.of())).isEqualTo(new Sequence<>(List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chronology.sequence(List.of(STRIKE)))
                .withMessage("The dataset has no such entry as strike. Give entries of the dataset of which this is"
                        + " the chronology.");
    }

    @Test
    void whatHasNoPlaceIsInNoTotalOrder() {
        assertThat(new Sequence<>(List.of(List.of(1), List.of(2)), List.of()).isTotal())
                .isTrue();
        assertThat(new Sequence<>(List.of(List.of(1, 2)), List.of()).isTotal()).isFalse();
        assertThat(new Sequence<>(List.of(List.of(1)), List.of(2)).isTotal()).isFalse();
        assertThat(new Sequence<>(List.of(), List.of(1, 2)).isTotal()).isFalse();
        assertThat(new Sequence<>(List.of(), List.of(1)).isTotal()).isTrue();
        assertThat(new Sequence<>(List.of(), List.of()).isTotal()).isTrue();
        assertThat(new Sequence<>(List.of(List.of(1), List.of(2)), List.of(3)).all())
                .containsExactly(1, 2, 3);
    }

    @Test
    void farAwayYearsAndOpenEndsAreInOrder() {
        Entry dawn = incident("dawn").when(period("Y-10000000000/")).build();
        Entry ever = incident("ever").when(period("../Y10000000000")).build();
        Entry last = incident("last").when(period("Y20000000000/..")).build();

        assertThat(isAfter("last", "ever", ever, last)).isEqualTo(TRUE);
        assertThat(isAfter("dawn", "ever", dawn, ever)).isEqualTo(FALSE);
        assertThat(isAfter("last", "dawn", dawn, last)).isEqualTo(UNKNOWN);
        assertThat(isAfter("ever", "last", ever, last)).isEqualTo(FALSE);
    }

    @Test
    void manyEntriesAreOrderedInBoundedTime() {
        // Half a chain without dates; the rest dated, and each following the first and the last but one.
        int count = 50_000;
        Dataset dataset = Dataset.builder()
                .id("many")
                .addAll(IntStream.range(0, count)
                        .mapToObj(i -> {
                            IncidentBuilder entry = incident("i" + i);
                            if (i > 0) {
                                entry.addLinks(follows("i" + (i < count / 2 ? i - 1 : 0)));
                            }
                            if (i >= count / 2) {
                                entry.addLinks(follows("i" + (i - 2))).when(period("2005-05-0" + (1 + i * 9L / count)));
                            }
                            return entry.build();
                        })
                        .toList())
                .build();
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            Chronology chronology = Chronology.of(dataset);
            assertThat(chronology.groups().groups()).hasSizeGreaterThan(count / 2 - 2);
            assertThat(chronology.contradictions()).isEmpty();
            for (int i = 1; i < count / 2; i++) {
                assertThat(chronology.isAfter(Ref.to("i" + i), Ref.to("i0"))).isEqualTo(TRUE);
            }
        });
    }

    private static IncidentBuilder incident(String id) {
        return Incident.builder().id(id);
    }

    private static IncidentBuilder following(String id, String other) {
        return incident(id).addLinks(follows(other));
    }

    private static Attributed<Link> follows(String other) {
        return Attributed.of(Link.of(LinkType.FOLLOWS, Ref.to(other)));
    }

    private static Truth isAfter(String one, String other, Entry... entries) {
        return Chronology.of(RiverDispute.with(entries)).isAfter(Ref.to(one), Ref.to(other));
    }
}

package org.armistice.index;

import static org.armistice.index.RiverDispute.GATE;
import static org.armistice.index.RiverDispute.TALKS;
import static org.armistice.index.RiverDispute.TRUCE;
import static org.armistice.time.Truth.FALSE;
import static org.armistice.time.Truth.POSSIBLY_TRUE;
import static org.armistice.time.Truth.TRUE;
import static org.armistice.time.Truth.UNKNOWN;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.model.Attributed;
import org.armistice.model.Entry;
import org.armistice.model.Incident;
import org.armistice.model.IncidentBuilder;
import org.armistice.model.Link;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.LinkType;
import org.junit.jupiter.api.Test;

class LinkIndexTest {

    @Test
    void causesAndEffectsAreReadFromBothEnds() {
        Incident shelling = incident("shelling")
                .addLinks(
                        Attributed.of(Link.of(LinkType.RESULTS_FROM, GATE.ref())),
                        Attributed.of(Link.of(LinkType.CAUSES, TALKS.ref())))
                .build();
        LinkIndex index = LinkIndex.of(RiverDispute.with(shelling));
        Causation gate =
                new Causation(GATE.ref(), shelling.ref(), shelling.links().get(0));
        Causation talks =
                new Causation(shelling.ref(), TALKS.ref(), shelling.links().get(1));

        assertThat(index.causesOf(shelling.ref())).containsExactly(gate);
        assertThat(index.effectsOf(GATE.ref())).containsExactly(gate);
        assertThat(index.effectsOf(shelling.ref())).containsExactly(talks);
        assertThat(index.causesOf(TALKS.ref())).containsExactly(talks);
        assertThat(index.causesOf(GATE.ref())).isEmpty();
        assertThat(index.causations()).containsExactly(gate, talks);
    }

    @Test
    void linksAreFoundFromBothEnds() {
        Incident shelling = incident("shelling")
                .addLinks(
                        Attributed.of(Link.of(LinkType.PART_OF, TALKS.ref())),
                        Attributed.of(Link.of(LinkType.FOLLOWS, TALKS.ref())))
                .build();
        LinkIndex index = LinkIndex.of(RiverDispute.with(shelling));
        Arrow part = new Arrow(shelling.ref(), shelling.links().get(0));
        Arrow follows = new Arrow(shelling.ref(), shelling.links().get(1));

        assertThat(index.from(shelling.ref())).containsExactly(part, follows);
        assertThat(index.from(shelling.ref(), LinkType.FOLLOWS)).containsExactly(follows);
        assertThat(index.to(TALKS.ref())).containsExactly(part, follows);
        assertThat(index.to(TALKS.ref(), LinkType.PART_OF)).containsExactly(part);
        assertThat(part.to()).isEqualTo(TALKS.ref());
    }

    @Test
    void aChainThatLeadsBackIsToldOnce() {
        Attributed<Link> ofTwo = Attributed.of(Link.of(LinkType.PART_OF, Ref.to("two")));
        Entry one = incident("one").addLinks(ofTwo).build();
        Entry two = incident("two")
                .addLinks(Attributed.of(Link.of(LinkType.PART_OF, Ref.to("one"))))
                .build();
        LinkIndex index = LinkIndex.of(RiverDispute.with(one, two));

        assertThat(index.loopFrom(one.ref(), LinkType.PART_OF)).containsExactly(Ref.to("one"), Ref.to("two"));
        assertThat(index.loopFrom(two.ref(), LinkType.PART_OF)).isEmpty();
        assertThat(index.loopFrom(one.ref(), LinkType.RENEWS)).isEmpty();
        for (Attributed<Link> link : List.of(ofTwo.accordingTo(RiverDispute.NORLAND), ofTwo.with(Certainty.POSSIBLE))) {
            Entry doubted = incident("one").addLinks(link).build();
            assertThat(LinkIndex.of(RiverDispute.with(doubted, two)).loopFrom(one.ref(), LinkType.PART_OF))
                    .isEmpty();
        }
    }

    @Test
    void whatFollowsByWayOfOthersIsAfter() {
        Entry a = incident("a").build();
        Entry b = following("b", "a").build();
        Entry c = following("c", "b").build();

        assertThat(isAfter("c", "a", a, b, c)).isEqualTo(TRUE);
        assertThat(isAfter("a", "c", a, b, c)).isEqualTo(FALSE);
        assertThat(isAfter("a", "a", a)).isEqualTo(FALSE);
        assertThat(isAfter("a", "other", a, incident("other").build())).isEqualTo(UNKNOWN);
    }

    @Test
    void datesDecideWhereTheyCan() {
        Entry may = incident("may").when(period("2005-05-01/2005-05-03")).build();
        Entry june = incident("june").when(period("2005-06")).build();
        Entry year = incident("year").when(period("2005")).build();
        Entry doubtful = incident("doubtful").when(period("2006?")).build();

        assertThat(isAfter("june", "may", may, june)).isEqualTo(TRUE);
        assertThat(isAfter("may", "june", may, june)).isEqualTo(FALSE);
        assertThat(isAfter("year", "may", may, year)).isEqualTo(UNKNOWN);
        assertThat(isAfter("doubtful", "may", may, doubtful)).isEqualTo(POSSIBLY_TRUE);
    }

    @Test
    void datesAndLinksTogetherDecideMore() {
        Entry may = incident("may").when(period("2005-05-01")).build();
        Entry june = incident("june").when(period("2005-06-01")).build();
        Entry afterJune = following("after-june", "june").build();
        Entry beforeMay = incident("before-may").build();
        Entry mayIndeed =
                following("may", "before-may").when(period("2005-05-01")).build();

        assertThat(isAfter("after-june", "may", may, june, afterJune)).isEqualTo(TRUE);
        assertThat(isAfter("may", "after-june", may, june, afterJune)).isEqualTo(FALSE);
        assertThat(isAfter("after-june", "before-may", mayIndeed, june, afterJune, beforeMay))
                .isEqualTo(TRUE);
    }

    @Test
    void aCeasefireIsPlacedByItsDeclaration() {
        Entry later = incident("later").when(period("2005-09-30")).build();

        assertThat(isAfter("later", TRUCE.id(), later)).isEqualTo(TRUE);
    }

    @Test
    void whatIsSaidWithReserveOrInCirclesDecidesNothing() {
        Entry a = incident("a").build();
        Entry perhaps = incident("perhaps")
                .addLinks(Attributed.of(Link.of(LinkType.FOLLOWS, Ref.to("a"))).with(Certainty.PROBABLE))
                .build();

        assertThat(isAfter("perhaps", "a", a, perhaps)).isEqualTo(UNKNOWN);
        assertThat(isAfter(
                        "b",
                        "c",
                        following("b", "c").build(),
                        following("c", "b").build()))
                .isEqualTo(UNKNOWN);
    }

    private static IncidentBuilder incident(String id) {
        return Incident.builder().id(id);
    }

    private static IncidentBuilder following(String id, String other) {
        return incident(id).addLinks(Attributed.of(Link.of(LinkType.FOLLOWS, Ref.to(other))));
    }

    private static Truth isAfter(String one, String other, Entry... entries) {
        return LinkIndex.of(RiverDispute.with(entries)).isAfter(Ref.to(one), Ref.to(other));
    }
}

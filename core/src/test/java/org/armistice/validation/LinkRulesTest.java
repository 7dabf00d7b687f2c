package org.armistice.validation;

import static org.armistice.index.RiverDispute.GAZETTE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TRUCE;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.armistice.model.Agreement;
import org.armistice.model.Attributed;
import org.armistice.model.Commitment;
import org.armistice.model.Development;
import org.armistice.model.DevelopmentBuilder;
import org.armistice.model.Entry;
import org.armistice.model.Link;
import org.armistice.model.Ref;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.EventType;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.Pledge;
import org.junit.jupiter.api.Test;

class LinkRulesTest {

    private static final String HINT =
            " Correct one of the dates, or turn the link round if it was taken the wrong way.";

    @Test
    void whatTakesThePlaceOfACeasefireShouldNotBeginBeforeIt() {
        assertThat(Found.in(ceasefire("2005-09-28", LinkType.SUPERSEDES)))
                .containsExactly(
                        "WARNING Link.SupersedesLater at pause /links/0/target: Supersedes truce (2005-09-29/),"
                                + " and began before it (2005-09-28/)." + HINT);
        assertThat(Found.in(ceasefire("2005-09-28", LinkType.RENEWS)))
                .containsExactly("WARNING Link.RenewsLater at pause /links/0/target: Renews truce (2005-09-29/),"
                        + " and began before it (2005-09-28/)." + HINT);
        assertThat(Found.perhapsIn(ceasefire("2005-09-29", LinkType.SUPERSEDES)))
                .isEmpty();
        assertThat(Found.in(ceasefire("2005-09-28T12:00:00Z", LinkType.SUPERSEDES)))
                .as("by the day of an hour")
                .hasSize(1);
        assertThat(Found.in(ceasefire("2005-09", LinkType.SUPERSEDES))).isEmpty();
        assertThat(Found.perhapsIn(ceasefire("2005-09", LinkType.SUPERSEDES)))
                .containsExactly("NOTE Link.SupersedesLater at pause /links/0/target: Perhaps: Supersedes truce"
                        + " (2005-09-29/), and began before it (2005-09/)." + HINT);
    }

    @Test
    void whatAnswersToAnotherShouldNotBeOverBeforeIt() {
        assertThat(linked("2005-06-01", LinkType.RESTATES, "2005-06-02"))
                .containsExactly("WARNING Link.RestatesLater at one /links/0/target: Restates other (2005-06-02),"
                        + " and was over before it (2005-06-01)." + HINT);
        assertThat(linked("2005-06-01", LinkType.WITHDRAWS, "2005-06-02"))
                .containsExactly("WARNING Link.WithdrawsLater at one /links/0/target: Withdraws other (2005-06-02),"
                        + " and was over before it (2005-06-01)." + HINT);
        assertThat(linked("2005-06-01", LinkType.RESULTS_FROM, "2005-06-02"))
                .containsExactly("WARNING Link.CausedByLater at one /links/0/target: Results from other (2005-06-02),"
                        + " and was over before it (2005-06-01)." + HINT);
        assertThat(linked("2005-06-01", LinkType.BREACHES, "2005-06-02"))
                .containsExactly("WARNING Link.BreachesLater at one /links/0/target: Breaches other (2005-06-02),"
                        + " and was over before it (2005-06-01)." + HINT);
        for (LinkType type : List.of(
                LinkType.RESTATES, LinkType.WITHDRAWS, LinkType.RESULTS_FROM, LinkType.BREACHES, LinkType.CAUSES)) {
            assertThat(linked("2005-06-02", type, "2005-06-02"))
                    .as(type.token())
                    .isEmpty();
        }
    }

    @Test
    void aCauseShouldNotBeginAfterItsEffectWasOver() {
        assertThat(linked("2005-06-03", LinkType.CAUSES, "2005-06-02"))
                .containsExactly("WARNING Link.CausesEarlier at one /links/0/target: Causes other (2005-06-02),"
                        + " and began after it was over (2005-06-03)." + HINT);
        assertThat(linked("2005-06-03", LinkType.CAUSES, "2005-06-02/2005-06-04"))
                .isEmpty();
    }

    @Test
    void aPartShouldFallIntoTheTimeOfTheWhole() {
        assertThat(linked("2005-06-05", LinkType.PART_OF, "2005-06-02/2005-06-04"))
                .containsExactly("WARNING Link.PartOutsideWhole at one /links/0/target: Falls (2005-06-05) outside the"
                        + " time (2005-06-02/2005-06-04) of other, of which it is a part." + HINT);
        assertThat(linked("2005-06-04/2005-06-09", LinkType.PART_OF, "2005-06-02/2005-06-04"))
                .as("one shared day")
                .isEmpty();
    }

    @Test
    void aPromiseIsNotFulfilledByWhatWasOverBeforeItWasMade() {
        Commitment promise = Commitment.builder()
                .id("promise")
                .name("The promise")
                .pledge(Pledge.WITHDRAWAL)
                .addPromisedBy(NORLAND.ref())
                .declared(date("2005-06-02"))
                .addCitations(GAZETTE.cite())
                .build();

        assertThat(Found.in(promise, event("one", "2005-06-01", LinkType.FULFILS, "promise")))
                .containsExactly("WARNING Link.FulfilsLater at one /links/0/target: Fulfils promise (2005-06-02/),"
                        + " and was over before it (2005-06-01)." + HINT);
        assertThat(Found.perhapsIn(promise, event("one", "2005-06-02", LinkType.FULFILS, "promise")))
                .isEmpty();
    }

    @Test
    void aPromiseIsSaidAgainOrTakenBackByTheDayOnWhichThatIsDone() {
        Entry speech = event("speech", "2005-06-02").build();
        for (LinkType type : List.of(LinkType.RESTATES, LinkType.WITHDRAWS)) {
            String verb = type == LinkType.RESTATES ? "Restates" : "Withdraws";
            assertThat(Found.perhapsIn(speech, saying("2005-06-01", type)))
                    .containsExactly(
                            "WARNING Link.%sLater at treaty /links/0/target: %1$s speech (2005-06-02),".formatted(verb)
                                    + " and was over before it (2005-06-01)." + HINT);
            assertThat(Found.perhapsIn(speech, saying("2005-06-02", type))).isEmpty();
        }
    }

    @Test
    void whatSomebodyElseSaysOrOnlySupposesIsRecordedRightly() {
        Attributed<Link> link = Attributed.of(Link.of(LinkType.CAUSES, Ref.to("other")));
        Entry other = event("other", "2005-06-02").build();

        for (Attributed<Link> said : List.of(link.accordingTo(VELIA), link.with(Certainty.POSSIBLE))) {
            assertThat(Found.perhapsIn(
                            other, event("one", "2005-06-03").addLinks(said).build()))
                    .isEmpty();
        }
    }

    @Test
    void nothingLeadsBackToItself() {
        Entry one = event("one", "2005-06-01", LinkType.PART_OF, "two");
        Entry two = event("two", "2005-06-01", LinkType.PART_OF, "one");

        assertThat(Found.in(one, two))
                .containsExactly(
                        "ERROR Link.PartOfItself at one /links: Goes in a circle: one is a part of two is a part"
                                + " of one. Remove the link that is wrong.");
        assertThat(Found.in(event("one", "2005-06-01", LinkType.RESTATES, "one")))
                .containsExactly("ERROR Link.RestatesItself at one /links: Goes in a circle: one restates one."
                        + " Remove the link that is wrong.");
        assertThat(Found.perhapsIn(one, event("two", "2005-06-01", LinkType.RESTATES, "one")))
                .as("of two sorts")
                .isEmpty();
    }

    @Test
    void ceasefiresDoNotRenewEachOther() {
        for (LinkType type : List.of(LinkType.RENEWS, LinkType.SUPERSEDES)) {
            Entry truce = TRUCE.toBuilder()
                    .addLinks(Attributed.of(Link.of(type, Ref.to("pause"))))
                    .build();
            String id = type == LinkType.RENEWS ? "RenewsItself" : "SupersedesItself";
            assertThat(Found.in(truce, ceasefire("2005-09-29", type)))
                    .containsExactly("ERROR Link.%1$s at truce /links: Goes in a circle: truce %2$s pause %2$s truce."
                                    .formatted(id, type.token())
                            + " Remove the link that is wrong.");
            assertThat(Found.perhapsIn(
                            TRUCE.toBuilder()
                                    .addLinks(Attributed.of(Link.of(type, Ref.to("pause")))
                                            .accordingTo(VELIA))
                                    .build(),
                            ceasefire("2005-09-29", type)))
                    .as("somebody else says the one of them")
                    .isEmpty();
        }
    }

    @Test
    void whatFollowsAnotherMustNotBeginBeforeIt() {
        assertThat(linked("2005-06-01", LinkType.FOLLOWS, "2005-06-02"))
                .containsExactly(
                        "ERROR Link.OrderContradicted at one: Stands in an order that contradicts itself or the"
                                + " dates, with other. Correct a date, or remove the link `follows` that is wrong.");
        assertThat(linked("2005-06-02", LinkType.FOLLOWS, "2005-06-02")).isEmpty();
        assertThat(Found.perhapsIn(
                        event("one", "2005-06-01")
                                .addLinks(Attributed.of(Link.of(LinkType.FOLLOWS, Ref.to("other")))
                                        .accordingTo(VELIA))
                                .build(),
                        event("other", "2005-06-02").build()))
                .as("somebody says so")
                .isEmpty();
        assertThat(Found.in(event("one", "2005", LinkType.FOLLOWS, "one")))
                .containsExactly(
                        "ERROR Link.OrderContradicted at one: Stands in an order that contradicts itself or the"
                                + " dates, with itself. Correct a date, or remove the link `follows` that is wrong.");
    }

    @Test
    void aLongCircleIsCutShort() {
        List<Entry> circle = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            circle.add(event("e" + i, "2005", LinkType.FOLLOWS, "e" + (i + 1) % 15));
        }
        assertThat(Found.in(circle.toArray(Entry[]::new)))
                .singleElement()
                .asString()
                .endsWith(" and 4 more. Correct a date, or remove the link `follows` that is wrong.");
    }

    @Test
    void ofAKnotTenAreNamedBesideTheFirst() {
        Entry[] eleven = IntStream.range(10, 21)
                .mapToObj(i -> event("e" + i, "2005", LinkType.FOLLOWS, "e" + (i == 20 ? 10 : i + 1)))
                .toArray(Entry[]::new);

        assertThat(Found.in(eleven))
                .containsExactly(
                        "ERROR Link.OrderContradicted at e10: Stands in an order that contradicts itself or the"
                                + " dates, with e11, e12, e13, e14, e15, e16, e17, e18, e19, e20."
                                + " Correct a date, or remove the link `follows` that is wrong.");
    }

    private static List<String> linked(String one, LinkType type, String other) {
        return Found.perhapsIn(
                event("one", one, type, "other"), event("other", other).build());
    }

    private static Entry event(String id, String when, LinkType type, String target) {
        return event(id, when)
                .addLinks(Attributed.of(Link.of(type, Ref.to(target))))
                .build();
    }

    private static DevelopmentBuilder event(String id, String when) {
        return Development.builder()
                .id(id)
                .name("An event")
                .eventType(EventType.VOCABULARY.known().get(0))
                .when(period(when))
                .addCitations(GAZETTE.cite());
    }

    private static Entry ceasefire(String declared, LinkType type) {
        return TRUCE.toBuilder()
                .id("pause")
                .declared(date(declared))
                .addLinks(Attributed.of(Link.of(type, TRUCE.ref())))
                .build();
    }

    private static Entry saying(String signed, LinkType type) {
        return Agreement.builder()
                .id("treaty")
                .addParties(NORLAND.ref(), VELIA.ref())
                .signed(date(signed))
                .period(period("2005-07/2006"))
                .addLinks(Attributed.of(Link.of(type, Ref.to("speech"))))
                .addCitations(GAZETTE.cite())
                .build();
    }
}

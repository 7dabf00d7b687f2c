package org.armistice.index;

import static org.armistice.time.Truth.FALSE;
import static org.armistice.time.Truth.POSSIBLY_TRUE;
import static org.armistice.time.Truth.TRUE;
import static org.armistice.time.Truth.UNKNOWN;
import static org.armistice.time.UncertainDate.date;
import static org.armistice.vocabulary.LinkType.PART_OF;
import static org.armistice.vocabulary.LinkType.RENEWS;
import static org.armistice.vocabulary.LinkType.SUPERSEDES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.armistice.model.Agreement;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.CeasefireBuilder;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Link;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.time.Truth;
import org.armistice.vocabulary.CeasefireStatus;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.Term;
import org.junit.jupiter.api.Test;

class CeasefireSuccessionTest {

    private static final Ref<State> NORLAND = Ref.to("norland");

    private static final Ceasefire OLD =
            ceasefire("old").effective(date("2001-01-01")).build();

    @Test
    void aTakeoverEndsTheOneBeforeNoLaterThanOnItsFirstDay() {
        CeasefireIndex index = index(OLD, successor(link(SUPERSEDES, OLD)));

        assertThat(ended(index, "2001-12-31")).isEqualTo(UNKNOWN);
        assertThat(ended(index, "2002-01-01")).isEqualTo(UNKNOWN);
        assertThat(ended(index, "2002-01-02")).isEqualTo(TRUE);
        assertThat(index.inForce(date("2002-01-02")))
                .extracting(answer -> answer.value().id())
                .containsExactly("new");
    }

    @Test
    void aTakeoverThatOnlyAPartySpeaksOfEndsNothing() {
        CeasefireIndex index = index(OLD, successor(link(SUPERSEDES, OLD).accordingTo(NORLAND)));

        assertThat(ended(index, "2003-01-01")).isEqualTo(UNKNOWN);
        assertThat(index.standing(OLD.ref(), date("2003-01-01")).endings())
                .extracting(Ending::kind, Ending::truth)
                .containsExactly(tuple(Ending.Kind.SUPERSEDED, UNKNOWN));
        assertThat(index.standing(OLD.ref(), date("2003-01-01")).state())
                .isEqualTo(CeasefireState.NOT_KNOWN_TO_HAVE_ENDED);
    }

    @Test
    void aTakeoverThatIsDeniedEndsNothing() {
        Attributed<Link> denial = link(SUPERSEDES, OLD).accordingTo(NORLAND).with(Certainty.CERTAINLY_NOT);
        CeasefireIndex index = index(OLD, successor(link(SUPERSEDES, OLD), denial));

        assertThat(ended(index, "2003-01-01")).isEqualTo(UNKNOWN);
        assertThat(index(OLD, successor(denial))
                        .standing(OLD.ref(), date("2003-01-01"))
                        .endings())
                .isEmpty();
    }

    @Test
    void aTakeoverWithReserveEndsNothing() {
        assertThat(ended(index(OLD, successor(link(SUPERSEDES, OLD).with(Certainty.PROBABLE))), "2003-01-01"))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void whatBeganEarlierCannotTakeThePlace() {
        Ceasefire earlier = ceasefire("new")
                .effective(date("2000-01-01"))
                .addLinks(link(SUPERSEDES, OLD))
                .build();

        assertThat(ended(index(OLD, earlier), "2003-01-01")).isEqualTo(UNKNOWN);
    }

    @Test
    void aTakeoverOnADoubtedDayEndsItTentatively() {
        Ceasefire doubted = ceasefire("new")
                .effective(date("2002-01-01?"))
                .addLinks(link(SUPERSEDES, OLD))
                .build();

        assertThat(ended(index(OLD, doubted), "2003-01-01")).isEqualTo(POSSIBLY_TRUE);
    }

    @Test
    void aRecordedEndStandsBesideTheTakeover() {
        Ceasefire ended = OLD.toBuilder().ended(date("2001-12-31")).build();
        CeasefireIndex index = index(ended, successor(link(SUPERSEDES, OLD)));

        assertThat(ended(index, "2002-01-01")).isEqualTo(TRUE);
        assertThat(index.standing(OLD.ref(), date("2002-01-02")).endings())
                .extracting(Ending::kind, Ending::truth)
                .containsExactly(tuple(Ending.Kind.RECORDED, TRUE), tuple(Ending.Kind.SUPERSEDED, TRUE));
    }

    @Test
    void aTermThatWasOutlivedIsNoReason() {
        Ceasefire outlived = OLD.toBuilder()
                .expires(date("2001-06-30"))
                .ended(date("2001-12-31"))
                .build();

        assertThat(index(outlived).standing(OLD.ref(), date("2002-01-01")).endings())
                .extracting(Ending::kind)
                .containsExactly(Ending.Kind.RECORDED);
        assertThat(index(outlived).standing(OLD.ref(), date("2001-09-01")).inForce())
                .isEqualTo(TRUE);
    }

    @Test
    void aRenewalEndsNothing() {
        CeasefireIndex index = index(OLD, successor(link(RENEWS, OLD)));

        assertThat(ended(index, "2003-01-01")).isEqualTo(UNKNOWN);
        assertThat(index.aftermath(OLD.ref()).orElseThrow().successors())
                .extracting(Arrow::from)
                .containsExactly(Ref.to("new"));
    }

    @Test
    void aCeasefireThatIsNeitherRenewedNorRenewsIsARowOfItsOwn() {
        RenewalRow row = index(OLD).renewals(OLD.ref()).orElseThrow();

        assertThat(row.form()).isEqualTo(RenewalRow.Form.ROW);
        assertThat(row.ceasefires()).containsExactly(OLD);
        assertThat(row.unbroken()).isEqualTo(TRUE);
        assertThat(row.pieces()).containsExactly(List.of(OLD));
        assertThat(index(OLD).renewals(Ref.to("nothing"))).isEmpty();
    }

    @Test
    void renewalsThatBranchAreNoRow() {
        Ceasefire left = ceasefire("left").addLinks(link(RENEWS, OLD)).build();
        Ceasefire right = ceasefire("right").addLinks(link(RENEWS, OLD)).build();
        Ceasefire joined = ceasefire("joined")
                .addLinks(link(RENEWS, left), link(RENEWS, right))
                .build();
        RenewalRow row = index(joined, left, right, OLD).renewals(right.ref()).orElseThrow();

        assertThat(row.form()).isEqualTo(RenewalRow.Form.BRANCHED);
        assertThat(row.ceasefires()).containsExactly(OLD, left, right, joined);
        assertThat(row.renewals())
                .extracting(Renewal::before, Renewal::after)
                .containsExactly(tuple(OLD, left), tuple(OLD, right), tuple(left, joined), tuple(right, joined));
        assertThat(row.unbroken()).isEqualTo(UNKNOWN);
        assertThat(row.unbrokenByTerm()).isEqualTo(UNKNOWN);
        assertThat(row.pieces()).isEmpty();
        assertThat(row.span()).isEmpty();
    }

    @Test
    void renewalsInACircleAreToldApart() {
        Ceasefire one = ceasefire("one").addLinks(link(RENEWS, "three")).build();
        Ceasefire two = ceasefire("two").addLinks(link(RENEWS, one)).build();
        Ceasefire three = ceasefire("three").addLinks(link(RENEWS, two)).build();
        Ceasefire itself = ceasefire("itself").addLinks(link(RENEWS, "itself")).build();
        CeasefireIndex index = index(three, one, two, itself);

        assertThat(index.renewals(two.ref()).orElseThrow())
                .extracting(RenewalRow::form, RenewalRow::ceasefires)
                .containsExactly(RenewalRow.Form.CIRCULAR, List.of(three, one, two));
        assertThat(index.renewals(itself.ref()).orElseThrow())
                .extracting(RenewalRow::form, RenewalRow::ceasefires)
                .containsExactly(RenewalRow.Form.CIRCULAR, List.of(itself));
    }

    @Test
    void severalRecordsOfOneRenewalMakeOneRow() {
        Ceasefire twice = successor(link(RENEWS, OLD), link(RENEWS, OLD).accordingTo(NORLAND));
        RenewalRow row = index(OLD, twice).renewals(OLD.ref()).orElseThrow();

        assertThat(row.form()).isEqualTo(RenewalRow.Form.ROW);
        assertThat(row.renewals()).hasSize(1);
        assertThat(row.renewals().get(0).links()).extracting(Arrow::link).isEqualTo(twice.links());
    }

    @Test
    void aRenewalThatIsDeniedOrLeadsElsewhereDoesNotCount() {
        Ceasefire denied = successor(link(RENEWS, OLD).with(Certainty.CERTAINLY_NOT), link(RENEWS, "norland"));

        assertThat(index(OLD, denied).renewals(denied.ref()).orElseThrow().ceasefires())
                .containsExactly(denied);
    }

    @Test
    void aGapIsBrokenWhateverTheDays() {
        Ceasefire brief = OLD.toBuilder().ended(date("2001-12")).build();
        Ceasefire later = ceasefire("new")
                .effective(date("2002-02-01"))
                .addLinks(link(RENEWS, OLD))
                .build();
        RenewalRow row = index(brief, later).renewals(OLD.ref()).orElseThrow();

        assertThat(row.unbroken()).isEqualTo(FALSE);
        assertThat(row.renewals().get(0).fewestDaysBetween()).isEqualTo(31);
        assertThat(row.renewals().get(0).mostDaysBetween()).hasValue(61);
        assertThat(row.pieces()).containsExactly(List.of(brief), List.of(later));
    }

    @Test
    void anAgreementThatOnlyAPartySpeaksOfIsNotCertain() {
        Agreement accord = Agreement.builder().id("accord").build();
        Ceasefire part = OLD.toBuilder()
                .addLinks(Attributed.of(Link.of(PART_OF, accord.ref())).accordingTo(NORLAND))
                .build();

        assertThat(index(accord, part).agreements(part.ref())).containsExactly(new Answer<>(accord, UNKNOWN));
        assertThat(index(accord, OLD).agreements(OLD.ref())).isEmpty();
    }

    @Test
    void datesThatContradictEachOtherCountEachAlone() {
        Ceasefire reversed = OLD.toBuilder().ended(date("2000-01-01")).build();
        CeasefireStanding between = index(reversed).standing(OLD.ref(), date("2000-06-01"));

        assertThat(between.begun()).isEqualTo(FALSE);
        assertThat(between.ended()).isEqualTo(TRUE);
        assertThat(between.inForce()).isEqualTo(FALSE);
        assertThat(index(reversed).inForce(date("2001-06-01"))).isEmpty();
        assertThat(index(reversed).renewals(OLD.ref()).orElseThrow().span()).isEmpty();
    }

    @Test
    void aTimeOfDayStandsForItsDay() {
        Ceasefire noon = ceasefire("noon")
                .declared(date("2001-01-01T09:00:00"))
                .effective(date("2001-01-01T12:00:00"))
                .ended(date("2001-01-03T12:00:00"))
                .build();
        CeasefireIndex index = index(noon);

        assertThat(index.inForce(date("2000-12-31"))).isEmpty();
        assertThat(index.announced(date("2001-01-01"))).isEmpty();
        assertThat(index.inForce(date("2001-01-01"))).containsExactly(new Answer<>(noon, TRUE));
        assertThat(index.inForce(date("2001-01-03"))).containsExactly(new Answer<>(noon, TRUE));
        assertThat(index.inForce(date("2001-01-04"))).isEmpty();
    }

    @Test
    void ofOneThatNobodyRecordedAsDeclaredItIsNotKnownSinceWhenItWasAnnounced() {
        CeasefireIndex index = index(OLD);

        assertThat(index.announced(date("2000-12-31"))).containsExactly(new Answer<>(OLD, UNKNOWN));
        assertThat(index.announced(date("2001-01-01"))).isEmpty();
        assertThat(index.standing(OLD.ref(), date("2000-12-31")).state()).isEqualTo(CeasefireState.NOT_BEGUN);
        assertThat(index.standing(OLD.ref(), date("2000-12-31")).inEnglish()).isEqualTo("not in effect yet");
        assertThat(index.standing(OLD.ref(), date("2002")).inEnglish())
                .isEqualTo("not known to have ended, by sources of which none has a date");
        assertThat(CeasefireStanding.UNKNOWN.inEnglish())
                .isEqualTo("not known whether in force, by sources of which none has a date");
    }

    @Test
    void itIsContestedOnlyBetweenTwoThatSpeakOfTheSameDay() {
        Attributed<Term<CeasefireStatus>> over =
                Attributed.of(CeasefireStatus.COLLAPSED).since(date("2002-01-01"));
        Attributed<Term<CeasefireStatus>> alive =
                Attributed.of(CeasefireStatus.IN_EFFECT).since(date("2001-01-01"));

        assertThat(contested(over, alive)).isEqualTo(FALSE);
        assertThat(contested(over.accordingTo(NORLAND), alive)).isEqualTo(TRUE);
        assertThat(contested(over, alive, over.accordingTo(NORLAND))).isEqualTo(TRUE);
        assertThat(contested(over.accordingTo(NORLAND), Attributed.of(CeasefireStatus.IN_EFFECT)))
                .isEqualTo(UNKNOWN);
        assertThat(contested(over.accordingTo(NORLAND).with(Certainty.CERTAINLY_NOT), alive))
                .isEqualTo(FALSE);
        assertThat(contested(Attributed.of(CeasefireStatus.ANNOUNCED).accordingTo(NORLAND), alive))
                .isEqualTo(FALSE);
    }

    @Test
    void aTermBeyondTheYearsThatHaveFourDigitsLimitsNothing() {
        Ceasefire eternal = OLD.toBuilder().expires(date("Y12000")).build();

        assertThat(ended(index(eternal), "9999-12-31")).isEqualTo(UNKNOWN);
    }

    private static Truth ended(CeasefireIndex index, String day) {
        return index.standing(OLD.ref(), date(day)).ended();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Truth contested(Attributed<Term<CeasefireStatus>>... statuses) {
        Ceasefire spokenOf = OLD.toBuilder().addStatuses(statuses).build();
        return index(spokenOf).standing(OLD.ref(), date("2002-06-01")).contested();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Ceasefire successor(Attributed<Link>... links) {
        return ceasefire("new").effective(date("2002-01-01")).addLinks(links).build();
    }

    private static Attributed<Link> link(LinkType type, Ceasefire target) {
        return link(type, target.id());
    }

    private static Attributed<Link> link(LinkType type, String target) {
        return Attributed.of(Link.of(type, Ref.<Ceasefire>to(target)));
    }

    private static CeasefireBuilder ceasefire(String id) {
        return Ceasefire.builder().id(id).addParties(NORLAND);
    }

    private static CeasefireIndex index(Entry... entries) {
        return CeasefireIndex.of(
                Dataset.builder().id("row").addAll(Arrays.asList(entries)).build());
    }
}

package org.armistice.examples.disputedareas;

import static org.armistice.examples.disputedareas.Invented.area;
import static org.armistice.examples.disputedareas.Invented.asserted;
import static org.armistice.examples.disputedareas.Invented.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.armistice.examples.disputedareas.Area.Outcome;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Citation;
import org.armistice.model.Holding;
import org.armistice.model.Organization;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.vocabulary.OrganizationKind;
import org.armistice.vocabulary.TerritorialRelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of notes about places that are nowhere. */
class NoteTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Admin. by Iceland; Claimed by Peru | administers iso:ISL, claims iso:PER",
                "Claimed by Peru; Admin. By Iceland | claims iso:PER, administers iso:ISL",
                "Admin by U.K.;Claimed by the Bahamas | administers iso:GBR, claims iso:BHS",
                "Claimed by Peru and Iceland | claims iso:PER, claims iso:ISL",
                "Claimed by Peru, Fiji and the Gambia | claims iso:PER, claims iso:FJI, claims iso:GMB",
                "Claimed by Peru, Fiji, and Gambia | claims iso:PER, claims iso:FJI, claims iso:GMB",
                "Claimed by Trinidad and Tobago | claims iso:TTO",
                "Claimed by Peru and Tokelau | claims iso:PER, claims iso:TKL",
                "Admin. by Fiji; Claimed by multiple | administers iso:FJI, holdings partial",
                "Admin. by Tokelau for Fiji | administers iso:TKL, naturalearth:has-it-administered iso:FJI",
                "Leased to Peru by Fiji; Claimed by Fiji"
                        + " | naturalearth:leases iso:PER, naturalearth:leases-out iso:FJI, claims iso:FJI",
                "Admin. by Peru; Ceded to Peru by Fiji | administers iso:PER, cession by iso:FJI to iso:PER",
                "Claimed by Fiji after ceded to Peru in 1907"
                        + " | claims iso:FJI in [1907..]/.., cession to iso:PER on 1907",
                "Since 1931 a 40 km buffer east of the military demarcation line, patrolled by Fiji"
                        + " | naturalearth:patrols iso:FJI, is a buffer-zone in 1931/.."
            })
    void aNoteAssertsWhatItsWordsSayAndNoMore(String note, String expected) {
        Area read = read(area("X00", note));

        assertThat(String.join(", ", asserted(read.territory()))).isEqualTo(expected);
        assertThat(read.obstacle()).isEmpty();
        assertThat(read.outcome()).isEqualTo(Outcome.READ);
    }

    @Test
    void anAssertionIsTheSourcesOwnAndCitesTheCell() {
        Ref<State> iceland = Ref.to("iso:ISL");
        Ref<State> peru = Ref.to("iso:PER");
        Citation cell = Citation.of(Ref.to("natural-earth")).at("X07, NOTE_BRK");

        assertThat(read(area("X07", "Admin. by Iceland; Claimed by Peru"))
                        .territory()
                        .holdings())
                .containsExactly(
                        Attributed.of(Holding.of(TerritorialRelation.ADMINISTERS, iceland))
                                .citing(cell),
                        Attributed.of(Holding.of(TerritorialRelation.CLAIMS, peru))
                                .citing(cell));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | there is no note",
                "`  ` | there is no note",
                "Ruled by Peru | \"Ruled by Peru\": no form of words fits",
                "claimed by Peru | \"claimed by Peru\": no form of words fits",
                "Claimed by Peru. | \"Claimed by Peru.\": \"Peru.\" names nobody who is listed",
                "Claimed by Purrow | \"Claimed by Purrow\": \"Purrow\" names nobody who is listed",
                "Claimed by  Peru | \"Claimed by  Peru\": \" Peru\" names nobody who is listed",
                "Claimed by Peru, Fiji | \"Claimed by Peru, Fiji\": \"Peru, Fiji\" names nobody who is listed",
                "Claimed by Peru and Fiji and Mali"
                        + " | \"Claimed by Peru and Fiji and Mali\": \"Peru and Fiji\" names nobody who is listed",
                "Claimed by Peru, and Purrow | \"Claimed by Peru, and Purrow\": \"Purrow\" names nobody who is listed",
                "Claimed by Peru and multiple | \"Claimed by Peru and multiple\": \"multiple\" names nobody who is listed",
                "Claimed by Peru since 1907 | \"Claimed by Peru since 1907\": \"Peru since 1907\" names nobody who is"
                        + " listed",
                "Admin. by Peru and Fiji | \"Admin. by Peru and Fiji\": \"Peru and Fiji\" names nobody who is listed",
                "Admin. by Peru for Purrow | \"Admin. by Peru for Purrow\": \"Peru for Purrow\" names nobody who is"
                        + " listed; or \"Purrow\" names nobody who is listed",
                "Claimed by Fiji after ceded to Peru in 07 | \"Claimed by Fiji after ceded to Peru in 07\":"
                        + " \"Fiji after ceded to Peru in 07\" names nobody who is listed",
                "Claimed by Peru; | \"\": no form of words fits",
                "Claimed by Peru; Claimed by Purrow | \"Claimed by Purrow\": \"Purrow\" names nobody who is listed",
                "Since 1931 a buffer; Admin. by Peru | \"Since 1931 a buffer\": no form of words fits",
                "Self admin.; Claimed by Peru | \"Self admin.\": the type \"Overlay\" and the names do not tell who that is"
            })
    void aNoteOfWhichOneClauseIsNotUnderstoodAssertsNothing(String note, String obstacle) {
        Area read = read(area("X00", note));

        assertThat(asserted(read.territory())).isEmpty();
        assertThat(read.obstacle()).contains(obstacle);
        assertThat(read.outcome()).isEqualTo(Outcome.NOT_READ);
    }

    @Test
    void aClauseIsNotReadForever() {
        String clause = "Claimed by " + " after ceded to x in 1".repeat(100_000);

        assertThat(read(area("X00", clause)).obstacle())
                .contains("\"Claimed by  after ceded to x in 1 after ceded to x in 1 afte...\": it is longer than 300"
                        + " characters");
    }

    /** What sort of area it is stands in another column, which the note does not unsay. */
    @Test
    void theTypeIsReadWhereTheNoteIsNot() {
        Area read = read(area(Map.of("TYPE", "Disputed", "NOTE_BRK", "Claimed by Purrow")));

        assertThat(asserted(read.territory())).containsExactly("is a disputed-area");
        assertThat(read.outcome()).isEqualTo(Outcome.PARTLY_READ);
    }

    @ParameterizedTest
    @CsvSource({
        "Sovereign country, Fogland, State Fogland",
        "Sovereign country, Iceland, State Iceland",
        "Indeterminate, Fogland, Organization Fogland de-facto-authority",
        "Breakaway, Peru, Organization Fog Reef de-facto-authority"
    })
    void whoAdministersItselfFollowsFromTheType(String type, String listedUnder, String expected) {
        List<Feature> areas = List.of(
                area(Map.of("TYPE", type, "SOVEREIGNT", listedUnder, "NOTE_BRK", "Self admin.; Claimed by Peru")));
        NamedActors actors = NamedActors.among(areas);
        List<Attributed<Holding>> holdings =
                AreaConverter.areas(areas, actors).get(0).territory().holdings();

        assertThat(holdings)
                .extracting(
                        holding -> holding.value().relation(),
                        holding -> inWords(actors.find(holding.value().holder())))
                .containsExactly(
                        tuple(TerritorialRelation.ADMINISTERS, expected),
                        tuple(TerritorialRelation.CLAIMS, "State Peru"));
    }

    private static String inWords(Actor actor) {
        String words = actor.kind().getSimpleName() + " " + actor.name().orElseThrow();
        return actor instanceof Organization organization
                ? organization.kinds().stream()
                        .map(kind -> " " + kind.value().token())
                        .reduce(words, String::concat)
                : words;
    }

    @Test
    void anAuthorityIsWhatTheTypeOfItsAreaSaysByItsOwnCell() {
        List<Feature> areas = List.of(area(Map.of("TYPE", "Breakaway", "NOTE_BRK", "Self admin.")));
        Citation cell = Citation.of(Ref.to("natural-earth")).at("X00, TYPE");

        assertThat(NamedActors.among(areas).authorityOf(areas.get(0)))
                .contains(Organization.builder()
                        .id("naturalearth:X00:authority")
                        .name("Fog Reef")
                        .addKinds(Attributed.of(OrganizationKind.DE_FACTO_AUTHORITY)
                                .citing(cell))
                        .addCitations(cell)
                        .build());
    }

    /** Wherever in the file it stands. */
    @Test
    void anAreaThatAdministersItselfIsNamedInOtherNotes() {
        Feature claimed = area("X01", "Admin. by Peru; Claimed by Fogland");
        Feature own = area(
                Map.of("BRK_A3", "X02", "TYPE", "Indeterminate", "SOVEREIGNT", "Fogland", "NOTE_BRK", "Self admin."));

        assertThat(asserted(read(List.of(claimed, own)).get(0).territory()))
                .containsExactly("administers iso:PER", "claims naturalearth:X02:authority");
        assertThat(read(claimed).obstacle()).contains("\"Claimed by Fogland\": \"Fogland\" names nobody who is listed");
    }

    @Test
    void twoPartsOfOneCountryHaveOneAuthority() {
        Map<String, String> part =
                Map.of("TYPE", "Indeterminate", "SOVEREIGNT", "Fogland", "NOTE_BRK", "Self admin.", "BRK_NAME", "East");
        Map<String, String> other =
                Map.of("TYPE", "Indeterminate", "SOVEREIGNT", "Fogland", "NOTE_BRK", "Self admin.", "BRK_A3", "X01");

        assertThat(read(List.of(area(part), area(other))))
                .extracting(read -> asserted(read.territory()))
                .containsOnly(List.of("administers naturalearth:X00:authority"));
    }

    /** An area that broke away and is called like a state could be meant wherever the state is named. */
    @Test
    void aNameThatWouldMeanTwoActorsIsNotReadAsEither() {
        Area read = read(area(Map.of("TYPE", "Breakaway", "BRK_NAME", "Peru", "NOTE_BRK", "Self admin.")));

        assertThat(read.obstacle())
                .contains("\"Self admin.\": the type \"Breakaway\" and the names do not tell who that is");
        assertThat(asserted(read.territory())).containsExactly("is a breakaway-area");
    }
}

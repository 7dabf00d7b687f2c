package org.armistice.examples.reality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.extension.JsonText;
import org.armistice.model.Attributed;
import org.armistice.model.Conflict;
import org.armistice.model.Dataset;
import org.armistice.model.Incident;
import org.armistice.model.Organization;
import org.armistice.model.Source;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.ConflictType;
import org.armistice.vocabulary.OrganizationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of an invented dispute: what the converter makes of the shapes that real rows have. */
class GedConverterTest {

    @ParameterizedTest
    @CsvSource({
        "2020-05-01, 2020-05-01, 1, 1, 2020-05-01",
        "2020-05-01, 2020-05-04, 1, 2, [2020-05-01..2020-05-04]/[2020-05-01..2020-05-04]",
        "2020-05-01, 2020-05-04, 2, 2, 2020-05-01/2020-05-04",
        "2020-05-01, 2020-05-04, 1, 1, 2020-05-01/2020-05-04",
        "2020-05-01, 2020-05-31, 1, 4, [2020-05-01..2020-05-31]/[2020-05-01..2020-05-31]"
    })
    void theTimeSaysNoMoreThanTheRow(String start, String end, String clarity, String precision, String expected) {
        GedRow row =
                row(Map.of("date_start", start, "date_end", end, "event_clarity", clarity, "date_prec", precision));

        assertThat(GedConverter.when(row)).hasToString(expected);
    }

    @Test
    void aRowWhosePrecisionDoesNotFitItsDaysIsRefusedByName() {
        GedRow row = row(Map.of("id", "7", "date_end", "2020-05-12", "date_prec", "2"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> GedConverter.convert(List.of(row)))
                .withMessage(
                        "Row 7: From 2020-05-01 to 2020-05-12 it is 12 days, but UCDP's date precision 2 stands for"
                                + " 2 to 6 days. Correct the days, or give precision 4, which stands for 8 to 31 days.");
    }

    @Test
    void articlesMayHoldSemicolonsQuotesAndCommas() {
        GedArticles articles =
                GedArticles.of("\"Echo, The,2020-05-02,Fire; a \"calm\", they say\";\"Post ,2020-05-03,Two\"");

        assertThat(articles.sources())
                .extracting(Source::outlet, Source::published, Source::name)
                .containsExactly(
                        tuple(
                                optional("Echo, The"),
                                optional(UncertainDate.date("2020-05-02")),
                                optional("Fire; a \"calm\", they say")),
                        tuple(optional("Post "), optional(UncertainDate.date("2020-05-03")), optional("Two")));
        assertThat(articles.outlets()).isEqualTo("Echo, The;Post");
    }

    @Test
    void anArticleInAnyOtherFormIsOneNamedSource() {
        GedArticles articles = GedArticles.of("Echo 2/5 \"Fire\"; Post 3/5");

        assertThat(articles.sources())
                .extracting(Source::name)
                .containsExactly(optional("Echo 2/5 \"Fire\"; Post 3/5"));
        assertThat(articles.count()).isEqualTo("-1");
    }

    @Test
    void civiliansAreNoSide() {
        Dataset dataset = GedConverter.convert(List.of(row(Map.of(
                "type_of_violence",
                "3",
                "side_b",
                "Civilians",
                "side_b_new_id",
                "1",
                "side_b_dset_id",
                "9999",
                "deaths_b",
                "0"))));

        Incident incident = dataset.entries(Incident.class).get(0);
        assertThat(incident.sides()).hasSize(1);
        assertThat(incident.tolls())
                .extracting(toll -> toll.value().victims().map(Object::toString).orElse("ALL"))
                .containsExactly("ALL", "COMBATANTS", "CIVILIANS", "UNKNOWN_STATUS");
        assertThat(dataset.entries(Conflict.class))
                .extracting(Conflict::conflictType)
                .containsOnly(optional(ConflictType.ONE_SIDED));
    }

    @Test
    void whatSortOfGroupFightsAnotherIsNotGuessed() {
        Dataset stateBased = GedConverter.convert(List.of(row(Map.of())));
        Dataset nonState = GedConverter.convert(
                List.of(row(Map.of("type_of_violence", "2", "side_a", "Hill people", "gwnoa", ""))));

        assertThat(stateBased.entries(Organization.class))
                .extracting(Organization::kinds)
                .containsExactly(
                        List.of(Attributed.of(OrganizationKind.GOVERNMENT_BODY)),
                        List.of(Attributed.of(OrganizationKind.ARMED_GROUP)));
        assertThat(nonState.entries(Organization.class))
                .allSatisfy(side -> assertThat(side.kinds()).isEmpty());
    }

    @Test
    void aColumnThatALaterVersionBringsIsKept() {
        Incident incident = GedConverter.convert(List.of(row(Map.of("weather", "rain"))))
                .entries(Incident.class)
                .get(0);

        assertThat(incident.unknownMembers().get("ucdp:weather")).contains(JsonText.of("rain"));
    }

    @Test
    void rowsThatDisagreeAreRefused() {
        List<GedRow> rows = List.of(row(Map.of()), row(Map.of("id", "2", "region", "Elsewhere")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> GedConverter.convert(rows))
                .withMessage(
                        "Rows disagree about ucdp:country:999 (1), by themselves or in what they refer to. Convert those of one version alone.");
    }

    private static <T> Optional<T> optional(T value) {
        return Optional.of(value);
    }

    private static GedRow row(Map<String, String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        GedRow.COLUMNS.forEach(column -> row.put(column, "1"));
        row.putAll(Map.of(
                "type_of_violence", "1",
                "side_a", "Government of Northland",
                "side_b", "Hill Army",
                "side_b_new_id", "2",
                "gwnob", "",
                "source_article", "Echo 2/5",
                "date_start", "2020-05-01",
                "date_end", "2020-05-01",
                "country_id", "999"));
        row.putAll(cells);
        return new GedRow(row);
    }
}

package org.armistice.validation;

import static org.armistice.vocabulary.CodeScheme.ISO_3166_1_ALPHA_2;
import static org.armistice.vocabulary.CodeScheme.ISO_3166_1_ALPHA_3;
import static org.armistice.vocabulary.CodeScheme.ISO_3166_3_ALPHA_4;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import org.armistice.index.RiverDispute;
import org.armistice.model.Code;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.State;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.CodeScheme;
import org.junit.jupiter.api.Test;

/** What the golden pairs of the laws do not show. */
class CodeRulesTest {

    @Test
    void everySchemeHasAForm() {
        for (CodeScheme scheme : CodeScheme.values()) {
            assertThat(CodeForm.of(Code.of(scheme, "x"))).as(scheme.token()).isPresent();
        }
        assertThat(CodeForm.of(Code.of(CodeScheme.VOCABULARY.term("acme:list"), "x")))
                .isEmpty();
    }

    @Test
    void aCodeOfAnUnknownSchemeIsNotJudged() {
        Code own = Code.of(CodeScheme.VOCABULARY.term("acme:list"), "any thing");

        assertThat(Found.perhapsIn(
                        RiverDispute.NORLAND.toBuilder().addCodes(own, own).build(),
                        RiverDispute.VELIA.toBuilder().addCodes(own).build()))
                .containsExactly(
                        "WARNING Code.Repeated at norland /codes/1: Repeats the code \"any thing\" of acme:list"
                                + " (no period), which stands at position 0 (no period)."
                                + " Remove one of them, or give each its period in `assigned`.");
    }

    /** The JDK lists the alpha-4 codes; the rest of the table is ours. */
    @Test
    void everyWithdrawnCodeIsKnownInAllItsForms() {
        for (String alpha4 : Locale.getISOCountries(IsoCountryCode.PART3)) {
            assertThat(CountryCodes.isInForce(Code.of(ISO_3166_3_ALPHA_4, alpha4)))
                    .isTrue();
            assertThat(CountryCodes.onceInForce(Code.of(ISO_3166_1_ALPHA_2, alpha4.substring(0, 2))))
                    .as(alpha4)
                    .isNotEmpty();
        }
        assertThat(CountryCodes.onceInForce(Code.of(ISO_3166_1_ALPHA_2, "CS")).stream()
                        .map(UncertainPeriod::toString))
                .containsExactly("../1993-06", "2003-07/2006-09");
        assertThat(CountryCodes.onceInForce(Code.of(ISO_3166_1_ALPHA_3, "YUG"))).hasSize(1);
        assertThat(CountryCodes.onceInForce(Code.of(ISO_3166_1_ALPHA_3, "ARM"))).isEmpty();
    }

    @Test
    void noCodeIsBothInForceAndLeftToUsers() {
        for (String alpha2 : Locale.getISOCountries()) {
            assertThat(CountryCodes.isLeftToUsers(Code.of(ISO_3166_1_ALPHA_2, alpha2)))
                    .as(alpha2)
                    .isFalse();
            String alpha3 = Locale.forLanguageTag("und-" + alpha2).getISO3Country();
            assertThat(CountryCodes.isLeftToUsers(Code.of(ISO_3166_1_ALPHA_3, alpha3)))
                    .as(alpha3)
                    .isFalse();
        }
    }

    @Test
    void thousandsWithOneCodeAreEachReportedOnce() {
        Code code = Code.builder()
                .scheme(ISO_3166_1_ALPHA_2)
                .value("AM")
                .assigned(UncertainPeriod.parse("1991/.."))
                .build();
        List<Entry> states = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            states.add(State.builder().id("s" + i).addCodes(code).build());
        }
        Dataset dataset = Dataset.builder().id("many").addAll(states).build();

        assertThat(Validator.standard().validate(dataset).findings(Severity.ERROR))
                .hasSize(19_999)
                .allMatch(finding -> finding.rule().equals("Code.Shared"));
    }

    @Test
    void anEntryWithThousandsOfCodesTakesLittleTime() {
        List<Code> codes = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            codes.add(Code.of(ISO_3166_1_ALPHA_2, "AM"));
        }
        State state = RiverDispute.NORLAND.toBuilder().codes(codes).build();

        assertThat(Found.in(state)).hasSize(199).allMatch(line -> line.startsWith("WARNING Code.Repeated at norland"));
    }

    @Test
    void ofSeveralThatAreEquallyCertainTheFirstIsNamed() {
        Code code = Code.builder()
                .scheme(ISO_3166_1_ALPHA_2)
                .value("AM")
                .assigned(UncertainPeriod.parse("1991/.."))
                .build();

        assertThat(Found.in(
                        RiverDispute.NORLAND.toBuilder().addCodes(code).build(),
                        RiverDispute.VELIA.toBuilder().addCodes(code).build(),
                        State.builder()
                                .id("wesmar")
                                .name("Wesmar")
                                .addCodes(code)
                                .addCitations(RiverDispute.GAZETTE.cite())
                                .build()))
                .containsExactly(
                        "ERROR Code.Shared at velia /codes/0: Has the code \"AM\" of iso-3166-1-alpha-2 (1991/..) that"
                                + " norland has too (1991/..). Correct one of the codes, or give each its period in `assigned`.",
                        "ERROR Code.Shared at wesmar /codes/0: Has the code \"AM\" of iso-3166-1-alpha-2 (1991/..) that"
                                + " norland has too (1991/..). Correct one of the codes, or give each its period in `assigned`.");
    }

    @Test
    void ofSeveralThatAreEquallyUncertainTheFirstIsNamed() {
        Code first = Code.builder()
                .scheme(CodeScheme.COW)
                .value("371")
                .assigned(UncertainPeriod.parse("1950/1960"))
                .build();
        Code second = Code.builder()
                .scheme(CodeScheme.COW)
                .value("372")
                .assigned(UncertainPeriod.parse("1961/1970"))
                .build();

        assertThat(Found.perhapsIn(RiverDispute.NORLAND.toBuilder()
                        .addCodes(first, second, Code.of(CodeScheme.COW, "373"))
                        .build()))
                .containsExactly("NOTE Code.SeveralAtOnce at norland /codes/2: Perhaps: Is the code \"373\" of cow"
                        + " (no period) beside the one at position 0 (1950/1960)."
                        + " Remove the one that is wrong, or give each its period in `assigned`.");
    }
}

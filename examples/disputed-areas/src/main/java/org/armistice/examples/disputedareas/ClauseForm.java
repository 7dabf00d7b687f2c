package org.armistice.examples.disputedareas;

import static org.armistice.vocabulary.TerritorialRelation.ADMINISTERS;
import static org.armistice.vocabulary.TerritorialRelation.CLAIMS;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Holding;
import org.armistice.model.Transfer;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.TerritorialChange;
import org.armistice.vocabulary.TerritorialRelation;
import org.armistice.vocabulary.TerritoryKind;

/**
 * The clauses that are understood: their words, with a slot for each name, and what they assert.
 *
 * <p>The order has no meaning: a clause is understood if exactly one form fits, names included. Where the vocabulary
 * has no term for what the words say, the relation is a term of the source's own and not the nearest of ours.
 */
enum ClauseForm {
    SELF_ADMINISTERED("Self admin\\.", clause -> holdings(clause, ADMINISTERS, List.of(clause.authority()))),

    ADMINISTERED("Admin\\.? [Bb]y (?<who>.+)", clause -> holding(clause, ADMINISTERS, "who")),

    /** The one administers it; the other has it administered, which is another relation. */
    ADMINISTERED_FOR(
            "Admin\\.? [Bb]y (?<who>.+) for (?<whom>.+)",
            clause -> all(holding(clause, ADMINISTERS, "who"), holding(clause, own("has-it-administered"), "whom"))),

    CLAIMED("Claimed by (?<who>.+)", clause -> holdings(clause, CLAIMS, clause.actors("who"))),

    /** Says that there are more who hold it in some way, and not who. */
    CLAIMED_BY_UNNAMED("Claimed by multiple", clause -> area -> area.holdingsCompleteness(Completeness.PARTIAL)),

    /** The claim began after the cession, nobody says how long after. */
    CLAIMED_AFTER_CESSION(
            "Claimed by (?<who>.+) after ceded to (?<to>.+) in (?<year>[0-9]{4})", ClauseForm::claimAfterCession),

    CEDED("Ceded to (?<to>.+) by (?<by>.+)", ClauseForm::cession),

    LEASED(
            "Leased to (?<to>.+) by (?<by>.+)",
            clause -> all(holding(clause, own("leases"), "to"), holding(clause, own("leases-out"), "by"))),

    /** The year tells since when it is a buffer zone, and not since when it is patrolled by whom. */
    BUFFER(
            "Since (?<year>[0-9]{4}) a [0-9]+ km buffer (north|south|east|west) of the military demarcation line,"
                    + " patrolled by (?<who>.+)",
            ClauseForm::buffer);

    private final Pattern words;
    private final Meaning meaning;

    ClauseForm(String words, Meaning meaning) {
        this.words = Pattern.compile(words);
        this.meaning = meaning;
    }

    Matcher matcher(String clause) {
        return words.matcher(clause);
    }

    /** Returns what a clause of this form asserts. */
    Assertion meaning(Clause clause) throws NotUnderstoodException {
        return meaning.of(clause);
    }

    @FunctionalInterface
    private interface Meaning {

        Assertion of(Clause clause) throws NotUnderstoodException;
    }

    private static Term<TerritorialRelation> own(String token) {
        return TerritorialRelation.VOCABULARY.term(NaturalEarth.PREFIX + token);
    }

    private static Assertion holding(Clause clause, Term<TerritorialRelation> relation, String slot)
            throws NotUnderstoodException {
        return holdings(clause, relation, List.of(clause.actor(slot)));
    }

    private static Assertion holdings(Clause clause, Term<TerritorialRelation> relation, List<Actor> holders) {
        List<Attributed<Holding>> holdings = new ArrayList<>();
        holders.forEach(holder -> holdings.add(clause.assertion(Holding.of(relation, holder))));
        return area -> area.addAllHoldings(holdings);
    }

    private static Assertion claimAfterCession(Clause clause) throws NotUnderstoodException {
        Transfer cession = Transfer.builder()
                .change(TerritorialChange.CESSION)
                .newHolder(clause.actor("to").ref())
                .on(clause.year("year"))
                .build();
        List<Attributed<Holding>> claims = new ArrayList<>();
        for (Actor claimant : clause.actors("who")) {
            claims.add(clause.assertion(Holding.of(CLAIMS, claimant)).since(clause.yearOrLater("year")));
        }
        return area -> area.addTransfers(clause.assertion(cession)).addAllHoldings(claims);
    }

    private static Assertion cession(Clause clause) throws NotUnderstoodException {
        Transfer cession = Transfer.builder()
                .change(TerritorialChange.CESSION)
                .previousHolder(clause.actor("by").ref())
                .newHolder(clause.actor("to").ref())
                .build();
        return area -> area.addTransfers(clause.assertion(cession));
    }

    private static Assertion buffer(Clause clause) throws NotUnderstoodException {
        Attributed<Term<TerritoryKind>> kind = Attributed.of(TerritoryKind.BUFFER_ZONE)
                .since(clause.year("year"))
                .citing(clause.assertion(TerritoryKind.BUFFER_ZONE).citations());
        Assertion patrol = holding(clause, own("patrols"), "who");
        return all(area -> area.addKinds(kind), patrol);
    }

    private static Assertion all(Assertion first, Assertion second) {
        return area -> {
            first.addTo(area);
            second.addTo(area);
        };
    }
}

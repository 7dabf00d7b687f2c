package org.armistice.examples.reality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.model.Attributed;
import org.armistice.model.Citation;
import org.armistice.model.Code;
import org.armistice.model.Conflict;
import org.armistice.model.ConflictBuilder;
import org.armistice.model.ConflictSide;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Estimate;
import org.armistice.model.EstimateBuilder;
import org.armistice.model.Incident;
import org.armistice.model.Link;
import org.armistice.model.Organization;
import org.armistice.model.OrganizationBuilder;
import org.armistice.model.Source;
import org.armistice.model.State;
import org.armistice.model.Territory;
import org.armistice.time.Ucdp;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.CodeScheme;
import org.armistice.vocabulary.ConflictType;
import org.armistice.vocabulary.DatePrecision;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.Measure;
import org.armistice.vocabulary.OrganizationKind;
import org.armistice.vocabulary.ReportingClarity;
import org.armistice.vocabulary.SourceKind;
import org.armistice.vocabulary.Victims;
import org.armistice.vocabulary.ViolenceType;

/**
 * Makes a dataset of rows of the UCDP Georeferenced Event Dataset, version 23.1.
 *
 * <p>Each row is an incident. What several rows share (a conflict, a side, a province, an article) is one entry; rows
 * that disagree about it are refused. Civilians are no side: one-sided violence has one.
 */
final class GedConverter {

    static final String PREFIX = "ucdp:";

    static final Source GED = Source.builder()
            .id("ucdp:ged-23.1")
            .name("UCDP Georeferenced Event Dataset, version 23.1")
            .sourceKind(SourceKind.DATASET)
            .outlet("Uppsala Conflict Data Program")
            .licence("CC-BY-4.0")
            .build();

    private static final String GOVERNMENT_OF = "Government of ";

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> armedGroups = new HashSet<>();

    private GedConverter() {}

    static Dataset convert(List<GedRow> rows) {
        GedConverter converter = new GedConverter();
        converter.add(GED);
        rows.forEach(converter::noteArmedGroups);
        rows.forEach(row -> converter.add(converter.incident(row)));
        return Dataset.builder()
                .id("ucdp:ged")
                .title("Events of the UCDP Georeferenced Event Dataset")
                .licence("CC-BY-4.0")
                .addAll(converter.entries.values())
                .build();
    }

    private Incident incident(GedRow row) {
        GedArticles articles = GedArticles.of(row.cell("source_article"));
        List<Citation> citations = new ArrayList<>(List.of(GED.cite().at(row.cell("id"))));
        articles.sources().forEach(article -> citations.add(add(article).cite()));
        Organization sideA = actor(row, "side_a", "gwnoa");
        Optional<Organization> sideB =
                isAgainstCivilians(row) ? Optional.empty() : Optional.of(actor(row, "side_b", "gwnob"));
        List<ConflictSide> sides = new ArrayList<>(List.of(ConflictSide.of(sideA.ref())));
        sideB.ifPresent(side -> sides.add(ConflictSide.of(side.ref())));
        Conflict conflict = conflict(row);
        Territory division = divisions(row);
        return Incident.builder()
                .id("ucdp:ged:" + row.cell("id"))
                .addCodes(Code.of(CodeScheme.UCDP_GED, row.cell("id")), own("relid", row.cell("relid")))
                .when(when(row))
                .datePrecision(row.term("date_prec", DatePrecision.VOCABULARY))
                .location(GedPlaces.location(row))
                .addPlaces(division.ref(), add(GedPlaces.gridCell(row)).ref())
                .violence(row.term("type_of_violence", ViolenceType.VOCABULARY))
                .addConflicts(conflict.ref(), dyad(row, conflict, sides).ref())
                .sides(sides)
                .clarity(row.term("event_clarity", ReportingClarity.VOCABULARY))
                .tolls(tolls(row, sideA, sideB))
                .citations(citations)
                .unknownMembers(remainder(row, articles))
                .build();
    }

    /**
     * Returns when it happened, and no more than that: see {@link Ucdp}. Days that its precision excludes are refused.
     */
    static UncertainPeriod when(GedRow row) {
        int precision = Integer.parseInt(row.cell("date_prec"));
        LocalDate first = row.day("date_start");
        LocalDate last = row.day("date_end");
        boolean isSummary = row.term("event_clarity", ReportingClarity.VOCABULARY) == ReportingClarity.AGGREGATE;
        try {
            return isSummary
                    ? Ucdp.periodOfSummary(precision, first, last)
                    : Ucdp.periodOfEvent(precision, first, last);
        } catch (DateTimeException refusal) {
            throw new IllegalArgumentException("Row " + row.cell("id") + ": " + refusal.getMessage(), refusal);
        }
    }

    /** Returns the deaths as a whole, then those of each side, of civilians, and of people of whom it is not known. */
    private static List<Attributed<Estimate>> tolls(GedRow row, Organization sideA, Optional<Organization> sideB) {
        List<Attributed<Estimate>> tolls = new ArrayList<>();
        tolls.add(Attributed.of(Estimate.builder()
                .measure(Measure.DEATHS)
                .low(row.number("low"))
                .best(row.number("best"))
                .high(row.number("high"))
                .build()));
        tolls.add(deaths(row, "deaths_a", Victims.COMBATANTS, Optional.of(sideA)));
        sideB.ifPresent(side -> tolls.add(deaths(row, "deaths_b", Victims.COMBATANTS, sideB)));
        tolls.add(deaths(row, "deaths_civilians", Victims.CIVILIANS, Optional.empty()));
        tolls.add(deaths(row, "deaths_unknown", Victims.UNKNOWN_STATUS, Optional.empty()));
        return tolls;
    }

    private static Attributed<Estimate> deaths(
            GedRow row, String column, Victims victims, Optional<Organization> among) {
        EstimateBuilder deaths = Estimate.builder()
                .measure(Measure.DEATHS)
                .best(row.number(column))
                .victims(victims);
        among.ifPresent(side -> deaths.among(side.ref()));
        return Attributed.of(deaths.build());
    }

    private Conflict conflict(GedRow row) {
        return add(conflict(row, "conflict", CodeScheme.UCDP_CONFLICT).build());
    }

    private Conflict dyad(GedRow row, Conflict conflict, List<ConflictSide> sides) {
        return add(conflict(row, "dyad", CodeScheme.UCDP_DYAD)
                .sides(sides)
                .addLinks(Attributed.of(Link.of(LinkType.PART_OF, conflict.ref())))
                .build());
    }

    private static ConflictBuilder conflict(GedRow row, String what, CodeScheme scheme) {
        String number = row.cell(what + "_new_id");
        return Conflict.builder()
                .id(PREFIX + what + ":" + number)
                .name(row.cell(what + "_name"))
                .addCodes(Code.of(scheme, number), own(what + "-dset-id", row.cell(what + "_dset_id")))
                .conflictType(conflictType(row))
                .addCitations(GED.cite());
    }

    /** Returns between whom it is fought, as far as a row tells: a state against a group may be one of three things. */
    private static Optional<ConflictType> conflictType(GedRow row) {
        return switch (row.cell("type_of_violence")) {
            case "2" -> Optional.of(ConflictType.NON_STATE);
            case "3" -> Optional.of(ConflictType.ONE_SIDED);
            default ->
                isGovernment(row, "side_a") && isGovernment(row, "side_b")
                        ? Optional.of(ConflictType.INTERSTATE)
                        : Optional.empty();
        };
    }

    /** Returns a side, which is one actor to UCDP even where its name lists several groups. */
    private Organization actor(GedRow row, String side, String stateColumn) {
        String number = row.cell(side + "_new_id");
        OrganizationBuilder actor = Organization.builder()
                .id("ucdp:actor:" + number)
                .name(row.cell(side))
                .addCodes(Code.of(CodeScheme.UCDP_ACTOR, number), own("actor-dset-id", row.cell(side + "_dset_id")))
                .addCitations(GED.cite());
        if (isGovernment(row, side)) {
            actor.addKinds(Attributed.of(OrganizationKind.GOVERNMENT_BODY));
        } else if (armedGroups.contains(number)) {
            actor.addKinds(Attributed.of(OrganizationKind.ARMED_GROUP));
        }
        if (!stateNumber(row, side, stateColumn).isEmpty()) {
            actor.state(state(row, side, stateColumn).ref());
        }
        return add(actor.build());
    }

    private State state(GedRow row, String side, String stateColumn) {
        return add(State.builder()
                .id("gw:" + row.cell(stateColumn))
                .name(row.cell(side).substring(GOVERNMENT_OF.length()))
                .addCodes(Code.of(CodeScheme.GLEDITSCH_WARD, row.cell(stateColumn)))
                .addCitations(GED.cite())
                .build());
    }

    private Territory divisions(GedRow row) {
        List<Territory> divisions = GedPlaces.divisions(row);
        divisions.forEach(this::add);
        return divisions.get(divisions.size() - 1);
    }

    /** Only an organized group fights a government or counts for one-sided violence; others may be whole peoples. */
    private void noteArmedGroups(GedRow row) {
        boolean isStateBased = row.cell("type_of_violence").equals("1");
        boolean isOneSided = row.cell("type_of_violence").equals("3");
        if ((isStateBased || isOneSided) && !isGovernment(row, "side_a")) {
            armedGroups.add(row.cell("side_a_new_id"));
        }
        if (isStateBased && !isGovernment(row, "side_b")) {
            armedGroups.add(row.cell("side_b_new_id"));
        }
    }

    private static UnknownMembers remainder(GedRow row, GedArticles articles) {
        Remainder remainder = new Remainder(PREFIX)
                .keepUnless(row, "year", row.cell("date_start").substring(0, 4))
                .keep(row, "active_year")
                .keep(row, "code_status")
                .keepUnless(row, "number_of_sources", articles.count())
                .keepUnless(row, "source_office", articles.outlets())
                .keepUnless(row, "source_date", articles.dates())
                .keepUnless(row, "source_headline", articles.headlines())
                .keep(row, "source_original")
                .keepUnless(row, "gwnoa", stateNumber(row, "side_a", "gwnoa"))
                .keepUnless(row, "gwnob", stateNumber(row, "side_b", "gwnob"));
        if (isAgainstCivilians(row)) {
            remainder.keepUnless(row, "deaths_b", "0");
        }
        row.cells().forEach((column, cell) -> {
            if (!GedRow.COLUMNS.contains(column)) {
                remainder.keep(column, JsonText.of(cell));
            }
        });
        return remainder.members();
    }

    private static boolean isGovernment(GedRow row, String side) {
        return row.cell(side).startsWith(GOVERNMENT_OF);
    }

    /** Returns the number of the one state whose government a side is, and nothing for other sides. */
    private static String stateNumber(GedRow row, String side, String stateColumn) {
        String number = row.cell(stateColumn);
        return isGovernment(row, side) && number.matches("\\d+") ? number : "";
    }

    private static boolean isAgainstCivilians(GedRow row) {
        return row.cell("type_of_violence").equals("3")
                && row.cell("side_b").equals("Civilians")
                && row.cell("side_b_new_id").equals("1")
                && row.cell("side_b_dset_id").equals("9999");
    }

    /** Returns a code of a scheme that only UCDP uses. */
    private static Code own(String scheme, String value) {
        return Code.of(CodeScheme.VOCABULARY.term(PREFIX + scheme), value);
    }

    private <E extends Entry> E add(E entry) {
        Entry other = entries.putIfAbsent(entry.id(), entry);
        if (other != null && !other.equals(entry)) {
            throw new IllegalArgumentException(
                    "Rows disagree about %s (%s), by themselves or in what they refer to. Convert those of one version alone."
                            .formatted(entry.id(), entry.name().orElse("no name")));
        }
        return entry;
    }
}

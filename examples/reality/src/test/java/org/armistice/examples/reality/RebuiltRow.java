package org.armistice.examples.reality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.model.Code;
import org.armistice.model.Conflict;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Estimate;
import org.armistice.model.Incident;
import org.armistice.model.Location;
import org.armistice.model.Organization;
import org.armistice.model.Place;
import org.armistice.model.Source;
import org.armistice.model.State;
import org.armistice.model.Territory;
import org.armistice.place.Point;
import org.armistice.vocabulary.CodeScheme;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.TerritoryKind;
import org.armistice.vocabulary.Victims;
import tools.jackson.databind.json.JsonMapper;

/** A row of the Georeferenced Event Dataset as it follows from an incident and from what the incident refers to. */
final class RebuiltRow {

    private final Map<String, String> cells = new TreeMap<>();
    private final Dataset dataset;

    private RebuiltRow(Dataset dataset) {
        this.dataset = dataset;
    }

    static Map<String, String> of(Incident incident, Dataset dataset) {
        RebuiltRow row = new RebuiltRow(dataset);
        GedRow.COLUMNS.forEach(column -> row.cells.put(column, ""));
        row.event(incident);
        row.conflicts(incident);
        row.sides(incident);
        row.location(incident.location().orElseThrow());
        row.places(incident);
        row.articles(incident);
        row.tolls(incident);
        row.remainder(incident.unknownMembers());
        return row.cells;
    }

    private void event(Incident incident) {
        cells.put("id", code(incident, CodeScheme.UCDP_GED.token()));
        cells.put("relid", code(incident, "ucdp:relid"));
        cells.put("type_of_violence", number((Enum<?>) incident.violence().orElseThrow()));
        cells.put("event_clarity", number((Enum<?>) incident.clarity().orElseThrow()));
        cells.put("date_prec", number((Enum<?>) incident.datePrecision().orElseThrow()));
        cells.put(
                "date_start",
                incident.when().orElseThrow().earliest().orElseThrow().toString());
        cells.put(
                "date_end", incident.when().orElseThrow().latest().orElseThrow().toString());
        cells.put("year", cells.get("date_start").substring(0, 4));
    }

    private void conflicts(Incident incident) {
        List<Conflict> conflicts = incident.conflicts().stream()
                .map(conflict -> dataset.find(conflict, Conflict.class).orElseThrow())
                .toList();
        for (Conflict conflict : conflicts) {
            boolean isPart = conflict.links().stream()
                    .anyMatch(link -> link.value().type() == LinkType.PART_OF
                            && conflicts.stream().anyMatch(link.value().target()::isTo));
            String what = isPart ? "dyad" : "conflict";
            CodeScheme scheme = isPart ? CodeScheme.UCDP_DYAD : CodeScheme.UCDP_CONFLICT;
            cells.put(what + "_new_id", code(conflict, scheme.token()));
            cells.put(what + "_dset_id", code(conflict, "ucdp:" + what + "-dset-id"));
            cells.put(what + "_name", conflict.name().orElseThrow());
        }
    }

    private void sides(Incident incident) {
        side(incident, 0, "side_a", "gwnoa");
        if (incident.sides().size() == 2) {
            side(incident, 1, "side_b", "gwnob");
        } else {
            cells.put("side_b", "Civilians");
            cells.put("side_b_new_id", "1");
            cells.put("side_b_dset_id", "9999");
        }
    }

    private void side(Incident incident, int index, String side, String stateColumn) {
        Organization actor = dataset.find(
                        incident.sides().get(index).actors().iterator().next(), Organization.class)
                .orElseThrow();
        cells.put(side, actor.name().orElseThrow());
        cells.put(side + "_new_id", code(actor, CodeScheme.UCDP_ACTOR.token()));
        cells.put(side + "_dset_id", code(actor, "ucdp:actor-dset-id"));
        actor.state()
                .flatMap(state -> dataset.find(state, State.class))
                .ifPresent(state -> cells.put(stateColumn, code(state, CodeScheme.GLEDITSCH_WARD.token())));
    }

    private void location(Location location) {
        Point point = location.point().orElseThrow();
        cells.put("latitude", GedPlaces.plain(point.latitude()));
        cells.put("longitude", GedPlaces.plain(point.longitude()));
        cells.put("geom_wkt", GedPlaces.wellKnownText(point));
        cells.put("where_prec", number((Enum<?>) location.precision().orElseThrow()));
        cells.put("where_description", location.wording().orElse(""));
        remainder(location.unknownMembers());
    }

    private void places(Incident incident) {
        incident.places()
                .forEach(place -> place(dataset.find(place, Place.class).orElseThrow()));
    }

    private void place(Place place) {
        Territory territory = (Territory) place;
        if (territory.kinds().isEmpty()) {
            cells.put("priogrid_gid", code(territory, CodeScheme.PRIO_GRID.token()));
            return;
        }
        String name = territory.name().orElseThrow();
        switch ((TerritoryKind) territory.kinds().get(0).value()) {
            case COUNTY -> cells.put("adm_2", name);
            case REGION -> cells.put("adm_1", name);
            default -> {
                cells.put("country", name);
                cells.put("country_id", code(territory, CodeScheme.GLEDITSCH_WARD.token()));
                remainder(territory.unknownMembers());
            }
        }
        territory
                .within()
                .forEach(larger -> place(dataset.find(larger, Territory.class).orElseThrow()));
    }

    private void articles(Incident incident) {
        GedArticles articles = new GedArticles(incident.citations().stream()
                .filter(citation -> !citation.source().isTo(GedConverter.GED))
                .map(citation -> dataset.find(citation.source(), Source.class).orElseThrow())
                .toList());
        cells.put(
                "source_article",
                articles.sources().stream().map(RebuiltRow::article).collect(Collectors.joining(";")));
        cells.put("number_of_sources", articles.count());
        cells.put("source_office", articles.outlets());
        cells.put("source_date", articles.dates());
        cells.put("source_headline", articles.headlines());
    }

    private static String article(Source source) {
        String name = source.name().orElseThrow();
        return source.outlet()
                .map(outlet -> "\"" + outlet + "," + source.published().orElseThrow() + "," + name + "\"")
                .orElse(name);
    }

    private void tolls(Incident incident) {
        cells.put("deaths_b", "0");
        incident.tolls().forEach(toll -> toll(toll.value(), incident));
    }

    private void toll(Estimate toll, Incident incident) {
        String best = Long.toString(toll.best().orElseThrow());
        if (toll.victims().isEmpty()) {
            cells.put("low", Long.toString(toll.low().orElseThrow()));
            cells.put("best", best);
            cells.put("high", Long.toString(toll.high().orElseThrow()));
            return;
        }
        cells.put(
                switch ((Victims) toll.victims().orElseThrow()) {
                    case CIVILIANS -> "deaths_civilians";
                    case UNKNOWN_STATUS -> "deaths_unknown";
                    case COMBATANTS ->
                        incident.sides().get(0).actors().contains(toll.among().orElseThrow()) ? "deaths_a" : "deaths_b";
                },
                best);
    }

    private void remainder(UnknownMembers members) {
        members.asMap().forEach((name, value) -> cells.put(name.substring(GedConverter.PREFIX.length()), text(value)));
    }

    private static String text(JsonText value) {
        return JsonMapper.shared().readValue(value.toString(), String.class);
    }

    private static String number(Enum<?> term) {
        return Integer.toString(term.ordinal() + 1);
    }

    private static String code(Entry entry, String scheme) {
        Optional<Code> found = entry.codes().stream()
                .filter(code -> code.scheme().token().equals(scheme))
                .findFirst();
        return found.orElseThrow().value();
    }
}

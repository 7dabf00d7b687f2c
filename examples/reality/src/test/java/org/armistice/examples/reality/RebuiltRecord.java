package org.armistice.examples.reality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armistice.extension.UnknownMembers;
import org.armistice.model.Citation;
import org.armistice.model.Code;
import org.armistice.model.Dataset;
import org.armistice.model.Development;
import org.armistice.model.Entry;
import org.armistice.model.Estimate;
import org.armistice.model.Involvement;
import org.armistice.model.Source;
import org.armistice.vocabulary.CodeScheme;
import org.armistice.vocabulary.Measure;
import org.armistice.vocabulary.Sector;
import org.armistice.vocabulary.SourceKind;
import org.armistice.vocabulary.Term;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A PLOVER record as it follows from a development and from what the development refers to. */
final class RebuiltRecord {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Dataset dataset;

    private RebuiltRecord(Dataset dataset) {
        this.dataset = dataset;
    }

    static JsonNode of(Development development, Dataset dataset) {
        return new RebuiltRecord(dataset).record(development);
    }

    private JsonNode record(Development development) {
        ObjectNode record = JSON.createObjectNode();
        record.put("id", code(development, CodeScheme.PLOVER));
        record.put("event", development.eventType().token().toUpperCase(Locale.ROOT));
        development.when().ifPresent(when -> record.put("date", when.toString()));
        development.recorded().ifPresent(recorded -> record.put("dateCoded", recorded.toString()));
        development.mode().ifPresent(mode -> record.put("mode", mode.token()));
        development.note().ifPresent(note -> record.put("comment", note));
        if (!development.topics().isEmpty()) {
            record.put("context", PloverConverter.contexts(development.topics()));
        }
        involvements("source", development.initiators(), record);
        involvements("target", development.recipients(), record);
        location(development, record);
        development.tolls().forEach(toll -> toll(toll.value(), record));
        development.citations().forEach(citation -> source(citation, record));
        remainder(development.unknownMembers(), record);
        return record;
    }

    private void involvements(String member, List<Involvement> involvements, ObjectNode record) {
        if (!involvements.isEmpty()) {
            ArrayNode objects = record.putArray(member);
            involvements.forEach(involvement -> involvement(involvement, objects.addObject()));
        }
    }

    private void involvement(Involvement involvement, ObjectNode object) {
        involvement.wording().ifPresent(wording -> object.put("actorText", wording));
        involvement
                .actor()
                .ifPresent(actor -> object.put("code", code(entry(actor.id()), CodeScheme.ISO_3166_1_ALPHA_3)));
        for (Term<Sector> sector : involvement.sectors()) {
            String token = PloverActors.spelled(sector);
            object.put(PloverActors.isSortOfActor(token) ? "code" : "sector", token);
        }
        remainder(involvement.unknownMembers(), object);
    }

    private void location(Development development, ObjectNode record) {
        Optional<String> name = development.location().flatMap(location -> location.wording());
        if (name.isPresent()) {
            ObjectNode location = record.putObject("eventLoc").put("name", name.get());
            development
                    .places()
                    .forEach(place ->
                            location.put("country code", code(entry(place.id()), CodeScheme.ISO_3166_1_ALPHA_2)));
        }
    }

    private static void toll(Estimate toll, ObjectNode record) {
        String member = switch ((Measure) toll.measure()) {
            case DEATHS -> "dead";
            case INJURED -> "injured";
            default -> "size";
        };
        record.put(
                member, toll.wording().orElseGet(() -> Long.toString(toll.best().orElseThrow())));
    }

    private void source(Citation citation, ObjectNode record) {
        Source source = dataset.find(citation.source(), Source.class).orElseThrow();
        if (source.sourceKind().equals(Optional.of(SourceKind.DATASET))) {
            source.authors().forEach(author -> record.put("coder", author));
            remainder(source.unknownMembers(), record);
        } else {
            record.put("publication", source.name().orElseThrow());
            source.language().ifPresent(language -> record.put("language", language));
        }
    }

    private Entry entry(String id) {
        return dataset.find(id).orElseThrow();
    }

    private static void remainder(UnknownMembers members, ObjectNode object) {
        members.asMap()
                .forEach((name, value) ->
                        object.set(name.substring(PloverConverter.PREFIX.length()), JSON.readTree(value.toString())));
    }

    private static String code(Entry entry, CodeScheme scheme) {
        Optional<Code> found =
                entry.codes().stream().filter(code -> code.scheme() == scheme).findFirst();
        return found.orElseThrow().value();
    }
}

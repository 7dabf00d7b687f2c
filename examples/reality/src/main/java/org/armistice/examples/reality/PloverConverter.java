package org.armistice.examples.reality;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.armistice.extension.JsonText;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Citation;
import org.armistice.model.Code;
import org.armistice.model.Dataset;
import org.armistice.model.DatasetBuilder;
import org.armistice.model.Development;
import org.armistice.model.DevelopmentBuilder;
import org.armistice.model.Entry;
import org.armistice.model.Estimate;
import org.armistice.model.EstimateBuilder;
import org.armistice.model.Involvement;
import org.armistice.model.Location;
import org.armistice.model.Source;
import org.armistice.model.SourceBuilder;
import org.armistice.model.Territory;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.CodeScheme;
import org.armistice.vocabulary.EventMode;
import org.armistice.vocabulary.EventType;
import org.armistice.vocabulary.Measure;
import org.armistice.vocabulary.SourceKind;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a dataset of PLOVER records, each a JSON object and now a development.
 *
 * <p>It goes through the members of a record one by one. A member that is not what it should be, or for which there is
 * no attribute, is kept as it came.
 */
final class PloverConverter {

    static final String PREFIX = "plover:";

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private PloverConverter() {}

    static List<JsonNode> read(Path file) {
        return List.copyOf(JsonMapper.shared().readTree(file).values());
    }

    static Dataset convert(List<JsonNode> records) {
        PloverConverter converter = new PloverConverter();
        records.forEach(converter::add);
        DatasetBuilder dataset = Dataset.builder()
                .id("plover:records")
                .title("Event records of PLOVER")
                .addAll(converter.entries.values());
        // One record speaks of the whole file.
        records.stream()
                .map(record -> text(record, "license"))
                .filter(licence -> !licence.isBlank())
                .findFirst()
                .ifPresent(dataset::licence);
        return dataset.build();
    }

    private void add(JsonNode record) {
        String id = PREFIX + text(record, "id");
        String unique = id;
        for (int occurrence = 2; entries.containsKey(unique); occurrence++) {
            unique = id + "~" + occurrence;
        }
        Citation coding = coding(record).cite().at(text(record, "id"));
        DevelopmentBuilder development = Development.builder()
                .id(unique)
                .addCodes(Code.of(CodeScheme.PLOVER, text(record, "id")))
                .addCitations(coding);
        publication(record).ifPresent(publication -> development.addCitations(publication.cite()));
        Remainder remainder = new Remainder(PREFIX);
        for (Map.Entry<String, JsonNode> member : record.properties()) {
            if (!isTaken(member.getKey(), member.getValue(), record, development, coding)) {
                remainder.keep(member.getKey(), JsonText.parse(member.getValue().toString()));
            }
        }
        Development built = development.unknownMembers(remainder.members()).build();
        entries.put(built.id(), built);
    }

    /** Takes what an attribute can hold, and tells whether the member could be written again from there. */
    private boolean isTaken(
            String member, JsonNode value, JsonNode record, DevelopmentBuilder development, Citation coding) {
        String text = value.stringValue("");
        return switch (member) {
            case "id", "coder", "publication" -> !text.isBlank();
            case "version" -> !text(record, "coder").isBlank();
            case "language" -> !text.isBlank() && !text(record, "publication").isBlank();
            case "date" -> date(text, development);
            case "dateCoded" -> recorded(text, development);
            case "event" -> eventType(text, development);
            case "mode" -> mode(text, development);
            case "context" -> topics(text, development);
            case "source" ->
                involvements(value, coding).map(development::initiators).isPresent();
            case "target" ->
                involvements(value, coding).map(development::recipients).isPresent();
            case "eventLoc" -> location(value, development, coding);
            case "size" -> toll(Measure.PARTICIPANTS, text, development);
            case "dead" -> toll(Measure.DEATHS, text, development);
            case "injured" -> toll(Measure.INJURED, text, development);
            case "comment" -> note(text, development);
            default -> false;
        };
    }

    /** Returns the file that the record stands in, as far as the record says: who coded it, by which version. */
    private Source coding(JsonNode record) {
        String coder = text(record, "coder");
        Remainder remainder = new Remainder(PREFIX);
        SourceBuilder source = Source.builder().name("Event records of PLOVER").sourceKind(SourceKind.DATASET);
        if (!coder.isBlank()) {
            source.addAuthors(coder);
            if (record.has("version")) {
                remainder.keep("version", JsonText.parse(record.get("version").toString()));
            }
        }
        return addSource("coding", source.unknownMembers(remainder.members()), coder + "/" + record.path("version"));
    }

    /** Returns what the text of the record was taken from. */
    private Optional<Source> publication(JsonNode record) {
        String name = text(record, "publication");
        if (name.isBlank()) {
            return Optional.empty();
        }
        String language = text(record, "language");
        SourceBuilder source = Source.builder().name(name);
        if (!language.isBlank()) {
            source.language(language);
        }
        return Optional.of(addSource("publication", source, name + "/" + language));
    }

    private Source addSource(String what, SourceBuilder source, String identity) {
        UUID hash = UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8));
        Source built = source.id(PREFIX + what + ":" + hash).build();
        entries.putIfAbsent(built.id(), built);
        return built;
    }

    private static boolean date(String text, DevelopmentBuilder development) {
        try {
            development.when(UncertainPeriod.parse(text));
            return true;
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    private static boolean recorded(String text, DevelopmentBuilder development) {
        try {
            development.recorded(UncertainDate.parse(text));
            return true;
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    private static boolean eventType(String text, DevelopmentBuilder development) {
        development.eventType(EventType.VOCABULARY.term(text.toLowerCase(Locale.ROOT)));
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static boolean mode(String text, DevelopmentBuilder development) {
        Optional<Term<EventMode>> mode = Terms.find(EventMode.VOCABULARY, text);
        development.mode(mode);
        return mode.isPresent();
    }

    /** Takes the contexts as topics, of which there is a set: one that was in no order is kept as well. */
    private static boolean topics(String text, DevelopmentBuilder development) {
        List<Term<Topic>> topics = new ArrayList<>();
        for (String context : text.split(",")) {
            Terms.find(Topic.VOCABULARY, context.strip()).ifPresent(topics::add);
        }
        development.topics(topics);
        return !topics.isEmpty() && text.equals(contexts(topics));
    }

    /** Returns topics as a context of PLOVER, in the order of their names. */
    static String contexts(Iterable<Term<Topic>> topics) {
        List<String> names = new ArrayList<>();
        topics.forEach(topic -> names.add(topic.token()));
        names.sort(null);
        return String.join(", ", names);
    }

    /** Returns those who take part, if the value is a list of objects and not, as in some records, some text. */
    private Optional<List<Involvement>> involvements(JsonNode value, Citation coding) {
        if (!value.isArray() || value.isEmpty() || !value.values().stream().allMatch(JsonNode::isObject)) {
            return Optional.empty();
        }
        List<Involvement> involvements = new ArrayList<>();
        for (JsonNode object : value.values()) {
            Optional<Actor> actor = PloverActors.actor(text(object, "code"), coding);
            actor.ifPresent(known -> entries.putIfAbsent(known.id(), known));
            involvements.add(PloverActors.involvement(object, actor));
        }
        return Optional.of(involvements);
    }

    private boolean location(JsonNode value, DevelopmentBuilder development, Citation coding) {
        String name = text(value, "name");
        String country = text(value, "country code");
        if (name.isBlank() || value.size() > (country.isEmpty() ? 1 : 2) || !country.matches("|[A-Z]{2}")) {
            return false;
        }
        development.location(Location.builder().wording(name).build());
        if (!country.isEmpty()) {
            Territory territory = Territory.builder()
                    .id("iso:" + country)
                    .addCodes(Code.of(CodeScheme.ISO_3166_1_ALPHA_2, country))
                    .addCitations(coding)
                    .build();
            entries.putIfAbsent(territory.id(), territory);
            development.addPlaces(territory.ref());
        }
        return true;
    }

    /** Takes a number as a figure, and words such as "scores" as words: they are no figure. */
    private static boolean toll(Measure measure, String text, DevelopmentBuilder development) {
        if (text.isBlank()) {
            return false;
        }
        EstimateBuilder estimate = Estimate.builder().measure(measure);
        development.addTolls(Attributed.of(
                text.matches("0|[1-9]\\d{0,17}")
                        ? estimate.best(Long.parseLong(text)).build()
                        : estimate.wording(text).build()));
        return true;
    }

    private static boolean note(String text, DevelopmentBuilder development) {
        if (text.isBlank()) {
            return false;
        }
        development.note(text);
        return true;
    }

    private static String text(JsonNode object, String member) {
        return object.path(member).stringValue("");
    }
}

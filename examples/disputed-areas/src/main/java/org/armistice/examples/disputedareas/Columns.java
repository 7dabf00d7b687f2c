package org.armistice.examples.disputedareas;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.jackson.ArmisticeModule;
import org.armistice.model.Attributed;
import org.armistice.model.Code;
import org.armistice.model.Location;
import org.armistice.model.Name;
import org.armistice.model.Territory;
import org.armistice.model.TerritoryBuilder;
import org.armistice.place.Shape;
import org.armistice.vocabulary.CodeScheme;
import org.armistice.vocabulary.NameKind;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.TerritoryKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the columns of a feature say of it, its note apart: names, codes, shape, and its kind where the vocabulary has
 * one.
 *
 * <p>All others are kept under a prefix, as are the note and the type, so that a reader can judge how they were read.
 * The country under which the file lists an area is among them: it is no assertion about who holds it.
 */
final class Columns {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ArmisticeModule()).build();

    private static final Term<CodeScheme> OWN_CODE = CodeScheme.VOCABULARY.term(NaturalEarth.PREFIX + "brk-a3");

    /** The types that say what a kind of ours says. The others are ranks of mapped units, or leave the matter open. */
    private static final Map<String, TerritoryKind> KINDS = Map.of(
            "Sovereign country", TerritoryKind.COUNTRY,
            "Dependency", TerritoryKind.DEPENDENCY,
            "Disputed", TerritoryKind.DISPUTED_AREA,
            "Breakaway", TerritoryKind.BREAKAWAY_AREA);

    /** Columns of codes. One holds codes of another scheme too, and -99 for none, which are not taken for its own. */
    private static final List<CodeColumn> CODES = List.of(
            new CodeColumn("ISO_A2", CodeScheme.ISO_3166_1_ALPHA_2, "[A-Z]{2}"),
            new CodeColumn("ISO_A3", CodeScheme.ISO_3166_1_ALPHA_3, "[A-Z]{3}"),
            new CodeColumn("ISO_N3", CodeScheme.ISO_3166_1_NUMERIC, "[0-9]{3}"));

    private static final List<NameColumn> NAMES = List.of(
            new NameColumn("NAME_ALT", NameKind.ALTERNATIVE, Optional.empty(), true),
            new NameColumn("FORMAL_EN", NameKind.OFFICIAL, Optional.of("en"), false),
            new NameColumn("FORMAL_FR", NameKind.OFFICIAL, Optional.of("fr"), false));

    private final Feature feature;
    private final TerritoryBuilder territory = Territory.builder();
    private final Set<String> taken = new HashSet<>(Set.of(Feature.CODE, Feature.NAME));

    private Columns(Feature feature) {
        this.feature = feature;
    }

    /** Returns a territory with what the columns say, to which the note can add. */
    static TerritoryBuilder read(Feature feature) {
        Columns columns = new Columns(feature);
        columns.territory
                .id(feature.id())
                .addCodes(Code.of(OWN_CODE, feature.code()))
                .addCitations(NaturalEarth.cited().at(feature.code()));
        columns.takeNames();
        CODES.forEach(columns::take);
        columns.takeKind();
        columns.takeShape();
        return columns.territory.unknownMembers(columns.kept());
    }

    private void takeNames() {
        String name = feature.text(Feature.NAME);
        if (!name.isBlank()) {
            territory.name(name);
        }
        NAMES.forEach(this::take);
    }

    private void take(NameColumn column) {
        String cell = feature.text(column.name);
        if (cell.isBlank()) {
            return;
        }
        for (String text : column.isList ? List.of(cell.split(", ")) : List.of(cell)) {
            Name name = Name.builder()
                    .text(text)
                    .kind(column.kind)
                    .language(column.language)
                    .build();
            territory.addNames(Attributed.of(name).citing(NaturalEarth.cited(feature, column.name)));
        }
        taken.add(column.name);
    }

    private void take(CodeColumn column) {
        String cell = feature.text(column.name);
        if (cell.matches(column.form)) {
            territory.addCodes(Code.of(column.scheme, cell));
            taken.add(column.name);
        }
    }

    private void takeKind() {
        TerritoryKind kind = KINDS.get(feature.text(Feature.TYPE));
        if (kind != null) {
            territory.addKinds(Attributed.of(kind).citing(NaturalEarth.cited(feature, Feature.TYPE)));
        }
    }

    /** Has the shape read by our own reader: ours are geometry objects of GeoJSON. */
    private void takeShape() {
        JsonNode geometry = feature.geometry();
        if (!geometry.isObject()) {
            return;
        }
        try {
            Shape shape = MAPPER.treeToValue(geometry, Shape.class);
            territory.location(Location.builder().shape(shape).build());
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "The geometry of %s cannot be read: %s".formatted(feature.code(), e.getOriginalMessage()), e);
        }
    }

    private UnknownMembers kept() {
        UnknownMembers kept = UnknownMembers.none();
        for (Map.Entry<String, JsonNode> column : feature.properties().properties()) {
            boolean isEmpty = column.getValue().isNull()
                    || column.getValue().stringValue("-").isEmpty();
            if (!isEmpty && !taken.contains(column.getKey())) {
                kept = kept.with(
                        NaturalEarth.PREFIX + column.getKey(),
                        JsonText.parse(column.getValue().toString()));
            }
        }
        return kept;
    }

    private record NameColumn(String name, NameKind kind, Optional<String> language, boolean isList) {}

    private record CodeColumn(String name, CodeScheme scheme, String form) {}
}

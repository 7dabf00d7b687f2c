package org.armistice.examples.disputedareas;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Citation;
import org.armistice.model.Code;
import org.armistice.model.Organization;
import org.armistice.model.Ref;
import org.armistice.model.Source;
import org.armistice.model.State;
import org.armistice.vocabulary.CodeScheme;
import org.armistice.vocabulary.OrganizationKind;
import org.armistice.vocabulary.SourceKind;

/**
 * Who is meant by a name in a note: those that {@code names.txt} lists, and the areas of the file that administer
 * themselves.
 *
 * <p>A name that is on neither list means nobody, be it ever so close to one that is.
 */
final class NamedActors {

    /** Where the codes of states come from, which the file does not give. */
    static final Source ISO_3166 = Source.builder()
            .id("iso-3166-1")
            .name("ISO 3166-1")
            .sourceKind(SourceKind.OFFICIAL_DOCUMENT)
            .outlet("ISO")
            .build();

    private final Map<String, Actor> byName = new HashMap<>();
    private final Map<Ref<? extends Actor>, Actor> byRef = new HashMap<>();

    private NamedActors() {}

    /** Returns the actors for the notes of the given areas. */
    static NamedActors among(List<Feature> areas) {
        NamedActors actors = new NamedActors();
        actors.addListed();
        for (Feature area : areas) {
            if (Note.of(area).says(ClauseForm.SELF_ADMINISTERED)) {
                authority(area)
                        .ifPresent(authority -> actors.add(authority.name().orElseThrow(), authority));
            }
        }
        return actors;
    }

    /** Returns whom a name means, with or without an article before it. */
    Optional<Actor> named(String name) {
        return Optional.ofNullable(byName.get(name.startsWith("the ") ? name.substring(4) : name));
    }

    /**
     * Returns who governs an area that is said to administer itself; nobody if the area's type does not tell what sort
     * of actor that is, or if somebody of another sort has the name.
     */
    Optional<Actor> authorityOf(Feature area) {
        return authority(area)
                .flatMap(authority ->
                        named(authority.name().orElseThrow()).filter(known -> known.kind() == authority.kind()));
    }

    /** Returns the actor that a reference means. */
    Actor find(Ref<? extends Actor> ref) {
        return byRef.get(ref);
    }

    private void add(String name, Actor actor) {
        byName.putIfAbsent(name, actor);
        byRef.putIfAbsent(actor.ref(), actor);
    }

    private void addListed() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(NamedActors.class.getResourceAsStream("names.txt"), StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    addListed(line.split(" ", 3));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addListed(String[] sortCodeAndNames) {
        String[] names = sortCodeAndNames[2].split(" \\| ");
        Code code = Code.of(CodeScheme.ISO_3166_1_ALPHA_3, sortCodeAndNames[1]);
        Actor actor = listed(sortCodeAndNames[0].equals("state"), code, names[0]);
        for (String name : names) {
            add(name, actor);
        }
    }

    private static Actor listed(boolean isState, Code code, String name) {
        String id = "iso:" + code.value();
        List<Citation> citations = List.of(NaturalEarth.cited(), ISO_3166.cite());
        return isState
                ? State.builder()
                        .id(id)
                        .name(name)
                        .addCodes(code)
                        .addAllCitations(citations)
                        .build()
                : Organization.builder()
                        .id(id)
                        .name(name)
                        .addCodes(code)
                        .addAllCitations(citations)
                        .build();
    }

    /**
     * What an area is that administers itself: a state where the file calls it a sovereign country; otherwise an
     * authority of which the file does not say that it is a state. One that broke away is listed under the country that
     * it broke away from, and goes by the name of its area.
     */
    private static Optional<Actor> authority(Feature area) {
        return switch (area.text(Feature.TYPE)) {
            case "Sovereign country" -> state(area, area.text(Feature.LISTED_UNDER));
            case "Indeterminate" -> deFacto(area, area.text(Feature.LISTED_UNDER));
            case "Breakaway" -> deFacto(area, area.text(Feature.NAME));
            default -> Optional.empty();
        };
    }

    private static Optional<Actor> state(Feature area, String name) {
        return Optional.of(name)
                .filter(text -> !text.isBlank())
                .map(text -> State.builder()
                        .id(area.id() + ":authority")
                        .name(text)
                        .addCitations(NaturalEarth.cited(area, Feature.LISTED_UNDER))
                        .build());
    }

    private static Optional<Actor> deFacto(Feature area, String name) {
        Citation type = NaturalEarth.cited(area, Feature.TYPE);
        return Optional.of(name)
                .filter(text -> !text.isBlank())
                .map(text -> Organization.builder()
                        .id(area.id() + ":authority")
                        .name(text)
                        .addKinds(Attributed.of(OrganizationKind.DE_FACTO_AUTHORITY)
                                .citing(type))
                        .addCitations(type)
                        .build());
    }
}

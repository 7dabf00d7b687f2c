package org.armistice.examples.reality;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.extension.JsonText;
import org.armistice.model.Actor;
import org.armistice.model.Citation;
import org.armistice.model.Code;
import org.armistice.model.Involvement;
import org.armistice.model.InvolvementBuilder;
import org.armistice.model.Organization;
import org.armistice.model.State;
import org.armistice.vocabulary.CodeScheme;
import org.armistice.vocabulary.Sector;
import org.armistice.vocabulary.Term;
import tools.jackson.databind.JsonNode;

/**
 * Who takes part in an event, from objects with {@code actorText}, {@code code} and {@code sector}.
 *
 * <p>The code is mostly ISO's for a country, which becomes an actor. {@code IGO} and {@code NGO} say what sort of actor
 * it is, as sectors do, and become one. Any other code is kept as it is: whom a misspelt one means is not for a
 * converter to say.
 */
final class PloverActors {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    /** Codes of PLOVER for a sort of actor. ISO gives {@code IMG} to the Isle of Man; here it is militant groups. */
    private static final Set<String> NO_COUNTRIES = Set.of("IGO", "NGO", "IMG");

    /** Countries to ISO, but neither states nor held to be states by anybody. */
    private static final Set<String> NO_STATES = Set.of("HKG");

    private PloverActors() {}

    /** Returns the actor whom a code identifies, if it does. */
    static Optional<Actor> actor(String code, Citation citation) {
        if (NO_COUNTRIES.contains(code) || !COUNTRIES.contains(code)) {
            return Optional.empty();
        }
        String id = "iso:" + code;
        Code iso = Code.of(CodeScheme.ISO_3166_1_ALPHA_3, code);
        return Optional.of(
                NO_STATES.contains(code)
                        ? Organization.builder()
                                .id(id)
                                .addCodes(iso)
                                .addCitations(citation)
                                .build()
                        : State.builder()
                                .id(id)
                                .addCodes(iso)
                                .addCitations(citation)
                                .build());
    }

    static Involvement involvement(JsonNode object, Optional<Actor> actor) {
        InvolvementBuilder involvement = Involvement.builder();
        actor.ifPresent(known -> involvement.actor(known.ref()));
        Remainder remainder = new Remainder(PloverConverter.PREFIX);
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String text = member.getValue().stringValue("");
            boolean isTaken = switch (member.getKey()) {
                case "actorText" -> wording(text, involvement);
                case "code" -> actor.isPresent() || isSortOfActor(text) && sector(text, involvement);
                case "sector" -> !isSortOfActor(text) && sector(text, involvement);
                default -> false;
            };
            if (!isTaken) {
                remainder.keep(member.getKey(), JsonText.parse(member.getValue().toString()));
            }
        }
        return involvement.unknownMembers(remainder.members()).build();
    }

    static boolean isSortOfActor(String token) {
        return token.equals("IGO") || token.equals("NGO");
    }

    /** Returns how PLOVER writes a sector: ours in capitals, its own as they are. */
    static String spelled(Term<Sector> sector) {
        return sector.isKnown() ? sector.token().toUpperCase(Locale.ROOT) : sector.token();
    }

    private static boolean wording(String text, InvolvementBuilder involvement) {
        if (text.isBlank()) {
            return false;
        }
        involvement.wording(text);
        return true;
    }

    /** Takes a sector. Compounds such as {@code CVLMOS} are terms of their own; {@code ***} is none. */
    private static boolean sector(String text, InvolvementBuilder involvement) {
        Optional<Term<Sector>> sector = Terms.find(Sector.VOCABULARY, text.toLowerCase(Locale.ROOT))
                .filter(Term::isKnown)
                .or(() -> Terms.find(Sector.VOCABULARY, text))
                .filter(term -> spelled(term).equals(text));
        sector.ifPresent(involvement::addSectors);
        return sector.isPresent();
    }
}

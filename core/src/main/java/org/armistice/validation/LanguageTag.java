package org.armistice.validation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.Code;
import org.armistice.vocabulary.CodeScheme;

/** What is wrong with a text as a language tag of BCP 47. The lists are those of the JDK. */
final class LanguageTag {

    private static final Set<String> LANGUAGES = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

    private static final Set<String> RESERVED = Set.of("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "TA", "UN");

    private static final Map<String, String> SHORTER = shorter();

    private LanguageTag() {}

    static Optional<String> malformed(Text text) {
        String tag = text.words();
        return parse(tag).isPresent()
                ? Optional.empty()
                : Optional.of("Is %s, which is not a language tag.".formatted(Words.quoted(tag)));
    }

    /** Languages of three letters are too many for the list of the JDK, and not judged. */
    static Optional<String> unknown(Text text) {
        String tag = text.words();
        Locale locale = parse(tag).orElse(Locale.ROOT);
        String language = locale.getLanguage();
        if (!language.isEmpty() && language.length() != 3 && !LANGUAGES.contains(language)) {
            return unknown(tag, "language", language);
        }
        if (!isScript(locale.getScript())) {
            return unknown(tag, "script", locale.getScript());
        }
        return isRegion(locale.getCountry()) ? Optional.empty() : unknown(tag, "region", locale.getCountry());
    }

    static Optional<String> longer(Text text) {
        String tag = text.words();
        String language = parse(tag).map(Locale::getLanguage).orElse("");
        return Optional.ofNullable(SHORTER.get(language))
                .map(shorter -> "Is %s, which names the language by three letters, though it has two: %s."
                        .formatted(Words.quoted(tag), shorter));
    }

    private static Optional<String> unknown(String tag, String what, String subtag) {
        return Optional.of("Is %s, whose %s %s is not known.".formatted(Words.quoted(tag), what, Words.quoted(subtag)));
    }

    /** Withdrawn codes of countries stay regions, and some that ISO 3166-1 only reserves are; digits are not judged. */
    private static boolean isRegion(String region) {
        if (region.length() != 2 || RESERVED.contains(region)) {
            return true;
        }
        Code country = Code.of(CodeScheme.ISO_3166_1_ALPHA_2, region);
        return CountryCodes.isInForce(country)
                || CountryCodes.isLeftToUsers(country)
                || !CountryCodes.onceInForce(country).isEmpty();
    }

    private static boolean isScript(String script) {
        if (script.isEmpty() || script.matches("Q[a-b][a-x][a-z]")) {
            return true;
        }
        try {
            Character.UnicodeScript.forName(script);
            return true;
        } catch (IllegalArgumentException e) {
            // ISO 15924 has a few of its own, for several scripts together and for variants.
            return Set.of(
                            "Hans", "Hant", "Jpan", "Kore", "Hrkt", "Latf", "Latg", "Cyrs", "Aran", "Syre", "Syrj",
                            "Syrn")
                    .contains(script);
        }
    }

    private static Optional<Locale> parse(String tag) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> shorter() {
        Map<String, String> shorter = new HashMap<>();
        for (String language : Locale.getISOLanguages()) {
            // The list has both tags of a language whose tag was changed; the locale has the new one.
            Locale locale = Locale.forLanguageTag(language);
            shorter.put(locale.getISO3Language(), locale.toLanguageTag());
        }
        return Map.copyOf(shorter);
    }
}

package org.armistice.validation;

import static org.armistice.validation.TextKind.ADDRESS;
import static org.armistice.validation.TextKind.CODE;
import static org.armistice.validation.TextKind.LANGUAGE;
import static org.armistice.validation.TextKind.NAME;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.armistice.model.Entry;

/**
 * A text MUST, or SHOULD, be whole, be shown as it is written, and be what its member says. Texts are found by way of
 * the tables, so that a new member needs nothing here; unknown members are not judged.
 */
final class TextLaw extends StandardRule<Entry> {

    private static final Set<TextKind> ALL_KINDS = EnumSet.allOf(TextKind.class);

    private static final Set<TextKind> ONE_LINE = EnumSet.of(NAME, CODE, LANGUAGE, ADDRESS);

    static final List<Rule> ALL = List.of(
            new TextLaw(
                    Severity.ERROR,
                    "Text.ControlCharacter",
                    "A text MUST NOT hold control characters other than tabs and line breaks.",
                    ALL_KINDS,
                    Characters::control,
                    "Remove it; it often shows that a text was read in the wrong encoding."),
            new TextLaw(
                    Severity.WARNING,
                    "Text.LineBreak",
                    "A name, a code or an address SHOULD stand on one line.",
                    ONE_LINE,
                    Characters::line,
                    "Write a blank instead, or keep the first line."),
            new TextLaw(
                    Severity.DANGER,
                    "Text.DirectionOverride",
                    "A text SHOULD NOT hold characters that override the direction of writing.",
                    ALL_KINDS,
                    Characters::override,
                    "Remove it: right-to-left scripts are shown rightly without."),
            new TextLaw(
                    Severity.DANGER,
                    "Text.DirectionUnclosed",
                    "What a text embeds or isolates in another direction SHOULD end in the same line.",
                    ALL_KINDS,
                    Characters::unclosed,
                    "Add the end, or remove the beginning."),
            new TextLaw(
                    Severity.WARNING,
                    "Text.Lost",
                    "A text SHOULD NOT hold the marks of lost characters.",
                    ALL_KINDS,
                    Characters::lost,
                    "Read the source again in its encoding."),
            new TextLaw(
                    Severity.WARNING,
                    "Text.Invisible",
                    "A name, a code or an address SHOULD NOT hold invisible characters.",
                    ONE_LINE,
                    Characters::invisible,
                    "Remove it: with it, what looks equal is not."),
            new TextLaw(
                    Severity.WARNING,
                    "Text.BlankAtEdge",
                    "A text SHOULD begin and end with something to read.",
                    ALL_KINDS,
                    Characters::edge,
                    "Remove the blanks around the text."),
            new TextLaw(
                    Severity.NOTE,
                    "Text.NotNormal",
                    "A name SHOULD be in the normal form NFC.",
                    EnumSet.of(NAME),
                    Characters::denormal,
                    "Normalize it before it is written."),
            new TextLaw(
                    Severity.WARNING,
                    "Text.MixedScripts",
                    "A word in a name or a code SHOULD be written in one script.",
                    EnumSet.of(NAME, CODE, LANGUAGE),
                    Characters::mixed,
                    "Write the whole word in one script: letters that look alike are not equal."),
            new TextLaw(
                    Severity.ERROR,
                    "Language.Malformed",
                    "A language MUST be given as a tag that is well-formed by BCP 47.",
                    EnumSet.of(LANGUAGE),
                    LanguageTag::malformed,
                    "Write it as in hy, ru-Latn or pt-BR."),
            new TextLaw(
                    Severity.WARNING,
                    "Language.Unknown",
                    "A language tag SHOULD be made of subtags that are registered.",
                    EnumSet.of(LANGUAGE),
                    LanguageTag::unknown,
                    "Correct it; what has no tag of its own is tagged with x-, as in x-acme."),
            new TextLaw(
                    Severity.WARNING,
                    "Language.NotShortest",
                    "A language that has a tag of two letters SHOULD NOT be given by three.",
                    EnumSet.of(LANGUAGE),
                    LanguageTag::longer,
                    "Write the shorter one: BCP 47 has no other for it."),
            new TextLaw(
                    Severity.WARNING,
                    "Source.UrlMalformed",
                    "The URL of a source SHOULD be well-formed and begin with a scheme.",
                    EnumSet.of(ADDRESS),
                    WebAddress::malformed,
                    "Copy it whole from the browser, as in https://example.org/report."),
            new TextLaw(
                    Severity.WARNING,
                    "Source.UrlElsewhere",
                    "The URL of a source SHOULD begin with http or https.",
                    EnumSet.of(ADDRESS),
                    WebAddress::elsewhere,
                    "Give an address that whoever gets the dataset can open, or leave it out."),
            new TextLaw(
                    Severity.DANGER,
                    "Source.UrlWithUser",
                    "The URL of a source SHOULD NOT name a user before the host.",
                    EnumSet.of(ADDRESS),
                    WebAddress::withUser,
                    "Remove what stands before the @, and any password with it."));

    private final Set<TextKind> kinds;
    private final Function<Text, Optional<String>> fault;
    private final String hint;

    private TextLaw(
            Severity severity,
            String id,
            String law,
            Set<TextKind> kinds,
            Function<Text, Optional<String>> fault,
            String hint) {
        super(severity, id, Entry.class, Needs.ENTRY, law);
        this.kinds = kinds;
        this.fault = fault;
        this.hint = hint;
    }

    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        for (Text text : facts.members(entry).texts()) {
            if (kinds.contains(text.kind())) {
                fault.apply(text)
                        .ifPresent(message -> findings.accept(
                                finding(entry, text.pointer()).message(message).hint(hint)));
            }
        }
    }
}

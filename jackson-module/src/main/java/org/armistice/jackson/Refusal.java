package org.armistice.jackson;

import java.io.EOFException;
import java.io.IOException;
import java.io.Serializable;
import java.util.zip.ZipException;
import org.armistice.validation.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * What an exception of the parser or of a stream says in our words; without a place.
 *
 * @param code the stable dotted id
 * @param message what is wrong
 * @param hint what to do next
 */
record Refusal(String code, String message, String hint) implements Serializable {

    private static final String TRUNCATED = "json.truncated";
    private static final String ENCODING = "json.encoding";

    /** The code of the limit whose excess costs an entry and not the rest. */
    private static final String ENTRY_BYTES = "limit.entry-bytes";

    private static final String RAISE = "Raise the limit if the document is trusted.";

    /** Returns what the parser refused. */
    static Refusal of(JacksonException e, ReadLimits limits) {
        if (e instanceof StreamConstraintsException) {
            return exceeded(String.valueOf(e.getOriginalMessage()), limits);
        }
        // Between two tokens, and within names, the parser says it by the message alone.
        String message = String.valueOf(e.getOriginalMessage());
        if (message.contains("surrogate") && message.contains("in property name")) {
            return new Refusal(
                    "json.lone-surrogate",
                    "A name holds half of a surrogate pair, which is no character.",
                    "Write the whole character.");
        }
        return e instanceof UnexpectedEndOfInputException || message.startsWith("Unexpected end-of-input")
                ? truncated()
                : new Refusal("json.syntax", sentence(message), "Correct the JSON.");
    }

    boolean isTruncated() {
        return code.equals(TRUNCATED);
    }

    /** Returns a limit that the parser keeps; its exceptions differ by their message alone. */
    private static Refusal exceeded(String message, ReadLimits limits) {
        if (message.startsWith("Document nesting depth")) {
            return new Refusal("limit.depth", "The nesting is deeper than " + limits.depth() + ".", RAISE);
        }
        if (message.startsWith("String value length")) {
            return new Refusal(
                    "limit.string-length", "A string is longer than " + limits.stringLength() + " characters.", RAISE);
        }
        if (message.startsWith("Number value length")) {
            return new Refusal(
                    "limit.number-length", "A number has more than " + limits.numberLength() + " digits.", RAISE);
        }
        if (message.startsWith("Name length")) {
            return nameTooLong(limits);
        }
        return new Refusal("limit.json", sentence(message), RAISE);
    }

    static Refusal nameTooLong(ReadLimits limits) {
        return new Refusal("limit.name-length", "A name is longer than " + limits.nameLength() + " characters.", RAISE);
    }

    static Refusal tooManyEntries(ReadLimits limits) {
        return new Refusal("limit.entries", "There are more entries than " + limits.entries() + ".", RAISE);
    }

    /** Returns why bytes could not be had. */
    static Refusal of(IOException e) {
        if (e instanceof Unreadable unreadable) {
            return unreadable.refusal;
        }
        if (e instanceof EOFException) {
            return new Refusal(TRUNCATED, "The compressed data ends too early.", "Fetch it again.");
        }
        if (e instanceof ZipException) {
            return new Refusal("gzip.broken", "The compressed data is broken.", "Fetch it again.");
        }
        return new Refusal(
                "io",
                "The input cannot be fetched: " + sentence(e.toString()),
                "See that it is there and can be read.");
    }

    private static String sentence(String message) {
        String text = Strings.printable(message);
        return text.endsWith(".") ? text : text + ".";
    }

    static Refusal truncated() {
        return new Refusal(TRUNCATED, "The document ends within a value.", "Fetch it again.");
    }

    static Refusal tooManyBytes(boolean inHeader, ReadLimits limits) {
        return new Refusal(
                ENTRY_BYTES,
                "%s is longer than %d bytes.".formatted(inHeader ? "The header" : "An entry", limits.entryBytes()),
                RAISE);
    }

    static Refusal documentTooLong(ReadLimits limits) {
        return new Refusal(
                "limit.document-bytes", "The document is longer than " + limits.documentBytes() + " bytes.", RAISE);
    }

    static Refusal notUtf8(byte first) {
        return new Refusal(
                ENCODING,
                "With the byte 0x%02X here begins no character of UTF-8.".formatted(first & 0xFF),
                "Write the document in UTF-8.");
    }

    static Refusal otherEncoding(String name) {
        return new Refusal(
                ENCODING, "The document is in %s and not in UTF-8.".formatted(name), "Write the document in UTF-8.");
    }

    /** Tells whether the next entry may be read all the same, where it stands on a line of its own. */
    boolean costsOneEntry() {
        return code.equals(ENTRY_BYTES) || code.equals(ENCODING);
    }

    /** Returns this as a problem of the document as a whole. */
    ReadProblem ofDocument() {
        return new ReadProblem(Severity.ERROR, code, message, hint, 1, 1, "", null);
    }
}

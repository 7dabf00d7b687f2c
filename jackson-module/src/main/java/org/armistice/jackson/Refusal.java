package org.armistice.jackson;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import org.armistice.validation.Severity;
import org.jspecify.annotations.Nullable;
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
record Refusal(String code, String message, String hint) {

    private static final String RAISE = "Raise the limit if the document is trusted.";

    /** Returns what the parser refused. */
    static Refusal of(JacksonException e, ReadLimits limits) {
        if (e instanceof StreamConstraintsException) {
            return exceeded(String.valueOf(e.getOriginalMessage()), limits);
        }
        return e instanceof UnexpectedEndOfInputException
                ? new Refusal("json.truncated", "The document ends within a value.", "Fetch it again.")
                : new Refusal("json.syntax", sentence(e.getOriginalMessage()), "Correct the JSON.");
    }

    /** Returns a limit that the parser keeps; its exceptions differ by their message alone. */
    private static Refusal exceeded(String message, ReadLimits limits) {
        if (message.startsWith("Document nesting depth")) {
            return new Refusal("limit.depth", "The nesting is deeper than " + limits.depth() + ".", RAISE);
        }
        if (message.startsWith("String value length")) {
            return tooLong("string", limits.stringLength());
        }
        if (message.startsWith("Number value length")) {
            return tooLong("number", limits.numberLength());
        }
        if (message.startsWith("Name length")) {
            return tooLong("name", limits.nameLength());
        }
        return new Refusal("limit.json", sentence(message), RAISE);
    }

    private static Refusal tooLong(String what, int most) {
        return new Refusal(
                "limit." + what + "-length", "A %s is longer than %d characters.".formatted(what, most), RAISE);
    }

    /** Returns why bytes could not be had. */
    static Refusal of(IOException e) {
        if (e instanceof Input.LimitExceeded limit) {
            return new Refusal(limit.code, String.valueOf(limit.getMessage()), RAISE);
        }
        if (e instanceof EOFException || e instanceof ZipException) {
            return new Refusal("gzip.broken", "The compressed data is broken or ends too early.", "Fetch it again.");
        }
        if (e instanceof CharConversionException) {
            return new Refusal("json.encoding", sentence(e.getMessage()), "Write UTF-8.");
        }
        return new Refusal(
                "io",
                "The input cannot be fetched: " + sentence(e.toString()),
                "See that it is there and can be read.");
    }

    private static String sentence(@Nullable String message) {
        String text = Strings.printable(String.valueOf(message));
        return text.endsWith(".") ? text : text + ".";
    }

    /** Tells whether the next entry may be read all the same. */
    boolean costsOneEntry() {
        return code.equals(Input.ENTRY_BYTES);
    }

    /** Returns this as a problem of the document as a whole. */
    ReadProblem ofDocument() {
        return new ReadProblem(Severity.ERROR, code, message, hint, 1, 1, "", null);
    }
}

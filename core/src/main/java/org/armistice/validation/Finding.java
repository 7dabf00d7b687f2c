package org.armistice.validation;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.armistice.model.Entry;
import org.armistice.time.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a dataset: which law it breaks, where, and what to do about it.
 *
 * <pre>{@code
 * Finding.error("Ceasefire.TooFewParties", ceasefire, "/parties")
 *         .message("Names 1 party, but a bilateral ceasefire needs 2 or more that agree.")
 *         .hint("Record a one-sided halt as `sides: unilateral`.")
 * }</pre>
 *
 * <p>Immutable. The id of the rule is stable; message and hint are for people.
 */
public final class Finding implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern NOT_ON_ONE_LINE =
            Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private final Severity severity;
    private final String rule;
    private final @Nullable String entryId;
    private final String pointer;
    private final String message;
    private final @Nullable String hint;
    private final Truth broken;

    private Finding(
            Severity severity,
            String rule,
            @Nullable String entryId,
            String pointer,
            String message,
            @Nullable String hint,
            Truth broken) {
        this.severity = severity;
        this.rule = rule;
        this.entryId = entryId;
        this.pointer = pointer;
        this.message = message;
        this.hint = hint;
        this.broken = broken;
    }

    /** Begins a finding of {@link Severity#ERROR} about an entry. */
    public static Draft error(String rule, Entry entry, String pointer) {
        return about(Severity.ERROR, rule, entry, pointer);
    }

    /** Begins a finding of {@link Severity#DANGER} about an entry. */
    public static Draft danger(String rule, Entry entry, String pointer) {
        return about(Severity.DANGER, rule, entry, pointer);
    }

    /** Begins a finding of {@link Severity#WARNING} about an entry. */
    public static Draft warning(String rule, Entry entry, String pointer) {
        return about(Severity.WARNING, rule, entry, pointer);
    }

    /** Begins a finding of {@link Severity#NOTE} about an entry. */
    public static Draft note(String rule, Entry entry, String pointer) {
        return about(Severity.NOTE, rule, entry, pointer);
    }

    /**
     * Begins a finding about a place in an entry.
     *
     * @param severity how bad it is
     * @param rule the id of the rule: words joined by dots
     * @param entry the entry
     * @param pointer the place, as a JSON pointer within the entry; empty for the entry as a whole
     * @throws IllegalArgumentException if the id or the pointer is not of that form
     */
    public static Draft about(Severity severity, String rule, Entry entry, String pointer) {
        return new Draft(severity, checked(rule), entry.id(), checkedPointer(pointer, "entry"));
    }

    /**
     * Begins a finding about the dataset as a whole.
     *
     * @throws IllegalArgumentException if the id is not words joined by dots
     */
    public static Draft aboutDataset(Severity severity, String rule) {
        return aboutDataset(severity, rule, "");
    }

    /**
     * Begins a finding about a place in the dataset that is in no entry, or in none that has an id.
     *
     * @param pointer the place, as a JSON pointer from the root of the document
     * @throws IllegalArgumentException if the id or the pointer is not of that form
     */
    public static Draft aboutDataset(Severity severity, String rule, String pointer) {
        return new Draft(severity, checked(rule), null, checkedPointer(pointer, "dataset"));
    }

    /** Returns this with what to do next, as a sentence. */
    public Finding hint(String hint) {
        return new Finding(severity, rule, entryId, pointer, message, hint, broken);
    }

    /**
     * Returns this for a law of which it is so sure that it is broken.
     *
     * <p>Unless that is {@link Truth#TRUE} it is no more than a possible breach: a note, which a validator reports if
     * asked to. What is {@link Truth#FALSE} is never reported.
     */
    public Finding when(Truth broken) {
        return new Finding(severity, rule, entryId, pointer, message, hint, Objects.requireNonNull(broken, "broken"));
    }

    /** Returns this as at least so bad. */
    Finding raisedTo(Severity least) {
        return least.compareTo(severity) <= 0
                ? this
                : new Finding(least, rule, entryId, pointer, message, hint, broken);
    }

    /** Returns how bad it is; {@link Severity#NOTE} for what is not certain. */
    public Severity severity() {
        return broken == Truth.TRUE ? severity : Severity.NOTE;
    }

    /** Returns how bad it is if the law is broken, whether or not that is certain. */
    Severity severityIfCertain() {
        return severity;
    }

    /** Returns the id of the rule. */
    public String rule() {
        return rule;
    }

    /** Returns the id of the entry; empty if it is about the dataset as a whole. */
    public Optional<String> entryId() {
        return Optional.ofNullable(entryId);
    }

    /**
     * Returns the place, as a JSON pointer within the entry, or from the root of the document where it is about no
     * entry; empty for the whole of either.
     */
    public String pointer() {
        return pointer;
    }

    /** Returns what is wrong, with the values; one that begins with "Perhaps" for what is not certain. */
    public String message() {
        return broken == Truth.TRUE ? message : "Perhaps: " + message;
    }

    /** Returns what to do next. */
    public Optional<String> hint() {
        return Optional.ofNullable(hint);
    }

    /** Returns how sure it is that the law is broken. */
    public Truth broken() {
        return broken;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && severity == that.severity
                && rule.equals(that.rule)
                && Objects.equals(entryId, that.entryId)
                && pointer.equals(that.pointer)
                && message.equals(that.message)
                && Objects.equals(hint, that.hint)
                && broken == that.broken;
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, entryId, pointer, message);
    }

    /** Returns it in one line: severity, rule, entry and pointer, message, hint. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder().append(severity()).append(' ').append(rule);
        if (entryId != null) {
            line.append(" at ").append(entryId);
        }
        if (!pointer.isEmpty()) {
            line.append(' ').append(pointer);
        }
        line.append(": ").append(message());
        if (hint != null) {
            line.append(' ').append(hint);
        }
        return NOT_ON_ONE_LINE.matcher(line).replaceAll("\uFFFD");
    }

    private static String checked(String rule) {
        if (!isRuleId(rule)) {
            throw new IllegalArgumentException("\"" + rule
                    + "\" is no id of a rule: write words joined by dots, such as Ceasefire.TooFewParties.");
        }
        return rule;
    }

    private static String checkedPointer(String pointer, String whole) {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("\"" + pointer
                    + "\" is no JSON pointer: begin it with a slash, or leave it empty for the whole " + whole + ".");
        }
        return pointer;
    }

    static boolean isRuleId(String text) {
        boolean isWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetter =
                    c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '-';
            if (!isLetter && (c != '.' || !isWord)) {
                return false;
            }
            isWord = isLetter;
        }
        return isWord;
    }

    /** A finding that lacks its message. */
    public static final class Draft {

        private final Severity severity;
        private final String rule;
        private final @Nullable String entryId;
        private final String pointer;

        private Draft(Severity severity, String rule, @Nullable String entryId, String pointer) {
            this.severity = severity;
            this.rule = rule;
            this.entryId = entryId;
            this.pointer = pointer;
        }

        /** Returns the finding with what is wrong, as a sentence that names the values. */
        public Finding message(String message) {
            return new Finding(severity, rule, entryId, pointer, message, null, Truth.TRUE);
        }
    }
}

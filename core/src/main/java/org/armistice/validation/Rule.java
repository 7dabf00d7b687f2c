package org.armistice.validation;

import java.util.function.Consumer;
import org.armistice.model.Entry;

/**
 * A law that entries keep or break. A program adds its own to a {@link Validator}.
 *
 * <p>A rule has no state that changes, is safe for use by several threads, and throws on no entry: a reference may lead
 * nowhere or to an entry of another kind, and any optional attribute may be absent. Where a date leaves open whether
 * the law is broken, it says so with {@link Finding#when}.
 */
public interface Rule {

    /**
     * Returns the id: words joined by dots, by which its findings are known and silenced, such as {@code Acme.NoScore}.
     */
    String id();

    /** Returns what it demands, in one sentence: with MUST if a breach is an error, and with SHOULD otherwise. */
    String law();

    /**
     * Returns how bad a breach of it is. Nothing that it finds is graver, or the run ends with an
     * {@link IllegalStateException}; a possible breach is a note, whatever this is.
     */
    Severity severity();

    /** Returns what it has to see. */
    Needs needs();

    /**
     * Judges one entry. It is called once for each entry of a dataset.
     *
     * @param entry the entry, of whatever kind
     * @param facts the dataset around it, and what follows from that
     * @param findings takes what is wrong with the entry
     */
    void check(Entry entry, Facts facts, Consumer<Finding> findings);
}

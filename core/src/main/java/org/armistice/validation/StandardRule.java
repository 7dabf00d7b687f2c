package org.armistice.validation;

import java.util.function.Consumer;
import org.armistice.model.Entry;

/**
 * A law about one kind or group of entries.
 *
 * @param <E> the kind or group
 */
abstract class StandardRule<E extends Entry> implements Rule {

    private final Severity severity;
    private final String id;
    private final String law;
    private final Needs needs;
    private final Class<E> kind;

    StandardRule(Severity severity, String id, Class<E> kind, Needs needs, String law) {
        this.severity = severity;
        this.id = id;
        this.law = law;
        this.needs = needs;
        this.kind = kind;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String law() {
        return law;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final Needs needs() {
        return needs;
    }

    @Override
    public final void check(Entry entry, Facts facts, Consumer<Finding> findings) {
        if (kind.isInstance(entry)) {
            inspect(kind.cast(entry), facts, findings);
        }
    }

    /**
     * Begins a finding of this law, and of its severity, about a place in an entry.
     *
     * @param pointer the place, as a JSON pointer within the entry; empty for the entry as a whole
     */
    protected final Finding.Draft finding(Entry entry, String pointer) {
        return Finding.about(severity, id, entry, pointer);
    }

    abstract void inspect(E entry, Facts facts, Consumer<Finding> findings);

    @Override
    public final String toString() {
        return id + ": " + law;
    }
}

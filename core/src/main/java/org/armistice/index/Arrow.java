package org.armistice.index;

import org.armistice.model.Attributed;
import org.armistice.model.Entry;
import org.armistice.model.Link;
import org.armistice.model.Ref;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.Term;

/**
 * A link, and the entry that holds it.
 *
 * @param from the entry that holds the link, of which the verb speaks
 * @param link how it stands to which other entry, according to whom
 */
public record Arrow(Ref<? extends Entry> from, Attributed<Link> link) {

    /** Returns the entry to which the link leads. */
    public Ref<? extends Entry> to() {
        return link.value().target();
    }

    boolean is(Term<LinkType> type) {
        return link.value().type().equals(type);
    }
}

package org.armistice.table;

import org.armistice.model.Entry;
import org.armistice.model.Link;
import org.armistice.vocabulary.LinkType;

/** The rows of a {@link Link}. */
final class LinkTable {

    static final Table<Link> TABLE = Table.of("link", Link.class)
            .term("type", LinkType.VOCABULARY)
            .required()
            .ref("target", Entry.class)
            .required()
            .attributed(LinkTable::make, LinkTable::take);

    private LinkTable() {}

    private static Link make(Slots in) {
        return Link.builder().type(in.one()).target(in.one()).build();
    }

    private static void take(Link from, Slots out) {
        out.put(from.type()).put(from.target());
    }
}

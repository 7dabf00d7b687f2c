package org.armistice.jackson;

import org.armistice.model.DatasetHeader;
import org.armistice.model.Entry;

/** How a document is laid out on a stream, which is neither flushed nor closed here. */
interface Layout {

    /** Writes what stands before the entries. */
    void begin(DatasetHeader header);

    /** Writes an entry. */
    void write(Entry entry);

    /** Writes what stands behind the entries. */
    void end();
}

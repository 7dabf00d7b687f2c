package org.armistice.index;

import org.armistice.model.Attributed;
import org.armistice.model.Entry;
import org.armistice.model.Name;

/**
 * That somebody calls an entry by a name.
 *
 * @param entry which
 * @param name the name, by whom it is used, and in which period
 */
public record Named(Entry entry, Attributed<Name> name) {}

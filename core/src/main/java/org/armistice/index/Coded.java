package org.armistice.index;

import org.armistice.model.Code;
import org.armistice.model.Entry;

/**
 * That a scheme gave a code to an entry.
 *
 * @param entry which
 * @param code the code, and the period of its assignment
 */
public record Coded(Entry entry, Code code) {}

/**
 * What follows from a dataset: who held what on a day, which ceasefires were in force, which states existed, what lies
 * where, who mediated, who said and denied what, what was promised, what came after and of what.
 *
 * <p>An index is made once from a {@link org.armistice.model.Dataset} and never changes; make a new one for a new
 * dataset. Indexes are safe for use by several threads. Each question about a day is answered for every day that an
 * uncertain date may be, and each answer says how sure it is. A reference that leads nowhere, or to an entry of another
 * kind, is no error here: nothing is known about it. The validator reports it.
 *
 * <p>This package reads {@code model}, what that reads, {@code table} for walks over entries of every kind, and what
 * works for it alone: {@code index.graph} and {@code index.order}. It must never import {@code validation}, and
 * {@code model}, {@code table} and those two must never import it.
 */
@NullMarked
package org.armistice.index;

import org.jspecify.annotations.NullMarked;

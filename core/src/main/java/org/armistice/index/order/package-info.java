/**
 * Which entry came before which, worked out from their dates and from what each is said to follow. {@link Order} is the
 * way in.
 *
 * <p>It works for {@code index}, which tells the outcome in a chronology, and is not a part of the public interface. It
 * reads {@code model}, what that reads, and {@code index.graph}; it must never import {@code index}.
 *
 * <p>Entries have numbers here: first as they are given, then by the order that is found.
 */
@NullMarked
package org.armistice.index.order;

import org.jspecify.annotations.NullMarked;

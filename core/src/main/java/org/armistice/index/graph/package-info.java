/**
 * What leads where, and what hangs together, whatever the things are: the circles in it, the chains that tell them, the
 * ways from one thing to another.
 *
 * <p>It works for {@code index} and is not a part of the public interface. It reads nothing of ours.
 */
@NullMarked
package org.armistice.index.graph;

import org.jspecify.annotations.NullMarked;

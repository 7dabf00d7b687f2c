/**
 * The shape of every type as rows: what a codec reads and writes, a schema says, and a check of references walks
 * through.
 *
 * <p>One table for each type says of each member its name, what kind of thing it holds, whether it is required, since
 * when it exists. A table makes its value from slots through the public builder and takes it apart through the getters.
 * To add a member, add its row here and its place in {@code make} and {@code take}; a test compares the rows with the
 * attributes of the value.
 *
 * <p>This package is for the modules of this library; it is not a part of the public interface. It reads {@code model}
 * and what that reads; it must never import {@code index} or {@code validation}, nor a JSON library.
 */
@NullMarked
package org.armistice.table;

import org.jspecify.annotations.NullMarked;

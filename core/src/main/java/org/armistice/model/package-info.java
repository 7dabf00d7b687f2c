/**
 * What stands in a dataset: entries with an id, the values inside them, references, attributions, and the dataset
 * itself.
 *
 * <p>A value says what somebody recorded; what follows from it is asked of {@code org.armistice.index}. Nothing here
 * knows of JSON. This package reads {@code time}, {@code place}, {@code vocabulary} and {@code extension}; it must
 * never import {@code table}, {@code index} or {@code validation}.
 *
 * <p>To add a kind of entry: an abstract class here, in the permits clause of its group, and its table in
 * {@code org.armistice.table}.
 */
@NullMarked
package org.armistice.model;

import org.jspecify.annotations.NullMarked;

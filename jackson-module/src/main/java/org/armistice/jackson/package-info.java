/**
 * Datasets as JSON: {@link org.armistice.jackson.DatasetReader} and {@link org.armistice.jackson.DatasetWriter} for
 * files and streams, {@link org.armistice.jackson.ArmisticeModule} for values inside a program's own objects.
 *
 * <p>One loop reads and one loop writes all types, by the tables of the core; nothing here knows a single type. This
 * package reads everything of the core, and nothing of the core may import it.
 */
@NullMarked
package org.armistice.jackson;

import org.jspecify.annotations.NullMarked;

/** What the indexes cost in time and memory as a dataset grows. */
@NullMarked
package org.armistice.benchmarks.index;

import org.jspecify.annotations.NullMarked;

/** What reading, printing and asking dates costs, beside {@link java.time.LocalDate} where it can do the same. */
@NullMarked
package org.armistice.benchmarks.time;

import org.jspecify.annotations.NullMarked;

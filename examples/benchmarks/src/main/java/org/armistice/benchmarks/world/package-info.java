/** An invented world of any size, drawn from a fixed seed: what the benchmarks measure on. */
@NullMarked
package org.armistice.benchmarks.world;

import org.jspecify.annotations.NullMarked;

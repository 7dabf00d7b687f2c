/**
 * Points and shapes on the earth.
 *
 * <p>What a place is called, who holds it and how closely it is known stands in the model. This package reads
 * {@code extension} and nothing else of the library.
 */
@NullMarked
package org.armistice.place;

import org.jspecify.annotations.NullMarked;

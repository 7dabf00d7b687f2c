/**
 * Two files of event data that others made, as datasets: what a converter of one's own looks like.
 *
 * <p>{@link org.armistice.examples.reality.GedConverter} takes rows of UCDP's Georeferenced Event Dataset,
 * {@link org.armistice.examples.reality.PloverConverter} takes records of PLOVER. Both keep three rules: what has a
 * typed home goes there; what has none is kept under a prefix of its own; what looks wrong stays as it is, for the
 * validator to find. That nothing is lost is proven by turning every entry back into its row or record.
 */
@NullMarked
package org.armistice.examples.reality;

import org.jspecify.annotations.NullMarked;

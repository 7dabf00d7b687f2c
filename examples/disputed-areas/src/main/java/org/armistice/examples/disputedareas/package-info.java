/**
 * Natural Earth's disputed areas as a dataset: who administers and who claims each, as far as its note says so in words
 * that are understood.
 *
 * <p>A note is read whole or not at all. {@link org.armistice.examples.disputedareas.ClauseForm} lists the words that
 * are understood and what they assert; {@code names.txt} lists who is called what. Whatever does not fit stays a
 * territory without those assertions, and the program says which and why. What a column says beyond that is kept under
 * a prefix.
 */
@NullMarked
package org.armistice.examples.disputedareas;

import org.jspecify.annotations.NullMarked;

/**
 * A program for the command line that validates files, as somebody who publishes a dataset would run it every night.
 *
 * <p>{@link org.armistice.examples.validate.Validate} says what it takes. Everything that it reports is made by the
 * library: here is only which files, which rules, which form, and what status the program ends with.
 */
@NullMarked
package org.armistice.examples.validate;

import org.jspecify.annotations.NullMarked;

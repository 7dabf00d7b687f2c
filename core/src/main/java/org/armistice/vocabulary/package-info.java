/**
 * The field's vocabularies: open lists of terms, each with its origin.
 *
 * <p>A new term is a constant here and nothing else. This package reads nothing else of the library, and everything
 * else may read it.
 */
@NullMarked
package org.armistice.vocabulary;

import org.jspecify.annotations.NullMarked;

/**
 * What a dataset carries beyond what this version knows: members of a newer version, a partner's extensions.
 *
 * <p>It is kept as JSON text, so that nothing is lost between reading and writing. This package reads nothing else of
 * the library.
 */
@NullMarked
package org.armistice.extension;

import org.jspecify.annotations.NullMarked;

/**
 * One news report as a dataset, and the questions that it answers.
 *
 * <p>{@link org.armistice.examples.southcaucasus.NewsReport} holds the facts and nothing else; the classes of questions
 * answer for any dataset and know nothing of these facts; {@link org.armistice.examples.southcaucasus.SouthCaucasus}
 * brings the two together.
 */
@NullMarked
package org.armistice.examples.southcaucasus;

import org.jspecify.annotations.NullMarked;

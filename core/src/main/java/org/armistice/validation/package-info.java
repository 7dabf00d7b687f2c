/**
 * What should not be in a dataset, and what to do about it.
 *
 * <p>What has no shape cannot be built; everything else that is wrong is found here, all at once, and stops nobody from
 * reading the dataset. {@link org.armistice.validation.Validator#standard()} runs the laws of this library; a program
 * adds its own {@link org.armistice.validation.Rule}. The ids of rules and their severities are a part of the public
 * interface; the wording of messages is not.
 *
 * <p>This package reads {@code model}, {@code index}, {@code table}, {@code place}, {@code time} and
 * {@code vocabulary}; none of them may import it. To add a law: a class here or a row in the table of one of its shape,
 * its line in {@code StandardRules}, a dataset that breaks it and one that just does not among the tests of the module
 * that reads JSON, and its place on the page of rules, which {@code GeneratedPage} among those tests writes anew.
 */
@NullMarked
package org.armistice.validation;

import org.jspecify.annotations.NullMarked;

package org.armistice.validation;

import java.io.Serializable;

/**
 * How much a dataset's publisher has silenced.
 *
 * @param rule the id of the rule, or the beginning of it, as the dataset's header has it
 * @param reason why
 * @param findings how many notes and warnings were left out for it; where two silences fit, the first one counts
 */
public record Silenced(String rule, String reason, int findings) implements Serializable {}

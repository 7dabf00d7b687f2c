package org.armistice.index;

import org.armistice.model.Statement;

/**
 * That one statement answers another, is about it or restates it.
 *
 * @param statement the statement that answers
 * @param answers the statement that is answered
 * @param depth how many answers lie between it and the statement that was asked about, itself included: 1 for the next
 * @param isCircular whether a way of answers leads back from {@code answers} to {@code statement}, which nobody can do
 */
public record Turn(Statement statement, Statement answers, int depth, boolean isCircular) {}

package org.armistice.index;

import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Checkpoint;
import org.armistice.model.Ref;

/**
 * That somebody runs a checkpoint.
 *
 * @param checkpoint which
 * @param operator who, when, and according to whom
 */
public record CheckpointOperator(Checkpoint checkpoint, Attributed<Ref<? extends Actor>> operator) {}

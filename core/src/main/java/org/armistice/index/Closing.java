package org.armistice.index;

import org.armistice.model.Checkpoint;
import org.armistice.model.Perspective;

/**
 * That a checkpoint is closed, somebody says.
 *
 * @param checkpoint which
 * @param perspective who says so
 */
public record Closing(Checkpoint checkpoint, Perspective perspective) {}

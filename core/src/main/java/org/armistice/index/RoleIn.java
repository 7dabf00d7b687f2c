package org.armistice.index;

import org.armistice.model.Mediator;
import org.armistice.model.Undertaking;

/**
 * The part of a third party in an undertaking, with all its roles there.
 *
 * @param in the ceasefire or the mediation
 * @param mediator who, with roles and period
 */
public record RoleIn(Undertaking in, Mediator mediator) {}

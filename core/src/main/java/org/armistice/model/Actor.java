package org.armistice.model;

/** One who acts: speaks, fights, agrees, mediates, holds. Roles are not kinds of actors; they sit on relations. */
public abstract sealed class Actor extends Entry permits State, Organization, Person {

    private static final long serialVersionUID = 1L;

    Actor() {}

    @Override
    public abstract Ref<? extends Actor> ref();
}

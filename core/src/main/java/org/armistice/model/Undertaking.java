package org.armistice.model;

/** What actors do over a stretch of time: stop fighting, hold talks. */
public abstract sealed class Undertaking extends Entry permits Ceasefire, Mediation {

    private static final long serialVersionUID = 1L;

    Undertaking() {}

    @Override
    public abstract Ref<? extends Undertaking> ref();
}

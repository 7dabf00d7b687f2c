package org.armistice.model;

/** What actors do over a stretch of time: fight, stop fighting, hold talks, keep a peace, agree, promise. */
public abstract sealed class Undertaking extends Entry
        permits Conflict, Ceasefire, Mediation, PeacekeepingMission, Agreement, Commitment {

    private static final long serialVersionUID = 1L;

    Undertaking() {}

    @Override
    public abstract Ref<? extends Undertaking> ref();
}

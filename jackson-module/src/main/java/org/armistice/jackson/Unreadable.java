package org.armistice.jackson;

import java.io.IOException;

/** Says why no more bytes are given to the parser; leaves it as the cause of its exception. */
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    final Refusal refusal;
    /** The first byte that is not given. */
    final long offset;

    Unreadable(Refusal refusal, long offset) {
        super(refusal.message());
        this.refusal = refusal;
        this.offset = offset;
    }
}

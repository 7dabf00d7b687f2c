package org.armistice.validation;

import java.util.Map;

/** What a text is for, by the member that holds it. */
enum TextKind {
    /** What something is called: it stands on one line, and others look for it. */
    NAME,
    /** The tag of a language. */
    LANGUAGE,
    /** An address on the web. */
    ADDRESS,
    /** A code, which machines compare. */
    CODE,
    /** Words for people to read. */
    PROSE;

    private static final Map<String, TextKind> BY_MEMBER = Map.of(
            "name", NAME,
            "text", NAME,
            "title", NAME,
            "outlet", NAME,
            "authors", NAME,
            "language", LANGUAGE,
            "url", ADDRESS,
            "value", CODE);

    static TextKind of(String member) {
        return BY_MEMBER.getOrDefault(member, PROSE);
    }
}

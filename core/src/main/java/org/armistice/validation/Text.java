package org.armistice.validation;

import org.armistice.validation.Members.Member;

/** A text in an entry. That nearly all of them hold nothing but plain characters is found out once, for all laws. */
final class Text {

    private static final int FIRST_BEHIND_LETTERS = 0xFDD0;

    private static final int SUSPECT = 1 << Character.CONTROL
            | 1 << Character.FORMAT
            | 1 << Character.SURROGATE
            | 1 << Character.PRIVATE_USE
            | 1 << Character.UNASSIGNED
            | 1 << Character.LINE_SEPARATOR
            | 1 << Character.PARAGRAPH_SEPARATOR;

    private final Member member;
    private final TextKind kind;
    private final String words;
    private final boolean isPlain;

    Text(Member member) {
        this(member, TextKind.of(member.row().name()), (String) member.value());
    }

    private Text(Member member, TextKind kind, String words) {
        this.member = member;
        this.kind = kind;
        this.words = words;
        this.isPlain = isPlain(words);
    }

    TextKind kind() {
        return kind;
    }

    String words() {
        return words;
    }

    String pointer() {
        return member.pointer();
    }

    /** Tells whether there are letters, marks, digits, blanks and punctuation in it and nothing else. */
    boolean isPlain() {
        return isPlain;
    }

    static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean isAscii = c >= ' ' && c <= '~';
            if (!isAscii && (c >= FIRST_BEHIND_LETTERS || (SUSPECT >>> Character.getType(c) & 1) != 0)) {
                return false;
            }
        }
        return true;
    }
}

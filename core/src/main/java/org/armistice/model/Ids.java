package org.armistice.model;

/** The syntax of ids: {@code armenia}, {@code ucdp:299}. */
final class Ids {

    static final int LONGEST = 128;

    private Ids() {}

    /**
     * Letters, digits and {@code . _ ~ -}, in one or more segments joined by colons, each beginning with a letter or
     * digit.
     */
    static boolean isId(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        boolean segmentBegins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean alphanumeric = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
            if (!alphanumeric && (segmentBegins || c != '-' && c != '_' && c != '.' && c != '~' && c != ':')) {
                return false;
            }
            segmentBegins = c == ':';
        }
        return !segmentBegins;
    }

    static String whyNot(String text) {
        return ("\"%s\" is not an id: begin with a letter or digit and write up to %d ASCII letters, digits, '-', '_', '.' "
                        + "or '~', such as armenia or ucdp:299")
                .formatted(abridged(text), LONGEST);
    }

    static String abridged(String text) {
        String shown = text.length() <= 60 ? text : text.substring(0, 60) + "...";
        return shown.chars().noneMatch(Character::isISOControl) ? shown : shown.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}

package org.armistice.time;

/**
 * The digits of one component of a date, some of them perhaps unspecified ({@code X}): {@code 201X} is any number from
 * 2010 to 2019. At most nine of them.
 */
record Digits(Passage written) {

    static boolean mayContain(char character) {
        return character >= '0' && character <= '9' || character == 'X';
    }

    int length() {
        return written.length();
    }

    boolean areSpecified() {
        return unspecified() == 0;
    }

    boolean areUnspecified() {
        return unspecified() == length();
    }

    /** How many are unspecified. */
    int unspecified() {
        int count = 0;
        for (int i = written.from(); i < written.to(); i++) {
            count += written.at(i) == 'X' ? 1 : 0;
        }
        return count;
    }

    /** Whether the unspecified ones are the last, as many as there are. */
    boolean areUnspecifiedFromTheRight() {
        int firstUnspecified = written.find("X");
        return firstUnspecified < 0 || firstUnspecified == written.to() - unspecified();
    }

    int least() {
        return numberWith('0');
    }

    int greatest() {
        return numberWith('9');
    }

    private int numberWith(char digit) {
        int number = 0;
        for (int i = written.from(); i < written.to(); i++) {
            char next = written.at(i);
            number = 10 * number + (next == 'X' ? digit : next) - '0';
        }
        return number;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}

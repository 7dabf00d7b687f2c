package org.armistice.jackson;

/**
 * How much a reader takes from a document before it refuses it, so that a stranger's document cannot exhaust the
 * program.
 *
 * @param depth nesting of objects and arrays, 100 at most
 * @param stringLength characters in one string
 * @param numberLength characters in one number
 * @param nameLength characters in one name
 * @param entryBytes bytes of one entry; also the most that is kept of the input at a time
 * @param entries entries of one dataset
 * @param documentBytes bytes of the whole document, after decompression
 */
public record ReadLimits(
        int depth,
        int stringLength,
        int numberLength,
        int nameLength,
        int entryBytes,
        long entries,
        long documentBytes) {

    private static final ReadLimits STANDARD =
            new ReadLimits(64, 1_000_000, 1_000, 1_000, 16 << 20, 100_000_000, 1L << 40);

    /** Checks the limits. */
    public ReadLimits {
        if (depth < 1 || depth > 100) {
            throw new IllegalArgumentException("The depth " + depth + " is not between 1 and 100.");
        }
        if (stringLength < 1
                || numberLength < 1
                || nameLength < 1
                || entryBytes < 1
                || entries < 0
                || documentBytes < 1) {
            throw new IllegalArgumentException("A limit is below 1.");
        }
    }

    /** Returns the limits that are on unless others are set. */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /** Returns these limits with another number of entries. */
    public ReadLimits withEntries(long most) {
        return new ReadLimits(depth, stringLength, numberLength, nameLength, entryBytes, most, documentBytes);
    }

    /** Returns these limits with another number of bytes for an entry. */
    public ReadLimits withEntryBytes(int most) {
        return new ReadLimits(depth, stringLength, numberLength, nameLength, most, entries, documentBytes);
    }

    /** Returns these limits with another number of bytes for the document. */
    public ReadLimits withDocumentBytes(long most) {
        return new ReadLimits(depth, stringLength, numberLength, nameLength, entryBytes, entries, most);
    }

    /** Returns these limits with another number of characters for a string. */
    public ReadLimits withStringLength(int most) {
        return new ReadLimits(depth, most, numberLength, nameLength, entryBytes, entries, documentBytes);
    }
}

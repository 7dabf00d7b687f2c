package org.armistice.jackson;

/**
 * How much a reader takes from a document before it refuses it, so that a stranger's document cannot exhaust the
 * program.
 *
 * <p>Each is the most that is accepted; one more is refused by an error whose code begins with {@code limit.}. All are
 * on. Characters are counted as {@link String#length()} counts them.
 *
 * <pre>{@code
 * DatasetReader.standard().withLimits(ReadLimits.standard().withDocumentBytes(10_000_000))
 * }</pre>
 *
 * @param depth objects and arrays inside each other, from that of the document or line; 64 unless set, 100 at most
 * @param stringLength characters of one string; 1,000,000 unless set
 * @param numberLength digits of one number, with those of its fraction and exponent; 1,000 unless set
 * @param nameLength characters of one name; 1,000 unless set
 * @param entryBytes bytes of one entry from brace to brace, hence of a line, and of the header up to the entries; as
 *     much is kept of the input at a time, also to look for a {@code type} that does not stand first; 16 MiB unless set
 * @param entries entries of one document, good and bad; 100,000,000 unless set
 * @param documentBytes bytes of the whole document, after decompression; 1 TiB unless set
 */
public record ReadLimits(
        int depth,
        int stringLength,
        int numberLength,
        int nameLength,
        int entryBytes,
        long entries,
        long documentBytes) {

    private static final int DEEPEST = 100;
    private static final ReadLimits STANDARD =
            new ReadLimits(64, 1_000_000, 1_000, 1_000, 16 << 20, 100_000_000, 1L << 40);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is below 1 (0 for the entries), or the depth is above 100
     */
    public ReadLimits {
        check("depth", depth, 1);
        check("stringLength", stringLength, 1);
        check("numberLength", numberLength, 1);
        check("nameLength", nameLength, 1);
        check("entryBytes", entryBytes, 1);
        check("entries", entries, 0);
        check("documentBytes", documentBytes, 1);
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("The limit depth is " + depth + ". Set it to " + DEEPEST + " or less.");
        }
    }

    private static void check(String limit, long value, long least) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "The limit %s is %d. Set it to %d or more.".formatted(limit, value, least));
        }
    }

    /** Returns the limits that are on unless others are set. */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /** Returns these limits with another nesting of objects and arrays, 100 at most. */
    public ReadLimits withDepth(int most) {
        return new ReadLimits(most, stringLength, numberLength, nameLength, entryBytes, entries, documentBytes);
    }

    /** Returns these limits with another number of characters for a string. */
    public ReadLimits withStringLength(int most) {
        return new ReadLimits(depth, most, numberLength, nameLength, entryBytes, entries, documentBytes);
    }

    /** Returns these limits with another number of digits for a number. */
    public ReadLimits withNumberLength(int most) {
        return new ReadLimits(depth, stringLength, most, nameLength, entryBytes, entries, documentBytes);
    }

    /** Returns these limits with another number of characters for a name. */
    public ReadLimits withNameLength(int most) {
        return new ReadLimits(depth, stringLength, numberLength, most, entryBytes, entries, documentBytes);
    }

    /** Returns these limits with another number of bytes for an entry, a line and the header. */
    public ReadLimits withEntryBytes(int most) {
        return new ReadLimits(depth, stringLength, numberLength, nameLength, most, entries, documentBytes);
    }

    /** Returns these limits with another number of entries. */
    public ReadLimits withEntries(long most) {
        return new ReadLimits(depth, stringLength, numberLength, nameLength, entryBytes, most, documentBytes);
    }

    /** Returns these limits with another number of bytes for the document. */
    public ReadLimits withDocumentBytes(long most) {
        return new ReadLimits(depth, stringLength, numberLength, nameLength, entryBytes, entries, most);
    }
}

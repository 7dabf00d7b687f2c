package org.armistice.time;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What a text says about the reliability of its year, its month and its day, each apart. */
record Qualifiers(
        @Nullable DateQualifier year,
        @Nullable DateQualifier month,
        @Nullable DateQualifier day) implements Serializable {

    static final Qualifiers NONE = new Qualifiers(null, null, null);

    boolean areNone() {
        return year == null && month == null && day == null;
    }

    /** Said of a part alone. */
    Qualifiers and(DatePart part, @Nullable DateQualifier said) {
        return new Qualifiers(
                part == DatePart.YEAR ? DateQualifier.join(year, said) : year,
                part == DatePart.MONTH ? DateQualifier.join(month, said) : month,
                part == DatePart.DAY ? DateQualifier.join(day, said) : day);
    }

    /** Said of a part and of all that stand before it. */
    Qualifiers andUpTo(DatePart part, @Nullable DateQualifier said) {
        Qualifiers joined = this;
        for (DatePart each : DatePart.values()) {
            joined = each.compareTo(part) <= 0 ? joined.and(each, said) : joined;
        }
        return joined;
    }

    Qualifiers and(Qualifiers other) {
        return and(DatePart.YEAR, other.year).and(DatePart.MONTH, other.month).and(DatePart.DAY, other.day);
    }

    @Nullable DateQualifier of(DatePart part) {
        return switch (part) {
            case YEAR -> year;
            case MONTH -> month;
            case DAY -> day;
        };
    }

    /** What is to be said of the whole. */
    @Nullable DateQualifier joined() {
        return DateQualifier.join(DateQualifier.join(year, month), day);
    }
}

package org.armistice.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.DatasetHeader;
import org.armistice.model.Entry;
import org.armistice.model.UnknownEntry;
import org.armistice.table.Row.Arity;
import org.armistice.table.Row.Kind;

/** All tables: the one place that lists the types. */
public final class Tables {

    /** The kinds of entries, in the order in which documentation lists them. */
    public static final List<Table<? extends Entry>> ENTRIES = List.of(
            StateTable.TABLE,
            OrganizationTable.TABLE,
            PersonTable.TABLE,
            TerritoryTable.TABLE,
            CorridorTable.TABLE,
            CheckpointTable.TABLE,
            ConflictTable.TABLE,
            CeasefireTable.TABLE,
            MediationTable.TABLE,
            PeacekeepingMissionTable.TABLE,
            AgreementTable.TABLE,
            CommitmentTable.TABLE,
            NegotiationRoundTable.TABLE,
            StatementTable.TABLE,
            IncidentTable.TABLE,
            ViolationTable.TABLE,
            DevelopmentTable.TABLE,
            SourceTable.TABLE);

    /** The values that stand inside entries. */
    public static final List<Table<?>> VALUES = List.of(
            NameTable.TABLE,
            CodeTable.TABLE,
            SilenceTable.TABLE,
            CitationTable.TABLE,
            LinkTable.TABLE,
            LocationTable.TABLE,
            ShapeTable.TABLE,
            EstimateTable.TABLE,
            HoldingTable.TABLE,
            TransferTable.TABLE,
            SuccessionTable.TABLE,
            PassageRuleTable.TABLE,
            MediatorTable.TABLE,
            OfficeTable.TABLE,
            ConflictSideTable.TABLE,
            StakeTable.TABLE,
            ParticipantTable.TABLE,
            InvolvementTable.TABLE);

    /** Dates and periods that stand alone. */
    public static final List<Table<?>> TIMES = List.of(DateTable.DATE, DateTable.PERIOD);

    /** Values that have no members of their own in entries, but may stand alone in somebody else's document. */
    public static final List<Table<?>> ALONE = List.of(AloneTables.POINT, AloneTables.PERSPECTIVE);

    /** The header of a dataset. */
    public static final Table<DatasetHeader> HEADER = DatasetHeaderTable.TABLE;

    private static final Map<String, Table<? extends Entry>> BY_NAME = new HashMap<>();
    private static final Map<Class<?>, Table<? extends Entry>> BY_KIND = new HashMap<>();

    static {
        for (Table<? extends Entry> table : ENTRIES) {
            BY_NAME.put(table.name(), table);
            BY_KIND.put(table.type(), table);
        }
    }

    private Tables() {}

    /**
     * Returns the table of attributed values: the rows of the value and, beside them, those of the attribution. A value
     * that keeps members without a row or says from whose perspective, as the attribution does, stands in a member of
     * its own.
     */
    public static Table<?> attributed(Table<?> value) {
        return value.isExtensible() || value == AloneTables.PERSPECTIVE
                ? attributed(Row.value(AttributedTable.VALUE, Arity.ONE, value))
                : AttributedTable.of(value);
    }

    /** Returns the table of attributed dates, if the values are dates, or of attributed periods. */
    public static Table<?> attributedTime(Row value) {
        return AttributedTable.of(value.kind() == Kind.DATE ? AloneTables.DATE : AloneTables.PERIOD);
    }

    /** Returns the table of attributed values that stand in a member of their own. */
    public static Table<?> attributed(Row value) {
        return AttributedTable.of(AttributedTable.single(value));
    }

    /** Tells whether this version knows the entries that have the given {@code type} in JSON. */
    public static boolean isKnown(String type) {
        return BY_NAME.containsKey(type);
    }

    /**
     * Returns the table of the entries that have the given {@code type} in JSON; an open one if this version does not
     * know it.
     */
    public static Table<? extends Entry> named(String type) {
        Table<? extends Entry> table = BY_NAME.get(type);
        return table != null ? table : UnknownEntryTable.of(type);
    }

    /** Returns the table of an entry. */
    @SuppressWarnings("unchecked")
    public static <E extends Entry> Table<E> of(E entry) {
        return (Table<E>)
                (entry instanceof UnknownEntry unknown
                        ? UnknownEntryTable.of(unknown.type())
                        : BY_KIND.get(entry.kind()));
    }
}

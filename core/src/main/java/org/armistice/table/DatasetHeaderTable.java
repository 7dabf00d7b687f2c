package org.armistice.table;

import org.armistice.model.DatasetHeader;

/** The rows of a {@link DatasetHeader}. The entries of a document stand beside them and are no row. */
final class DatasetHeaderTable {

    static final Table<DatasetHeader> TABLE = Table.of("dataset", DatasetHeader.class)
            .text("armistice")
            .required()
            .text("id")
            .required()
            .text("title")
            .text("version")
            .text("licence")
            .text("publisher")
            .date("created")
            .values("silences", SilenceTable.TABLE)
            .extensible(DatasetHeaderTable::make, DatasetHeaderTable::take);

    private DatasetHeaderTable() {}

    private static DatasetHeader make(Slots in) {
        return DatasetHeader.builder()
                .format(in.one())
                .id(in.one())
                .title(in.optional())
                .version(in.optional())
                .licence(in.optional())
                .publisher(in.optional())
                .created(in.date())
                .silences(in.list())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(DatasetHeader from, Slots out) {
        out.put(from.format())
                .put(from.id())
                .put(from.title())
                .put(from.version())
                .put(from.licence())
                .put(from.publisher())
                .putDate(from.created())
                .put(from.silences())
                .putUnknown(from.unknownMembers());
    }
}

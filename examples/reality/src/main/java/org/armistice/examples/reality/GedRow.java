package org.armistice.examples.reality;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.Vocabulary;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** A row of the Georeferenced Event Dataset: its cells by the names of their columns, exactly as they stand there. */
record GedRow(Map<String, String> cells) {

    /** The columns of version 23.1. */
    static final Set<String> COLUMNS = Set.of(
            ("id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name"
                            + " dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id"
                            + " side_b_new_id side_b number_of_sources source_article source_office source_date"
                            + " source_headline source_original where_prec where_coordinates where_description adm_1"
                            + " adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity"
                            + " date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best"
                            + " high low gwnoa gwnob")
                    .split(" "));

    static List<GedRow> read(Path file) {
        CsvSchema header = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(header).readValues(file)) {
            return rows.readAll().stream().map(GedRow::new).toList();
        }
    }

    String cell(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("The row has no column %s, but %s.".formatted(column, cells.keySet()));
        }
        return cell;
    }

    /** Returns what a cell says; an empty one says nothing. */
    Optional<String> text(String column) {
        return Optional.of(cell(column)).filter(cell -> !cell.isEmpty());
    }

    long number(String column) {
        return Long.parseLong(cell(column));
    }

    double decimal(String column) {
        return Double.parseDouble(cell(column));
    }

    LocalDate day(String column) {
        return LocalDate.parse(cell(column));
    }

    /**
     * Returns the term for a number from 1 on. Our vocabularies list UCDP's codes in UCDP's order; a code that they do
     * not have becomes a term of UCDP's own.
     */
    <E extends Enum<E> & Term<E>> Term<E> term(String column, Vocabulary<E> vocabulary) {
        String cell = cell(column);
        boolean isListed = cell.matches("[1-9]")
                && Integer.parseInt(cell) <= vocabulary.known().size();
        return isListed
                ? vocabulary.known().get(Integer.parseInt(cell) - 1)
                : vocabulary.term(GedConverter.PREFIX + cell);
    }
}

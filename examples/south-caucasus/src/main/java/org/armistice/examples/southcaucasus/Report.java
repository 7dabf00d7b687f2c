package org.armistice.examples.southcaucasus;

import static org.armistice.time.UncertainDate.date;

import org.armistice.model.Citation;
import org.armistice.model.Source;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.SourceKind;

/** The sources, and the days that the report speaks of. */
final class Report {

    /**
     * The report speaks of "Monday", in the month after the May talks and before talks still to come: one of four days.
     */
    static final UncertainDate MONDAY = date("[2023-06-05,2023-06-12,2023-06-19,2023-06-26]");

    static final Source SOURCE = Source.builder()
            .id("report-2023-06")
            .name("Report on the next round of talks between Armenia and Azerbaijan")
            .sourceKind(SourceKind.NEWS_REPORT)
            .language("en")
            // It reports Monday's announcement, and calls the month of the May talks the last one.
            .published(date("[2023-06-05..2023-06-30]").worded("last month"))
            .build();

    /** Not in the report: it says only that the USSR broke up in 1991. */
    static final Source UNION_TREATY = Source.builder()
            .id("union-treaty-1922")
            .name("Treaty on the Creation of the Union of Soviet Socialist Republics")
            .sourceKind(SourceKind.AGREEMENT_TEXT)
            .published(date("1922-12-30"))
            .build();

    private Report() {}

    /** Cites the report in its own voice. */
    static Citation cited() {
        return SOURCE.cite();
    }
}

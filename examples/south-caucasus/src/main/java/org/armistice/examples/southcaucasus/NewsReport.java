package org.armistice.examples.southcaucasus;

import org.armistice.model.Dataset;

/**
 * What a news report of June 2023 says of the talks between Armenia and Azerbaijan.
 *
 * <p>What the report does not say is not here: the day of the ceasefire, who mediates in Brussels, the name of the
 * outlet. What is needed beyond it cites a source of its own.
 */
final class NewsReport {

    private NewsReport() {}

    static Dataset dataset() {
        return Dataset.builder()
                .id("south-caucasus")
                .title("South Caucasus, June 2023")
                .licence("CC0-1.0")
                .add(Report.SOURCE, Report.UNION_TREATY)
                .addAll(Actors.ALL)
                .addAll(Places.ALL)
                .addAll(Wars.ALL)
                .addAll(Talks.ALL)
                .addAll(Words.ALL)
                .build();
    }
}

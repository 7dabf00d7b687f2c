package org.armistice.jackson;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The schemas follow from the tables. */
class SchemaPageTest {

    private static final String FOLDER = "jackson-module/src/main/resources/org/armistice/jackson/schema/";

    @Test
    void theSchemaForReadersIsThatOfTheTables() throws IOException {
        GeneratedPage.at(FOLDER + "dataset.reader.schema.json").mustBe(SchemaOfTables.forReaders());
    }

    @Test
    void theSchemaForProducersIsThatOfTheTables() throws IOException {
        GeneratedPage.at(FOLDER + "dataset.producer.schema.json").mustBe(SchemaOfTables.forProducers());
    }
}

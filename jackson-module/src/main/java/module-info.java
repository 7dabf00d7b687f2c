/** Reads and writes Armistice datasets as JSON, on Jackson 3. */
module org.armistice.jackson {
    exports org.armistice.jackson;

    requires transitive org.armistice.core;
    requires transitive tools.jackson.core;
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;

    provides tools.jackson.databind.JacksonModule with
            org.armistice.jackson.ArmisticeModule;
}

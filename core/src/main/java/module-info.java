/** Geopolitical events and peace processes as immutable values. */
module org.armistice.core {
    exports org.armistice.time;
    exports org.armistice.place;
    exports org.armistice.extension;
    exports org.armistice.vocabulary;
    exports org.armistice.model;
    exports org.armistice.index;
    exports org.armistice.validation;

    // Not a part of the public interface: the rows that our own codecs share.
    exports org.armistice.table to
            org.armistice.jackson;

    requires com.google.common;

    // Annotations: read by compilers, not needed to run.
    requires static transitive org.jspecify;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
}

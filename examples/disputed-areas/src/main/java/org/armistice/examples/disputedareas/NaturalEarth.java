package org.armistice.examples.disputedareas;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.model.Citation;
import org.armistice.model.Ref;
import org.armistice.model.Source;
import org.armistice.model.SourceBuilder;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.SourceKind;

/** The source: what it is called, and how a cell of it is cited. */
final class NaturalEarth {

    /** Before the names of its columns, and before codes and terms that it has and the vocabularies do not. */
    static final String PREFIX = "naturalearth:";

    private static final Ref<Source> SOURCE = Ref.to("natural-earth");

    private static final Pattern YEAR_OF_EDITION = Pattern.compile(".*_([0-9]{4})\\.[a-z]+");

    private NaturalEarth() {}

    /** Returns the source, published in the year that the name of its file ends in; nothing in the file gives one. */
    static Source source(Path file) {
        SourceBuilder source = Source.builder()
                .id(SOURCE.id())
                .name("Natural Earth, disputed areas")
                .sourceKind(SourceKind.DATASET)
                .outlet("Natural Earth")
                .url("https://www.naturalearthdata.com/")
                .licence("public domain");
        Matcher edition = YEAR_OF_EDITION.matcher(file.getFileName().toString());
        if (edition.matches()) {
            source.published(UncertainDate.date(edition.group(1)));
        }
        return source.build();
    }

    static Citation cited() {
        return Citation.of(SOURCE);
    }

    static Citation cited(Feature area, String column) {
        return cited().at(area.code() + ", " + column);
    }
}

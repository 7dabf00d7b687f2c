package org.armistice.jackson;

import static org.armistice.time.UncertainDate.date;

import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.model.Ref;
import org.armistice.model.Source;
import org.armistice.model.UnknownEntry;
import org.armistice.vocabulary.SourceKind;

/** A source, and an entry of a type that nobody here knows. */
final class ExampleSources {

    static final Source GAZETTE = Source.builder()
            .id("gazette-7")
            .name("Fighting halts at the river")
            .sourceKind(SourceKind.NEWS_REPORT)
            .publisher(Ref.to("norland"))
            .outlet("The River Gazette")
            .addAuthors("A. Reed", "B. Ford")
            .published(date("2031-03-02"))
            .language("en")
            .url("https://gazette.example/7")
            .licence("CC-BY-4.0")
            .build();

    static final UnknownEntry SIGHTING = UnknownEntry.builder()
            .id("sighting-1")
            .type("acme:drone-sighting")
            .unknownMembers(UnknownMembers.none()
                    .with("height", JsonText.parse("120.0"))
                    .with("seen", JsonText.parse("{\"by\": [\"a\", \"b\"], \"when\": null}")))
            .build();

    private ExampleSources() {}
}

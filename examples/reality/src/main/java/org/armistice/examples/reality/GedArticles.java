package org.armistice.examples.reality;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armistice.model.Source;
import org.armistice.model.SourceBuilder;
import org.armistice.time.UncertainDate;

/**
 * The articles that a row rests on.
 *
 * <p>Newer rows list them as {@code "outlet,date,headline"} with semicolons between; both outlets and headlines hold
 * commas, semicolons and quotes of their own, so that the date in the middle is what can be relied upon. Older rows
 * have one text in any form, which becomes one source by that name: to take it apart would be to guess. White space at
 * the ends of a part stays.
 *
 * @param sources in the order of the row
 */
record GedArticles(List<Source> sources) {

    private static final Pattern BETWEEN_ARTICLES = Pattern.compile("(?<=\");(?=\")");
    private static final Pattern ARTICLE =
            Pattern.compile("\"(.*?\\S.*?),(\\d{4}-\\d{2}-\\d{2}),(.*\\S.*)\"", Pattern.DOTALL);

    static GedArticles of(String cell) {
        List<Source> sources = new ArrayList<>();
        for (String text : BETWEEN_ARTICLES.split(cell)) {
            Matcher article = ARTICLE.matcher(text);
            if (!article.matches()) {
                return new GedArticles(List.of(source(cell).name(cell).build()));
            }
            sources.add(source(text)
                    .outlet(article.group(1))
                    .published(UncertainDate.parse(article.group(2)))
                    .name(article.group(3))
                    .build());
        }
        return new GedArticles(List.copyOf(sources));
    }

    /** Begins a source whose id follows from the text, so that rows with the same article share it. */
    private static SourceBuilder source(String text) {
        return Source.builder().id("ucdp:article:" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Tells whether the row listed its articles one by one. */
    boolean areListed() {
        return sources.stream().allMatch(source -> source.outlet().isPresent());
    }

    /** Returns what the row's own count says of these: -1 where they are not listed. */
    String count() {
        return Integer.toString(areListed() ? sources.size() : -1);
    }

    String outlets() {
        return joined(Source::outlet);
    }

    String dates() {
        return joined(source -> source.published().map(UncertainDate::toString));
    }

    String headlines() {
        return joined(Source::name);
    }

    private String joined(Function<Source, Optional<String>> part) {
        return !areListed()
                ? ""
                : sources.stream()
                        .map(source -> part.apply(source).orElseThrow())
                        .collect(Collectors.joining(";"))
                        .strip();
    }
}

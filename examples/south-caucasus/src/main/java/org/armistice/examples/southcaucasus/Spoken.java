package org.armistice.examples.southcaucasus;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armistice.index.Claimant;
import org.armistice.index.Said;
import org.armistice.model.Attributed;
import org.armistice.model.Citation;
import org.armistice.model.Dataset;
import org.armistice.model.Estimate;
import org.armistice.model.Location;
import org.armistice.model.Office;
import org.armistice.model.Perspective;
import org.armistice.model.Place;
import org.armistice.model.Ref;
import org.armistice.model.Statement;
import org.armistice.model.Territory;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.time.Wording;
import org.armistice.vocabulary.Term;

/** Puts what a dataset holds into words. */
final class Spoken {

    private final Dataset dataset;

    Spoken(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Says what the dataset calls an entry: by its name, or else by the first of its names. */
    String name(Ref<?> ref) {
        return dataset.find(ref.id())
                .flatMap(entry -> entry.name()
                        .or(() -> entry.names().stream()
                                .map(name -> name.value().text())
                                .findFirst()))
                .orElse(ref.id());
    }

    String names(Stream<? extends Ref<?>> refs) {
        return refs.map(this::name).collect(Collectors.joining(" and "));
    }

    /** Says from whose point of view something is asserted, for which period, and where that is reported. */
    String attribution(Attributed<?> attributed) {
        return perspective(attributed.perspective())
                + attributed.period().map(period -> ", " + period(period)).orElse("")
                + sources(attributed.citations());
    }

    private String perspective(Perspective perspective) {
        return perspective
                .actor()
                .map(actor -> "according to " + name(actor))
                .or(() -> perspective.viewpoint().map(viewpoint -> viewpoint.token() + " view"))
                .orElse("in the source's own voice");
    }

    String claimant(Claimant claimant) {
        return perspective(claimant.perspective())
                + claimant.source().map(source -> " (" + source.id() + ")").orElse("");
    }

    String sources(Collection<Citation> citations) {
        return citations.isEmpty()
                ? ""
                : citations.stream().map(this::source).collect(Collectors.joining(", ", " (", ")"));
    }

    private String source(Citation citation) {
        return citation.source().id()
                + citation.speaker()
                        .map(speaker -> ", reporting " + name(speaker))
                        .orElse("");
    }

    /** Says a location by the place that it is, with what that lies in. */
    String location(Location location) {
        return location.place()
                .flatMap(place -> dataset.find(place, Place.class))
                .map(this::within)
                .or(location::wording)
                .orElse("a place that is not recorded");
    }

    private String within(Place place) {
        return name(place.ref())
                + place.within().stream()
                        .flatMap(whole -> dataset.find(whole, Territory.class).stream())
                        .map(whole -> ", " + within(whole))
                        .collect(Collectors.joining());
    }

    String office(Office office) {
        return (office.acting() ? "acting " : "")
                + office.title().orElse(office.kind().token()) + " of " + name(office.of());
    }

    /** Says a figure as it is recorded; what is not recorded is not said. */
    String estimate(Estimate estimate) {
        return estimate.measure().token()
                + (estimate.low().isPresent() ? ", at least " + estimate.low().getAsLong() : "")
                + (estimate.best().isPresent() ? ", " + estimate.best().getAsLong() : "")
                + (estimate.high().isPresent() ? ", at most " + estimate.high().getAsLong() : "")
                + (estimate.approximate() ? " (approximately)" : "")
                + estimate.wording().map(wording -> " \"" + wording + "\"").orElse("");
    }

    String statement(Statement statement) {
        return statement.speaker().map(this::name).orElse("Somebody")
                + statement.spokenFor().map(actor -> " for " + name(actor)).orElse("")
                + ", " + statement.stance().token()
                + statement
                        .certainty()
                        .map(certainty -> " (" + certainty.token() + ")")
                        .orElse("");
    }

    String said(Said said) {
        return statement(said.statement())
                + said.statement().gist().map(gist -> ": " + gist).orElse("")
                + sources(said.statement().citations());
    }

    static String terms(Collection<? extends Term<?>> terms) {
        return terms.stream().map(Term::token).collect(Collectors.joining(" and "));
    }

    static String date(UncertainDate date) {
        return date + date.wording().map(Spoken::wording).orElse("");
    }

    static String period(UncertainPeriod period) {
        return period
                + period.duration().map(duration -> " lasting " + duration).orElse("")
                + period.wording().map(Spoken::wording).orElse("");
    }

    private static String wording(Wording wording) {
        return " (\"" + wording.phrase() + "\""
                + wording.said().map(day -> ", said on " + day).orElse("") + ")";
    }

    static String truth(Truth truth) {
        return switch (truth) {
            case TRUE -> "yes";
            case POSSIBLY_TRUE -> "possibly yes, by dates that are only approximate";
            case UNKNOWN -> "not known";
            case POSSIBLY_FALSE -> "possibly no, by dates that are only approximate";
            case FALSE -> "no";
        };
    }
}

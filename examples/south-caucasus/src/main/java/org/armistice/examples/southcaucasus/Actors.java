package org.armistice.examples.southcaucasus;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;

import java.util.List;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Entry;
import org.armistice.model.Office;
import org.armistice.model.Organization;
import org.armistice.model.Person;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.model.Succession;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.OfficeKind;
import org.armistice.vocabulary.OrganizationKind;
import org.armistice.vocabulary.StateSuccession;

/** States, people and their offices. The report shows an office on the day on which it names the person. */
final class Actors {

    static final State USSR = State.builder()
            .id("ussr")
            .name("USSR")
            .existence(period("1922-12-30/1991"))
            .addCitations(Report.cited(), Report.UNION_TREATY.cite())
            .build();

    static final State ARMENIA = successor("armenia", "Armenia");
    static final State AZERBAIJAN = successor("azerbaijan", "Azerbaijan");
    static final State RUSSIA = state("russia", "Russia");
    static final State UNITED_STATES = state("united-states", "United States");
    static final State UKRAINE = state("ukraine", "Ukraine");

    static final Organization STATE_DEPARTMENT = Organization.builder()
            .id("us-department-of-state")
            .name("U.S. Department of State")
            .addKinds(Attributed.of(OrganizationKind.GOVERNMENT_BODY).citing(Report.cited()))
            .state(UNITED_STATES.ref())
            .addCitations(Report.cited())
            .build();

    private static final UncertainPeriod CLOSING_SESSION = period("2023-05-04");
    private static final UncertainPeriod ON_MONDAY = UncertainPeriod.on(Report.MONDAY);
    private static final UncertainPeriod FROM_SESSION_TO_MONDAY =
            UncertainPeriod.between(date("2023-05-04"), Report.MONDAY);

    static final Person MIRZOYAN = person(
            "mirzoyan",
            "Ararat Mirzoyan",
            office(OfficeKind.FOREIGN_MINISTER, ARMENIA.ref(), "Foreign Minister")
                    .during(CLOSING_SESSION));
    static final Person BAYRAMOV = person(
            "bayramov",
            "Jeyhun Bayramov",
            office(OfficeKind.FOREIGN_MINISTER, AZERBAIJAN.ref(), "Foreign Minister")
                    .during(FROM_SESSION_TO_MONDAY));
    static final Person PASHINIAN = person(
            "pashinian", "Nikol Pashinian", office(OfficeKind.HEAD_OF_GOVERNMENT, ARMENIA.ref(), "Prime Minister"));
    static final Person ALIYEV =
            person("aliyev", "Ilham Aliyev", office(OfficeKind.HEAD_OF_STATE, AZERBAIJAN.ref(), "President"));
    static final Person PUTIN =
            person("putin", "Vladimir Putin", office(OfficeKind.HEAD_OF_STATE, RUSSIA.ref(), "President"));
    static final Person BLINKEN = person(
            "blinken",
            "Antony Blinken",
            office(OfficeKind.FOREIGN_MINISTER, UNITED_STATES.ref(), "Secretary of State")
                    .during(CLOSING_SESSION));
    static final Person SULLIVAN = person(
            "sullivan",
            "Tom Sullivan",
            office(OfficeKind.OFFICIAL, STATE_DEPARTMENT.ref(), "Deputy Chief of Staff for Policy")
                    .during(CLOSING_SESSION));
    static final Person HOGAN = person(
            "hogan",
            "Dereck Hogan",
            Attributed.of(Office.builder()
                            .kind(OfficeKind.DEPUTY_MINISTER)
                            .of(STATE_DEPARTMENT.ref())
                            .title("Assistant Secretary of State for European and Eurasian Affairs")
                            .acting(true)
                            .build())
                    .during(CLOSING_SESSION)
                    .citing(Report.cited()));
    static final Person OLSON = person(
            "olson",
            "Erika Olson",
            office(
                            OfficeKind.DEPUTY_MINISTER,
                            STATE_DEPARTMENT.ref(),
                            "Deputy Secretary of State at the Bureau of European and Eurasian Affairs")
                    .during(CLOSING_SESSION));
    static final Person BONO = person(
            "bono",
            "Louis Bono",
            office(OfficeKind.ADVISER, STATE_DEPARTMENT.ref(), "Senior Advisor for Caucasus Negotiations")
                    .during(CLOSING_SESSION));
    static final Person PATEL = person(
            "patel",
            "Vedant Patel",
            office(OfficeKind.SPOKESPERSON, STATE_DEPARTMENT.ref(), "Spokesperson")
                    .during(ON_MONDAY));

    static final List<Entry> ALL = List.of(
            USSR,
            ARMENIA,
            AZERBAIJAN,
            RUSSIA,
            UNITED_STATES,
            UKRAINE,
            STATE_DEPARTMENT,
            MIRZOYAN,
            BAYRAMOV,
            PASHINIAN,
            ALIYEV,
            PUTIN,
            BLINKEN,
            SULLIVAN,
            HOGAN,
            OLSON,
            BONO,
            PATEL);

    private Actors() {}

    private static State state(String id, String name) {
        return State.builder().id(id).name(name).addCitations(Report.cited()).build();
    }

    private static State successor(String id, String name) {
        Succession succession = Succession.of(StateSuccession.SUCCEEDS, USSR.ref(), date("1991"));
        return state(id, name).toBuilder()
                .existence(period("1991/.."))
                .addSuccessions(Attributed.of(succession).citing(Report.cited()))
                .build();
    }

    private static Attributed<Office> office(OfficeKind kind, Ref<? extends Actor> of, String title) {
        return Attributed.of(Office.builder().kind(kind).of(of).title(title).build())
                .citing(Report.cited());
    }

    private static Person person(String id, String name, Attributed<Office> office) {
        return Person.builder()
                .id(id)
                .name(name)
                .addOffices(office)
                .addCitations(Report.cited())
                .build();
    }
}

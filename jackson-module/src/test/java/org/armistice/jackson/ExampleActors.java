package org.armistice.jackson;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;

import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.model.Attributed;
import org.armistice.model.Citation;
import org.armistice.model.Code;
import org.armistice.model.Link;
import org.armistice.model.Name;
import org.armistice.model.Office;
import org.armistice.model.Organization;
import org.armistice.model.Person;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.model.Succession;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.CodeScheme;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.NameKind;
import org.armistice.vocabulary.OfficeKind;
import org.armistice.vocabulary.OrganizationKind;
import org.armistice.vocabulary.StateRecognition;
import org.armistice.vocabulary.StateSuccession;
import org.armistice.vocabulary.Viewpoint;

/** A state, a body and a person of the river dispute. */
final class ExampleActors {

    static final State NORLAND = State.builder()
            .id("norland")
            .name("Norland")
            .addNames(
                    Attributed.of(Name.builder()
                                    .text("Nørland")
                                    .language("da")
                                    .kind(NameKind.OFFICIAL)
                                    .build())
                            .during(period("1950/..")),
                    Attributed.of(Name.of("The North", "en")).accordingTo(Ref.to("sudmark")))
            .addCodes(Code.builder()
                    .scheme(CodeScheme.ISO_3166_1_ALPHA_3)
                    .value("NLD")
                    .assigned(period("1951/.."))
                    .build())
            .existence(period("1950/..").worded("for eight decades", date("2031-03-01")))
            .addSuccessions(Attributed.of(Succession.of(StateSuccession.SUCCEEDS, Ref.to("old-union"), date("1950"))))
            .addRecognitions(
                    Attributed.of(StateRecognition.RECOGNISED).accordingTo(Viewpoint.INTERNATIONAL),
                    Attributed.of(StateRecognition.NOT_RECOGNISED)
                            .accordingTo(Ref.to("sudmark"))
                            .during(period("1950/1972~"))
                            .with(Certainty.PROBABLE))
            .addLinks(Attributed.of(Link.of(LinkType.FOLLOWS, Ref.to("old-union"))))
            .addCitations(
                    ExampleSources.GAZETTE.cite().reporting(Ref.to("norland")).at("paragraph 2"))
            .recorded(date("2031-03-05"))
            .note("An invented state.")
            .unknownMembers(UnknownMembers.none()
                    .with("acme:score", JsonText.parse("1.50"))
                    .with("acme:tags", JsonText.parse("[\"a\", {\"b\": null}]")))
            .build();

    static final Organization RIVER_GUARD = Organization.builder()
            .id("river-guard")
            .name("The River Guard")
            .addKinds(
                    Attributed.of(OrganizationKind.GOVERNMENT_BODY).accordingTo(Ref.to("sudmark")),
                    Attributed.of(OrganizationKind.ARMED_GROUP).accordingTo(Ref.to("norland")))
            .state(Ref.to("sudmark"))
            .addMembers(Attributed.of(Ref.to("ferrymen")).since(date("2030-10")))
            .membersCompleteness(Completeness.PARTIAL)
            .existence(period("2029~/.."))
            .build();

    static final Person ADA_HOLM = Person.builder()
            .id("ada-holm")
            .name("Ada Holm")
            .addOffices(
                    Attributed.of(Office.builder()
                                    .kind(OfficeKind.FOREIGN_MINISTER)
                                    .of(Ref.to("norland"))
                                    .title("Minister for the River and Abroad")
                                    .acting(true)
                                    .build())
                            .since(date("2031-01")),
                    Attributed.of(Office.of(OfficeKind.LEGISLATOR, Ref.to("norland")))
                            .during(period("2020/2031-01"))
                            .citing(Citation.builder()
                                    .source(ExampleSources.GAZETTE.ref())
                                    .accessed(date("2031-03-04"))
                                    .build()))
            .addNationalities(Ref.to("norland"), Ref.to("estland"))
            .existence(period("1975/.."))
            .build();

    private ExampleActors() {}
}

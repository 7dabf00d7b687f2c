package org.armistice.model;

import static org.armistice.time.UncertainDate.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.table.TableArbitraries;
import org.junit.jupiter.api.Test;

class DatasetTest {

    private final State armenia = State.builder().id("armenia").build();
    private final State azerbaijan = State.builder().id("azerbaijan").build();
    private final Territory artsakh = Territory.builder().id("artsakh").build();
    private final Source report = Source.builder().id("report").build();

    private final Dataset dataset = Dataset.builder()
            .id("south-caucasus")
            .title("South Caucasus")
            .version("2")
            .licence("CC-BY-4.0")
            .publisher("A desk")
            .created(date("2023-06-01"))
            .unknownMembers(UnknownMembers.none().with("acme:desk", JsonText.of(7)))
            .add(azerbaijan, report, armenia, artsakh)
            .build();

    @Test
    void entriesKeepTheirOrder() {
        assertThat(dataset.entries()).containsExactly(azerbaijan, report, armenia, artsakh);
        assertThat(dataset.entries(State.class)).containsExactly(azerbaijan, armenia);
        assertThat(dataset.entries(Actor.class)).containsExactly(azerbaijan, armenia);
        assertThat(dataset.entries(Checkpoint.class)).isEmpty();
        assertThat(dataset).hasToString("Dataset south-caucasus of 4 entries");
    }

    @Test
    void anEntryIsFoundByIdAndKind() {
        assertThat(dataset.find("armenia")).contains(armenia);
        assertThat(dataset.find("georgia")).isEmpty();
        assertThat(dataset.find(armenia.ref(), State.class)).contains(armenia);
        assertThat(dataset.find(armenia.ref(), Actor.class)).contains(armenia);
        assertThat(dataset.find(Ref.<Territory>to("armenia"), Territory.class)).isEmpty();
        assertThat(dataset.find(Ref.<State>to("georgia"), State.class)).isEmpty();
    }

    @Test
    void theHeaderSaysWhatItIs() {
        assertThat(dataset.id()).isEqualTo("south-caucasus");
        assertThat(dataset.title()).contains("South Caucasus");
        assertThat(dataset.header())
                .isEqualTo(DatasetHeader.builder()
                        .id("south-caucasus")
                        .title("South Caucasus")
                        .version("2")
                        .licence("CC-BY-4.0")
                        .publisher("A desk")
                        .created(date("2023-06-01"))
                        .unknownMembers(UnknownMembers.none().with("acme:desk", JsonText.of(7)))
                        .build());
        assertThat(dataset.header().format()).isEqualTo("1.0");
    }

    @Test
    void entriesOfOneIdAreListedWithTheirPositions() {
        assertThatThrownBy(() -> Dataset.builder()
                        .id("twice")
                        .add(armenia, report, azerbaijan, armenia)
                        .add(
                                Territory.builder().id("armenia").build(),
                                Corridor.builder().id("report").build())
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Dataset twice cannot be built: "
                        + "entries have the id armenia at the positions [0, 3, 4]: ids are unique; "
                        + "entries have the id report at the positions [1, 5]: ids are unique.");
    }

    @Test
    void aDatasetHasAnId() {
        assertThatThrownBy(
                        () -> Dataset.builder().add(armenia, armenia).title(" ").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "DatasetHeader cannot be built: id is missing; title is blank: leave it out where nothing is known.");
    }

    @Test
    void theFormatIsAVersionOfOne() {
        assertThat(DatasetHeader.builder().id("newer").format("1.12").build().format())
                .isEqualTo("1.12");
        for (String format : List.of("2.0", "1", "1.01", "1.0.0", "1.x", " 1.0", "1.1234567")) {
            assertThatThrownBy(
                            () -> DatasetHeader.builder().id("d").format(format).build())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("DatasetHeader cannot be built: format is not a version of the format 1.x.");
        }
    }

    @Test
    void nothingIsAddedThatIsNotThere() {
        assertThatNullPointerException()
                .isThrownBy(() -> Dataset.builder().addAll(Collections.singletonList(null)))
                .withMessage("entry");
    }

    @Test
    void entriesAreImmutable() {
        assertThatThrownBy(() -> dataset.entries().clear())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage(null);
        assertThatThrownBy(() -> dataset.entries(State.class).clear())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage(null);
    }

    @Test
    void aBuilderMayBeUsedAgain() {
        DatasetBuilder builder = Dataset.builder().id("growing").add(armenia);
        Dataset first = builder.build();
        assertThat(builder.add(azerbaijan).build().entries()).containsExactly(armenia, azerbaijan);
        assertThat(first.entries()).containsExactly(armenia);
        assertThat(first).hasToString("Dataset growing of 1 entry");
    }

    @Test
    void headerAndOrderCountInEquality() {
        assertThat(dataset)
                .isNotEqualTo(dataset.toBuilder().title("Another").build())
                .isNotEqualTo(Dataset.builder()
                        .header(dataset.header())
                        .add(report, azerbaijan, armenia, artsakh)
                        .build())
                .isNotEqualTo(Dataset.builder()
                        .header(dataset.header())
                        .add(azerbaijan, report, armenia)
                        .build());
    }

    @Property(tries = 300)
    void theBuilderOfADatasetGivesItBack(@ForAll("datasets") Dataset any) {
        assertThat(any.toBuilder().build()).isEqualTo(any).hasSameHashCodeAs(any);
    }

    @Property(tries = 300)
    void everyEntryIsFound(@ForAll("datasets") Dataset any) {
        for (Entry entry : any.entries()) {
            assertThat(any.find(entry.id())).containsSame(entry);
            assertThat(any.find(entry.ref(), Entry.class)).containsSame(entry);
            assertThat(any.entries(entry.kind())).anyMatch(found -> found == entry);
        }
    }

    @Provide
    static Arbitrary<Dataset> datasets() {
        return TableArbitraries.datasets();
    }
}

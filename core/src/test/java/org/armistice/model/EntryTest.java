package org.armistice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.table.TableArbitraries;
import org.junit.jupiter.api.Test;

/** What holds for entries of every kind. */
class EntryTest {

    private final Territory artsakh =
            Territory.builder().id("artsakh").name("Artsakh").build();
    private final Corridor lachin = Corridor.builder().id("lachin").build();
    private final State armenia = State.builder().id("armenia").build();

    @Property
    void theBuilderOfAnEntryGivesItBack(@ForAll("entries") Entry entry) {
        assertThat(copy(entry)).isEqualTo(entry).hasSameHashCodeAs(entry).hasToString(entry.toString());
    }

    @Property
    void anEntryIsOfTheKindThatItsReferenceMeans(@ForAll("entries") Entry entry) {
        assertThat(entry.kind().isInstance(entry)).isTrue();
        assertThat(entry.ref().id()).isEqualTo(entry.id());
        assertThat(entry.ref().isTo(entry)).isTrue();
    }

    @Test
    void anEntryOfAnotherKindIsNotCopied() {
        assertThatThrownBy(() -> State.builder().from((Entry) artsakh).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("State cannot be built: from was given a Territory: copy from a State.");
        assertThatThrownBy(() -> Corridor.builder().from((Place) artsakh).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Corridor cannot be built: from was given a Territory: copy from a Corridor.");
        assertThatThrownBy(() -> Territory.builder().from((Held) lachin).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Territory cannot be built: from was given a Corridor: copy from a Territory.");
        assertThatThrownBy(() ->
                        State.builder().from(armenia).from((Entry) artsakh).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("State cannot be built: from was given a Territory: copy from a State.");
    }

    @Test
    void anEntryOfItsOwnKindIsCopiedUnderAnyName() {
        assertThat(State.builder().from((Entry) armenia).build()).isEqualTo(armenia);
        assertThat(State.builder().from((Actor) armenia).build()).isEqualTo(armenia);
    }

    @Test
    void entriesAreEqualByAllTheirAttributesAndByTheirKind() {
        assertThat(armenia)
                .isEqualTo(State.builder().id("armenia").build())
                .isNotEqualTo(armenia.toBuilder().note("A remark").build())
                .isNotEqualTo(armenia.toBuilder()
                        .unknownMembers(UnknownMembers.none().with("acme:score", JsonText.of(1)))
                        .build())
                .isNotEqualTo(Territory.builder().id("armenia").build());
    }

    @Test
    void anUnknownEntryHasAType() {
        assertThatThrownBy(() -> UnknownEntry.builder().build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("UnknownEntry cannot be built: id is missing; type is missing.");
    }

    @Test
    void noTextIsBlank() {
        assertThatThrownBy(() -> Source.builder()
                        .id("report")
                        .outlet("")
                        .language("\t")
                        .url("\u2003")
                        .licence(" ")
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Source report cannot be built: outlet is blank: leave it out where nothing is known; "
                        + "language is blank: leave it out where nothing is known; "
                        + "url is blank: leave it out where nothing is known; "
                        + "licence is blank: leave it out where nothing is known.");
    }

    @Provide
    static Arbitrary<Entry> entries() {
        return TableArbitraries.entries();
    }

    /** Every kind has the method, and no type has it in common; so the test asks the kind. */
    private static Entry copy(Entry entry) {
        try {
            Object builder = entry.kind().getMethod("toBuilder").invoke(entry);
            return (Entry) builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(entry.kind() + " has no toBuilder() or its builder no build()", e);
        }
    }
}

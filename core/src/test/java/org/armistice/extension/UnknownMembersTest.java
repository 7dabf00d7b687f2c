package org.armistice.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armistice.table.TableArbitraries;
import org.junit.jupiter.api.Test;

class UnknownMembersTest {

    private static final JsonText ONE = JsonText.of(1);
    private static final JsonText TWO = JsonText.of(2);

    private final UnknownMembers members =
            UnknownMembers.none().with("acme:score", ONE).with("acme:level", TWO);

    @Test
    void orderCountsInEquality() {
        assertThat(members)
                .isEqualTo(UnknownMembers.none().with("acme:score", ONE).with("acme:level", TWO))
                .isNotEqualTo(UnknownMembers.none().with("acme:level", TWO).with("acme:score", ONE));
    }

    @Test
    void aReplacedMemberStaysWhereItStands() {
        assertThat(members.with("acme:score", TWO)).hasToString("{\"acme:score\":2,\"acme:level\":2}");
    }

    @Test
    void aMemberCanBeTakenOut() {
        assertThat(members.without("acme:score")).hasToString("{\"acme:level\":2}");
        assertThat(members.without("no such member")).isEqualTo(members);
        assertThat(members.without("acme:score").without("acme:level")).isEqualTo(UnknownMembers.none());
    }

    @Test
    void aMemberIsFoundByName() {
        assertThat(members.get("acme:level")).contains(TWO);
        assertThat(members.get("level")).isEmpty();
        assertThat(members.isEmpty()).isFalse();
        assertThat(UnknownMembers.none().isEmpty()).isTrue();
    }

    @Test
    void nothingChangesThemLater() {
        Map<String, JsonText> map = new LinkedHashMap<>(Map.of("acme:score", ONE));
        UnknownMembers copied = UnknownMembers.of(map);
        map.put("acme:level", TWO);
        assertThat(copied).hasToString("{\"acme:score\":1}");
        assertThatThrownBy(() -> copied.asMap().clear())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage(null);
    }

    @Property
    void theyAreWrittenAsOneJsonObject(@ForAll("unknownMembers") UnknownMembers unknown) {
        assertThat(JsonText.parse(unknown.toString())).hasToString(unknown.toString());
    }

    @Property
    void theyAreEqualByWhatIsWritten(
            @ForAll("unknownMembers") UnknownMembers some, @ForAll("unknownMembers") UnknownMembers others) {
        assertThat(some.equals(others)).isEqualTo(some.toString().equals(others.toString()));
        assertThat(UnknownMembers.of(some.asMap())).isEqualTo(some).hasSameHashCodeAs(some);
    }

    @Provide
    static Arbitrary<UnknownMembers> unknownMembers() {
        return TableArbitraries.unknownMembers();
    }
}

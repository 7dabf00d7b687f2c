package org.armistice.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.armistice.model.Ref;
import org.armistice.model.Territory;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void whatIsLongIsQuotedFromItsBeginning() {
        String sixty = "sixty characters".repeat(4).substring(0, 60);

        assertThat(Words.quoted(sixty)).isEqualTo('"' + sixty + '"');
        assertThat(Words.quoted(sixty + "!")).isEqualTo('"' + sixty + "...\"");
    }

    @Test
    void aLongChainIsCutShortBeforeItsEnd() {
        assertThat(Words.chain(chain(2), " in ")).isEqualTo("p0 in p1 in p0");
        assertThat(Words.chain(chain(10), " in "))
                .isEqualTo("p0 in p1 in p2 in p3 in p4 in p5 in p6 in p7 in p8 in p9 in p0");
        assertThat(Words.chain(chain(11), " in "))
                .isEqualTo("p0 in p1 in p2 in p3 in p4 in p5 in p6 in p7 in p8 in p9 in ... in p0");
    }

    private static List<Ref<Territory>> chain(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> Ref.<Territory>to("p" + i))
                .toList();
    }
}

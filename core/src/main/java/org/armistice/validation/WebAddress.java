package org.armistice.validation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with a text as the address of something in the web. */
final class WebAddress {

    private static final Set<String> WEB = Set.of("http", "https");

    private WebAddress() {}

    static Optional<String> malformed(Text address) {
        String text = address.words();
        URI uri = parse(text);
        if (uri == null) {
            return Optional.of("Is %s, which is not a URL.".formatted(Words.quoted(text)));
        }
        if (uri.getScheme() == null) {
            return Optional.of("Is %s, which does not begin with a scheme.".formatted(Words.quoted(text)));
        }
        return isWeb(uri) && uri.getRawAuthority() == null
                ? Optional.of("Is %s, which names no host.".formatted(Words.quoted(text)))
                : Optional.empty();
    }

    static Optional<String> elsewhere(Text address) {
        String text = address.words();
        URI uri = parse(text);
        return uri != null && uri.getScheme() != null && !isWeb(uri)
                ? Optional.of("Is %s, which is no address on the web.".formatted(Words.quoted(text)))
                : Optional.empty();
    }

    static Optional<String> withUser(Text address) {
        String text = address.words();
        URI uri = parse(text);
        String authority = uri == null ? null : uri.getRawAuthority();
        int at = authority == null ? -1 : authority.lastIndexOf('@');
        return at >= 0
                ? Optional.of("Names a user before the host and leads to %s, whatever it seems to begin with."
                        .formatted(Words.quoted(authority.substring(at + 1))))
                : Optional.empty();
    }

    private static boolean isWeb(URI uri) {
        return WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT));
    }

    private static @Nullable URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}

package org.armistice.jackson;

import org.jspecify.annotations.Nullable;

/** What is said of a document in a version of the format that this library does not read. */
final class FormatVersion {

    private static final String OURS = "1\\.(0|[1-9][0-9]{0,5})";
    private static final String NEWER = "[2-9][0-9]*[.][0-9]+|1[0-9]+[.][0-9]+";

    private FormatVersion() {}

    /** Returns why a version is not read; null if it is. */
    static @Nullable Refusal refusal(String version) {
        if (version.matches(OURS)) {
            return null;
        }
        return new Refusal(
                "format.version",
                "The dataset is in version %s of the format; this library reads versions 1.x."
                        .formatted(Strings.shown(version)),
                version.matches(NEWER)
                        ? "Read it with a newer version of the library."
                        : "Write the version as in 1.0.");
    }
}

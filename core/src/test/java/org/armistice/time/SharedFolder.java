package org.armistice.time;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Data of others that some tests run against and that is not part of the project: the folder that the system property
 * {@code armistice.shared} names, or one called {@code shared} beside or above the working directory.
 */
final class SharedFolder {

    private SharedFolder() {}

    static Optional<Path> find(String path) {
        String property = System.getProperty("armistice.shared");
        if (property != null && !property.isBlank()) {
            return Stream.of(Path.of(property, path), Path.of(property, "data", path))
                    .filter(Files::exists)
                    .findFirst();
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve("data").resolve(path))
                .filter(Files::exists)
                .findFirst();
    }
}

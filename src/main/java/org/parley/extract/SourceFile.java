package org.parley.extract;

import java.nio.file.Path;

/**
 * A file to extract.
 *
 * @param path where its bytes are
 * @param name the path by which people know it; becomes {@link org.parley.domain.SourceText#file}
 */
public record SourceFile(Path path, String name) {}

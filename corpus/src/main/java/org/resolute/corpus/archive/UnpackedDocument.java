package org.resolute.corpus.archive;

import java.nio.file.Path;

/**
 * A document taken out of an archive.
 *
 * @param id {@code archive.zip!/GA/a.txt}
 * @param file where its bytes lie now
 * @param bytes its size
 */
public record UnpackedDocument(String id, Path file, long bytes) {}

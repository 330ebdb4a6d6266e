package org.resolute.corpus.metadata;

import org.resolute.corpus.DocumentMetadata;

/**
 * Reads what a document says of itself: symbol, title, body, date, session, agenda item, sponsors.
 *
 * <p>From "91/17. Keeping of registers" before "The General Assembly," come the symbol A/RES/91/17,
 * the title "Keeping of registers" and the body General Assembly.
 */
public final class MetadataReader {

  private MetadataReader() {}

  /** What the edges of a document say of it; empty strings where they are silent. */
  public static DocumentMetadata read(DocumentEdges edges) {
    return FrontMatter.read(edges.front(), edges.speaker(), edges.closings());
  }
}

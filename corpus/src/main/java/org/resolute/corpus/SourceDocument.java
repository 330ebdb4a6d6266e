package org.resolute.corpus;

import java.util.Objects;

/**
 * The bytes of one input, as they were found. Not a record: it owns an array, which is neither
 * copied nor to be changed.
 */
public final class SourceDocument {

  private final String id;
  private final byte[] content;

  /**
   * Takes over {@code content} without a copy.
   *
   * @param id the path below the folder that it was found under, {@code /}-separated, with its
   *     extension
   */
  public SourceDocument(String id, byte[] content) {
    this.id = Objects.requireNonNull(id);
    this.content = Objects.requireNonNull(content);
  }

  public String id() {
    return id;
  }

  /** The bytes themselves, not a copy. */
  public byte[] content() {
    return content;
  }

  /** The extension in lower case without its dot: {@code txt}; empty where there is none. */
  public String extension() {
    String name = id.substring(id.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
  }
}

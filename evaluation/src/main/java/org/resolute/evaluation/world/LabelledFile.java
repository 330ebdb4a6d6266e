package org.resolute.evaluation.world;

import java.util.List;
import java.util.Objects;

/**
 * A file as gold or a system has it: the documents that it holds, and all their clauses.
 *
 * @param name {@code sc-archive/S_RES_182_1963.txt}; in a system's output the path of the input
 * @param parts what each document says of itself, in reading order
 * @param clauses in reading order
 */
public record LabelledFile(String name, List<Part> parts, List<PartClause> clauses) {

  /**
   * What a document says of itself; empty where it says nothing, or the gold does not tell.
   *
   * @param id which of the file's documents it is
   */
  public record Part(String id, String symbol, String title, String body, String date) {

    public Part {
      Objects.requireNonNull(id);
      Objects.requireNonNull(symbol);
      Objects.requireNonNull(title);
      Objects.requireNonNull(body);
      Objects.requireNonNull(date);
    }
  }

  /**
   * A clause of one of the documents.
   *
   * @param part the id of its document
   * @param verb the first operative verb
   */
  public record PartClause(String part, String section, String number, String verb, String text) {

    public PartClause {
      Objects.requireNonNull(part);
      Objects.requireNonNull(section);
      Objects.requireNonNull(number);
      Objects.requireNonNull(verb);
      Objects.requireNonNull(text);
    }
  }

  public LabelledFile {
    Objects.requireNonNull(name);
    parts = List.copyOf(parts);
    clauses = List.copyOf(clauses);
  }

  /** The folder that the file stands in, which names its kind: {@code sc-archive}. */
  public String family() {
    return family(name);
  }

  static String family(String name) {
    return name.substring(0, Math.max(0, name.indexOf('/')));
  }

  /** The name without folders, with its extension. */
  static String baseName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}

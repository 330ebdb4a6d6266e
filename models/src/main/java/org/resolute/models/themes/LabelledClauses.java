package org.resolute.models.themes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.resolute.corpus.Sha256;

/**
 * Clauses that readers have labelled, and the files that they came in.
 *
 * <p>A file speaks of the themes that at least one of its clauses carries; of other themes its
 * clauses say nothing. So a table of clauses labelled for one new theme can stand beside tables
 * labelled for the others.
 *
 * @param clauses with distinct ids
 * @param sources the files, in the order given
 */
public record LabelledClauses(List<LabelledClause> clauses, List<Source> sources) {

  /**
   * A file of labelled clauses.
   *
   * @param name its file name
   * @param sha256 of its bytes
   * @param clauses how many it holds
   * @param themes the themes that it speaks of
   */
  public record Source(String name, String sha256, int clauses, Set<String> themes) {

    public Source {
      themes = Set.copyOf(themes);
    }
  }

  public LabelledClauses {
    clauses = List.copyOf(clauses);
    sources = List.copyOf(sources);
  }

  /**
   * Reads clause tables ({@code .jsonl}, {@code .csv}) and gold documents ({@code .json}).
   *
   * @throws IllegalArgumentException where a theme is unknown, an id stands twice or a text is
   *     empty; names the file, the line and the remedy
   */
  public static LabelledClauses read(List<Path> files, Themes themes) throws IOException {
    List<LabelledClause> clauses = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (Path file : files) {
      byte[] content = Files.readAllBytes(file);
      List<LabelledRow> rows =
          LabelledRow.readAll(file, new String(content, StandardCharsets.UTF_8));
      rows.forEach(row -> check(row, themes, seen));
      Set<String> judged =
          rows.stream()
              .flatMap(row -> row.themes().stream())
              .collect(Collectors.toCollection(TreeSet::new));
      rows.forEach(row -> clauses.add(row.labelled(judged)));
      sources.add(new Source(nameOf(file), Sha256.of(content), rows.size(), judged));
    }
    return new LabelledClauses(clauses, sources);
  }

  /** The ids of the clauses of a file. */
  public Set<String> idsOf(Source source) {
    int start = 0;
    for (Source earlier : sources.subList(0, sources.indexOf(source))) {
      start += earlier.clauses();
    }
    return clauses.subList(start, start + source.clauses()).stream()
        .map(labelled -> labelled.clause().id())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static void check(LabelledRow row, Themes themes, Map<String, String> seen) {
    if (row.id().isBlank()) {
      throw new IllegalArgumentException(
          row.place() + ": the clause has no id; give each clause an id of its own");
    }
    if (row.text().isBlank()) {
      throw new IllegalArgumentException(
          row.place() + ": clause " + row.id() + " has no text; fill it in or delete the line");
    }
    String earlier = seen.putIfAbsent(row.id(), row.place());
    if (earlier != null) {
      throw new IllegalArgumentException(
          row.place() + ": the id " + row.id() + " stands at " + earlier + " already; change one");
    }
    for (String theme : row.themes()) {
      if (!themes.ids().contains(theme)) {
        throw new IllegalArgumentException(
            "%s: no theme is called %s; known are %s; correct it, or add its file with --themes"
                .formatted(row.place(), theme, String.join(", ", themes.ids())));
      }
    }
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString();
  }
}

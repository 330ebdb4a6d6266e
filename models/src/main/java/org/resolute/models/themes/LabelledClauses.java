package org.resolute.models.themes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resolute.corpus.Clause;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;
import org.resolute.models.labels.ClauseTexts;
import org.resolute.models.labels.LabelledRow;
import org.resolute.models.labels.LabelledTable;

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
   * @param silver whether its labels have less authority than gold
   */
  public record Source(
      String name, String sha256, int clauses, Set<String> themes, boolean silver) {

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
    return read(files, List.of(), themes, ClauseTexts.NONE);
  }

  /**
   * Reads tables of gold and of silver labels.
   *
   * @param silver files whose labels have less authority
   * @param texts where the clauses stand whose rows have no text
   * @throws IllegalArgumentException also where a row has no text and {@code texts} has none for it
   */
  public static LabelledClauses read(
      List<Path> gold, List<Path> silver, Themes themes, ClauseTexts texts) throws IOException {
    List<Path> files = Stream.concat(gold.stream(), silver.stream()).toList();
    List<LabelledClause> clauses = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    for (LabelledTable table : LabelledTable.read(files, "themes", texts)) {
      Set<String> judged = new TreeSet<>();
      for (LabelledRow row : table.rows()) {
        check(row, themes);
        judged.addAll(themesOf(row));
      }
      boolean lesser = sources.size() >= gold.size();
      table.rows().forEach(row -> clauses.add(labelled(row, judged, lesser)));
      sources.add(new Source(table.name(), table.sha256(), table.rows().size(), judged, lesser));
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

  private static void check(LabelledRow row, Themes themes) {
    for (String theme : themesOf(row)) {
      if (!themes.ids().contains(theme)) {
        throw new IllegalArgumentException(
            "%s: no theme is called %s; known are %s; correct it, or add its file with --themes"
                .formatted(row.place(), theme, String.join(", ", themes.ids())));
      }
    }
  }

  private static Set<String> themesOf(LabelledRow row) {
    return row.labels().stream()
        .map(JsonNode::asText)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static LabelledClause labelled(LabelledRow row, Set<String> judged, boolean silver) {
    Clause clause =
        new Clause(
            row.id(),
            1,
            Section.ofLabel(row.section()).orElse(Section.OPERATIVE),
            "",
            0,
            row.chapeau().isBlank() ? List.of() : List.of(row.chapeau()),
            row.text(),
            SourceMap.NONE,
            List.of());
    return new LabelledClause(clause, themesOf(row), judged, silver);
  }
}

package org.resolute.evaluation.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.resolute.corpus.Clause;
import org.resolute.evaluation.labels.Keys;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledSet;

/**
 * The clauses of documents in two forms: as we read them from one, and as the United Nations'
 * editors marked them up in the other, their XML.
 *
 * <p>Texts are the same when every character is. The XML's footnote marks are left out before, and
 * its hyphens and spaces that do not break at a line's end count as plain ones, since print does
 * not tell them apart. Only preambular, operative and statement clauses are compared.
 *
 * @param documents that are there in both forms
 * @param read clauses that we read
 * @param published clauses of the XML
 * @param same clauses of the XML whose text we read too
 */
public record TwinForms(int documents, int read, int published, int same) {

  private static final Set<String> COMPARED = Set.of("preambular", "operative", "statement");

  /** "¹²" or "³,⁴". */
  private static final Pattern MARKS = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]++(?:,[⁰¹²³⁴⁵⁶⁷⁸⁹]++)*+");

  private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]++");

  /** Compares those documents that both have. */
  public static TwinForms of(ReadFolder folder, LabelledSet xml) {
    int documents = 0;
    int read = 0;
    int published = 0;
    int same = 0;
    for (Map.Entry<String, List<LabelledClause>> document : xml.byDocument().entrySet()) {
      List<String> theirs = published(document.getValue());
      if (!theirs.isEmpty() && folder.names().contains(document.getKey())) {
        List<String> ours = read(folder, document.getKey());
        documents++;
        read += ours.size();
        published += theirs.size();
        same += (int) theirs.stream().filter(ours::remove).count();
      }
    }
    return new TwinForms(documents, read, published, same);
  }

  /** Same texts by all texts, 0..1: twice the same, by the sum of both forms. */
  public double share() {
    return read + published == 0 ? 0 : 2.0 * same / (read + published);
  }

  private static List<String> published(List<LabelledClause> clauses) {
    return clauses.stream()
        .filter(c -> COMPARED.contains(c.section()) && !Keys.letters(c.text()).isEmpty())
        .map(c -> plain(MARKS.matcher(c.text()).replaceAll("")))
        .toList();
  }

  private static List<String> read(ReadFolder folder, String name) {
    List<String> texts = new ArrayList<>();
    for (Clause clause : folder.clauses(name)) {
      if (COMPARED.contains(clause.section().label())) {
        texts.add(plain(clause.text()));
      }
    }
    return texts;
  }

  private static String plain(String text) {
    return BLANKS.matcher(text.replace('\u2011', '-')).replaceAll(" ").strip();
  }
}

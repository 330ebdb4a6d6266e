package org.resolute.corpus;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.resolute.corpus.text.Characters;

/**
 * The unit that we annotate: one paragraph, sub-paragraph or recommendation.
 *
 * @param id unique in the run: {@code GA/A_RES_79_154.txt#12}, or the id that a clause table gave
 * @param ordinal 1, 2, 3 … in reading order
 * @param section the part of the document that it stands in
 * @param number as printed, with its ancestors, without trailing dot: {@code 13(g)(ii)}; empty
 *     where unnumbered
 * @param parent the chapeau's ordinal for a sub-paragraph; 0 where there is none
 * @param chapeaux the lead-ins that govern it, outermost first; empty for a paragraph
 * @param text page breaks healed, marks and number removed, single spaces
 * @param source where the characters of {@code text} stand in the decoded source
 * @param calls the footnotes that it calls
 * @param markup the links and emphases of its text
 */
public record Clause(
    String id,
    int ordinal,
    Section section,
    String number,
    int parent,
    List<String> chapeaux,
    String text,
    SourceMap source,
    List<Footnote.Call> calls,
    Markup markup)
    implements Serializable {

  public Clause {
    Objects.requireNonNull(id);
    Objects.requireNonNull(section);
    Objects.requireNonNull(number);
    Objects.requireNonNull(text);
    Objects.requireNonNull(source);
    chapeaux = List.copyOf(chapeaux);
    calls = List.copyOf(calls);
    Objects.requireNonNull(markup);
  }

  /** A clause without links and emphases. */
  public Clause(
      String id,
      int ordinal,
      Section section,
      String number,
      int parent,
      List<String> chapeaux,
      String text,
      SourceMap source,
      List<Footnote.Call> calls) {
    this(id, ordinal, section, number, parent, chapeaux, text, source, calls, Markup.NONE);
  }

  /** The document that the clause of this id stands in: the id up to its last {@code #}. */
  public static String documentOf(String id) {
    int mark = id.lastIndexOf('#');
    return mark < 0 ? id : id.substring(0, mark);
  }

  /** The lead-in directly above it; empty where there is none. */
  public String chapeau() {
    return chapeaux.isEmpty() ? "" : chapeaux.get(chapeaux.size() - 1);
  }

  public boolean isSubParagraph() {
    return !chapeaux.isEmpty();
  }

  /** How many words, numbers and signs its text has: "Urges Oslo, again" has four. */
  public long tokens() {
    long tokens = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = Characters.isLetterOrDigit(c);
      if (word ? !inWord : c != ' ' && !Character.isWhitespace(c)) {
        tokens++;
      }
      inWord = word;
    }
    return tokens;
  }
}

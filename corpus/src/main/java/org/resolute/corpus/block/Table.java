package org.resolute.corpus.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.resolute.corpus.numbering.Label;
import org.resolute.corpus.text.Characters;
import org.resolute.corpus.text.MarkedLine;

/**
 * A table of a format, which holds figures or only lays text out.
 *
 * <p>Figures stand in a table of at least two rows and two columns with a heading, or most of whose
 * cells are numbers; sentences in its cells speak against it. A row with a label in its first cell
 * and a text in its second, as pages set numbered paragraphs, is one paragraph. In doubt a table
 * lays text out, so that no clause is lost in it.
 */
final class Table {

  private static final int SHORTEST_SENTENCE = 60;
  private static final int LONGEST_LABEL = 12;

  /** "1.1", "3.2.", "§ 4", "PP3", "OP12 bis", "[5.": labels beyond those that text is read by. */
  private static final Pattern OTHER_LABEL =
      Pattern.compile(
          "\\[?\\d{1,3}(?:\\.\\d{1,3}){0,4}[.)]?|§ ?\\d{1,3}|(?:PP|OP) ?\\d{1,3}(?: ?[a-z]{3,6})?\\.?");

  private final boolean laidOut;
  private final List<List<List<Paragraph>>> rows = new ArrayList<>();
  private boolean headed;

  Table(boolean laidOut) {
    this.laidOut = laidOut;
  }

  void beginRow() {
    rows.add(new ArrayList<>());
  }

  void beginCell() {
    if (rows.isEmpty()) {
      beginRow();
    }
    rows.get(rows.size() - 1).add(new ArrayList<>());
  }

  void markHeaded() {
    headed = true;
  }

  /** Goes into the last cell; text before the first cell makes one. */
  void add(Paragraph paragraph) {
    if (rows.isEmpty() || rows.get(rows.size() - 1).isEmpty()) {
      beginCell();
    }
    List<List<Paragraph>> row = rows.get(rows.size() - 1);
    row.get(row.size() - 1).add(paragraph);
  }

  /** Its rows, a paragraph each, where it holds figures; else the paragraphs of its cells. */
  List<Paragraph> paragraphs() {
    List<List<List<Paragraph>>> filled =
        rows.stream()
            .map(row -> row.stream().filter(cell -> !cell.isEmpty()).toList())
            .filter(row -> !row.isEmpty())
            .toList();
    List<Paragraph> written = new ArrayList<>();
    boolean figures = !laidOut && holdsFigures(filled);
    for (List<List<Paragraph>> row : filled) {
      if (figures) {
        written.add(joined(row));
      } else {
        layOut(row, written);
      }
    }
    return written;
  }

  private boolean holdsFigures(List<List<List<Paragraph>>> filled) {
    long wide = filled.stream().filter(row -> row.size() > 1).count();
    long labelled = filled.stream().filter(Table::isLabelled).count();
    if (wide < 2 || labelled * 2 > filled.size()) {
      return false;
    }
    long cells = filled.stream().mapToLong(List::size).sum();
    long sentences = filled.stream().flatMap(List::stream).filter(Table::isSentence).count();
    return sentences * 4 <= cells && (headed || isMostlyFigures(filled));
  }

  /** Of the cells below the first row and beside the first column, half are figures. */
  private static boolean isMostlyFigures(List<List<List<Paragraph>>> filled) {
    List<List<Paragraph>> inner =
        filled.stream().skip(1).flatMap(row -> row.stream().skip(1)).toList();
    long figures = inner.stream().filter(Table::isFigure).count();
    return filled.size() > 2 && figures > 0 && figures * 2 >= inner.size();
  }

  /** "1." and a text, in two cells. */
  private static boolean isLabelled(List<List<Paragraph>> row) {
    return row.size() == 2 && isLabel(row.get(0));
  }

  private static boolean isLabel(List<Paragraph> cell) {
    String text = cell.get(0).text();
    return cell.size() == 1
        && text.length() <= LONGEST_LABEL
        && (Label.at(text + " ", 0).length() == text.length()
            || OTHER_LABEL.matcher(text).matches());
  }

  private static boolean isSentence(List<Paragraph> cell) {
    return cell.stream()
        .map(Paragraph::text)
        .anyMatch(
            t ->
                t.length() > SHORTEST_SENTENCE
                    && (Characters.isStop(t.charAt(t.length() - 1)) || t.length() > 200));
  }

  /** "0.014", "12,500", "45%", "(3)", a dash: more digits than letters; no symbol or date. */
  private static boolean isFigure(List<Paragraph> cell) {
    String text = cell.get(0).text();
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < text.length() && i < SHORTEST_SENTENCE; i++) {
      char c = text.charAt(i);
      digits += Characters.isDigit(c) ? 1 : 0;
      letters += Characters.isLetter(c) || c == '/' ? 1 : 0;
    }
    return cell.size() == 1 && (digits > letters || (letters == 0 && text.length() < 3));
  }

  /** The cells of a row, set apart by tabs. */
  private static Paragraph joined(List<List<Paragraph>> row) {
    List<MarkedLine.Finished> cells =
        row.stream().flatMap(List::stream).map(Paragraph::whole).toList();
    Region region = row.get(0).get(0).layout().region();
    return new Paragraph(
        "",
        MarkedLine.Finished.joined("\t", cells),
        Layout.PLAIN.in(region == Region.BODY ? Region.TABLE : region));
  }

  private static void layOut(List<List<Paragraph>> row, List<Paragraph> written) {
    boolean labelled = row.size() > 1 && isLabel(row.get(0)) && row.get(1).get(0).label().isEmpty();
    if (!labelled) {
      row.forEach(written::addAll);
      return;
    }
    Paragraph first = row.get(1).get(0);
    String label = row.get(0).get(0).text();
    written.add(new Paragraph(label, first.words(), first.layout().item(1, label.length())));
    row.get(1).stream().skip(1).map(Table::below).forEach(written::add);
    row.stream().skip(2).flatMap(List::stream).map(Table::below).forEach(written::add);
  }

  /** An item of a list that stands in the text of another. */
  private static Paragraph below(Paragraph paragraph) {
    Layout layout = paragraph.layout();
    return layout.listLevel() == 0
        ? paragraph
        : new Paragraph(
            paragraph.label(),
            paragraph.words(),
            layout.item(layout.listLevel() + 1, layout.labelLength()));
  }
}

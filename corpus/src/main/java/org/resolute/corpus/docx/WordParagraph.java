package org.resolute.corpus.docx;

import org.resolute.corpus.block.BlockWriter;
import org.resolute.corpus.block.Layout;
import org.resolute.corpus.block.Paragraph;
import org.resolute.corpus.block.Region;
import org.resolute.corpus.text.MarkedLine;
import org.resolute.corpus.text.Superscripts;

/** A paragraph of a Word file while it is read: its words, and what its properties say. */
final class WordParagraph {

  private final WordStyles styles;
  private final WordNumbering numbering;
  private final MarkedLine line = new MarkedLine();
  private final MarkedLine hidden = new MarkedLine();

  private String style = "";
  private String number = "";
  private String level = "";
  private String outline = "";
  private boolean hiding;
  private boolean markDeleted;
  private boolean markVanished;

  WordParagraph(WordStyles styles, WordNumbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  /** Begins; what is left of one whose end was deleted goes on here. */
  void begin() {
    style = number = level = outline = "";
    markDeleted = false;
    markVanished = false;
  }

  MarkedLine line() {
    return line;
  }

  String style() {
    return style;
  }

  /** Takes in a property of the paragraph. */
  void set(String property, String value) {
    switch (property) {
      case "pStyle" -> style = value;
      case "numId" -> number = value;
      case "ilvl" -> level = value;
      case "outlineLvl" -> outline = value;
      case "del" -> markDeleted = true;
      case "vanish" -> markVanished = WordPackage.isOn(value);
      default -> {
        // spacing says nothing
      }
    }
  }

  void append(String words, WordRun run) {
    line.emphasize(run.isEmphasized());
    String digits = run.isRaised() ? Superscripts.raise(words.strip()) : "";
    boolean isMark = run.isRaised() && digits.length() == words.strip().length();
    line.append(isMark ? digits : words);
    hiding = false;
  }

  /** Words that a reader does not see; those of two places are set apart. */
  void hide(String words) {
    hidden.append(hiding ? words : " " + words);
    hiding = true;
  }

  /** Ends it, unless its end was deleted; what is hidden of it comes after it. */
  void end(BlockWriter writer, Region region) {
    if (markDeleted) {
      return;
    }
    MarkedLine.Finished words = line.finish();
    MarkedLine.Finished unseen = hidden.finish();
    String label = label(words.isEmpty() && (markVanished || !unseen.isEmpty()));
    Layout layout = Layout.PLAIN.in(styles.isContents(style) ? Region.NAVIGATION : region);
    if (!label.isEmpty() || !words.isEmpty()) {
      int depth = label.isEmpty() ? 0 : place().level() + 1;
      writer.add(
          new Paragraph(label, words, layout.heading(headingLevel()).item(depth, label.length())));
    }
    if (!unseen.isEmpty()) {
      writer.add(new Paragraph(unseen).in(Region.HIDDEN));
    }
  }

  private int headingLevel() {
    boolean own = outline.length() == 1 && Character.isDigit(outline.charAt(0));
    return own ? (outline.charAt(0) - '0' + 1) % 10 : styles.headingLevel(style);
  }

  /** The number that Word prints; a blank paragraph has one too, which is counted. */
  private String label(boolean unseen) {
    WordNumbering.Place place = place();
    return place.isNone() || unseen ? "" : numbering.next(place);
  }

  private WordNumbering.Place place() {
    String list = number.isEmpty() ? styles.number(style) : number;
    String depth = level.isEmpty() ? styles.level(style) : level;
    return list.isEmpty() ? WordNumbering.Place.NONE : numbering.place(list, depth, style);
  }
}

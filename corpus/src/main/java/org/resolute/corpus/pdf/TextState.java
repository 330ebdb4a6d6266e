package org.resolute.corpus.pdf;

/** How glyphs are set at some place of a page's drawing instructions. */
final class TextState {

  /** From the plane that is drawn on to the page. */
  Transform page = Transform.NONE;

  /** From the text to the plane that is drawn on. */
  Transform text = Transform.NONE;

  FontGlyphs font = FontGlyphs.NONE;
  float size;
  float charSpacing;
  float wordSpacing;
  float stretch = 1;
  float leading;
  float rise;

  /** How light the letters are: 0 for black, 1 for white. */
  float lightness;

  private Transform line = Transform.NONE;

  /** The state that a later "restore" comes back to. */
  TextState copy() {
    TextState copy = new TextState();
    copy.page = page;
    copy.text = text;
    copy.line = line;
    copy.font = font;
    copy.size = size;
    copy.charSpacing = charSpacing;
    copy.wordSpacing = wordSpacing;
    copy.stretch = stretch;
    copy.leading = leading;
    copy.rise = rise;
    copy.lightness = lightness;
    return copy;
  }

  /** What operators do that neither draw nor look anything up. */
  void apply(Operator operator, Operands with) {
    switch (operator) {
      case BEGIN_TEXT -> setText(Transform.NONE);
      case MATRIX -> setText(with.transform());
      case MOVE -> moveLine(with.fromEnd(1), with.fromEnd(0));
      case MOVE_AND_LEAD -> {
        leading = -with.fromEnd(0);
        moveLine(with.fromEnd(1), with.fromEnd(0));
      }
      case NEXT_LINE -> moveLine(0, -leading);
      case CHAR_SPACING -> charSpacing = with.fromEnd(0);
      case WORD_SPACING -> wordSpacing = with.fromEnd(0);
      case STRETCH -> stretch = with.fromEnd(0) / 100;
      case LEADING -> leading = with.fromEnd(0);
      case RISE -> rise = with.fromEnd(0);
      case GRAY, RED_GREEN_BLUE, INKS, COLOR -> lightness = with.lightness();
      default -> {
        // lines and marks say nothing of text
      }
    }
  }

  /** Goes to a place that lies so far from where the line began. */
  void moveLine(float x, float y) {
    setText(line.afterMove(x, y));
  }

  private void setText(Transform matrix) {
    text = matrix;
    line = matrix;
  }
}

package org.resolute.corpus.pdf;

/**
 * The drawing instructions that text and its color depend on, and those that paint a shape. Source:
 * ISO 32000-1, annex A.
 *
 * <p>{@code TJ} is {@link #SHOW_PIECES}; {@code re}, which draws a rectangle, is {@link #OTHER}.
 */
enum Operator {
  SAVE,
  RESTORE,
  TRANSFORM,
  DRAW_OBJECT,
  BEGIN_TEXT,
  FONT,
  CHAR_SPACING,
  WORD_SPACING,
  STRETCH,
  LEADING,
  RISE,
  MOVE,
  MOVE_AND_LEAD,
  MATRIX,
  NEXT_LINE,
  SHOW,
  SHOW_PIECES,
  SHOW_ON_NEXT_LINE,
  SHOW_SPACED_ON_NEXT_LINE,
  PICTURE,
  PAINT,
  GRAY,
  RED_GREEN_BLUE,
  INKS,
  COLOR,
  OTHER,
  END;

  /**
   * The operator with this name.
   *
   * @param letters its letters, of which the last is in the lowest byte
   */
  static Operator of(int letters) {
    return switch (letters) {
      case 'q' -> SAVE;
      case 'Q' -> RESTORE;
      case 'c' << 8 | 'm' -> TRANSFORM;
      case 'D' << 8 | 'o' -> DRAW_OBJECT;
      case 'B' << 8 | 'T' -> BEGIN_TEXT;
      case '\'' -> SHOW_ON_NEXT_LINE;
      case '"' -> SHOW_SPACED_ON_NEXT_LINE;
      case 'I' << 8 | 'D' -> PICTURE;
      case 'f', 'F', 'B', 'b', 'S', 's', 's' << 8 | 'h' -> PAINT;
      case 'f' << 8 | '*', 'B' << 8 | '*', 'b' << 8 | '*' -> PAINT;
      case 'g' -> GRAY;
      case 'r' << 8 | 'g' -> RED_GREEN_BLUE;
      case 'k' -> INKS;
      case 's' << 8 | 'c', 's' << 16 | 'c' << 8 | 'n' -> COLOR;
      default -> letters >> 8 == 'T' ? ofText(letters & 0xFF) : OTHER;
    };
  }

  /** The operator that is a T and this letter. */
  private static Operator ofText(int letter) {
    return switch (letter) {
      case 'f' -> FONT;
      case 'c' -> CHAR_SPACING;
      case 'w' -> WORD_SPACING;
      case 'z' -> STRETCH;
      case 'L' -> LEADING;
      case 's' -> RISE;
      case 'd' -> MOVE;
      case 'D' -> MOVE_AND_LEAD;
      case 'm' -> MATRIX;
      case '*' -> NEXT_LINE;
      case 'j' -> SHOW;
      case 'J' -> SHOW_PIECES;
      default -> OTHER;
    };
  }
}

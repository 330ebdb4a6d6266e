package org.resolute.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.language.Openings;
import org.resolute.corpus.numbering.Label;
import org.resolute.corpus.text.Characters;

/**
 * Keeps the row of chapeaux above the paragraph that is being read, and says for each new label
 * whether it continues a row of numbers, opens one below, or goes back up.
 *
 * <p>"(i)" after "(h)" is the ninth letter; after "(a) To train:" it is the first numeral.
 */
final class Nesting {

  /** How the labels of one level count. */
  private enum Count {
    DECIMAL,
    LETTER,
    ROMAN,
    SIGN
  }

  /**
   * A level: the last paragraph that stands on it.
   *
   * @param style the form of its labels
   * @param count how they count
   * @param value the last label's value
   * @param ordinal the paragraph's ordinal; 0 for a number that has no text of its own
   * @param number with its ancestors
   * @param text the paragraph's text
   * @param depth the level of the list that its format says; 0 where it says none
   */
  private record Level(
      Label.Style style,
      Count count,
      int value,
      int ordinal,
      String number,
      String text,
      int depth) {

    boolean leadsIn() {
      return text.endsWith(":") || text.endsWith(": ") || Openings.isLeadIn(text);
    }
  }

  /**
   * The place of a new paragraph.
   *
   * @param number with its ancestors
   * @param parent the ordinal of the paragraph above it; 0 where there is none
   * @param chapeaux the texts above it, outermost first
   */
  record Place(String number, int parent, List<String> chapeaux) {

    /** Of a paragraph with this number, below no other. */
    static Place numbered(String number) {
      return new Place(number, 0, List.of());
    }
  }

  /** A title of an item is at most so long, in characters. */
  private static final int LONGEST_TITLE = 150;

  /** Printers use six at most; a hostile text makes as many as it has lines. */
  private static final int DEEPEST = 12;

  private final List<Level> levels = new ArrayList<>();

  /** The levels that a paragraph without a label broke off; a later label may go on with them. */
  private List<Level> brokenOff = List.of();

  /** Forgets every level: a heading stands here. */
  void reset() {
    levels.clear();
    brokenOff = List.of();
  }

  boolean isEmpty() {
    return levels.isEmpty();
  }

  /** Whether the last paragraph leads in the next: it ends with a colon. */
  boolean isOpen() {
    return !levels.isEmpty() && top().leadsIn();
  }

  /** Whether a chapeau stands above the last paragraph, or is it. */
  boolean isInList() {
    return levels.stream().anyMatch(Level::leadsIn);
  }

  /**
   * Whether a paragraph without a label goes on with a row of items without labels: a list of names
   * whose lines have no stops, or of phrases that end with semicolons.
   */
  boolean continuesUnlabelledRow(Block block) {
    if (levels.size() < 2 || top().style() != Label.Style.NONE || !block.label().isNone()) {
      return false;
    }
    String last = top().text();
    boolean separated = last.endsWith(";") || last.endsWith(",");
    boolean bare = !Characters.isStop(last.charAt(last.length() - 1));
    return separated ? block.hasStop() : bare && !block.hasStop();
  }

  /**
   * Whether the last label has only a title, "(b) Harbour fees", and the paragraph without a label
   * that comes next is its text.
   */
  boolean isTitleOf(Block block) {
    if (levels.isEmpty() || top().style() != Label.Style.BRACKETED || !block.hasStop()) {
      return false;
    }
    String title = top().text();
    return !title.isEmpty()
        && title.length() <= LONGEST_TITLE
        && !Character.isLowerCase(title.charAt(0))
        && !Characters.isStop(title.charAt(title.length() - 1));
  }

  /** Whether this label, after a heading, belongs to the list that stands before the heading. */
  boolean goesOnWith(Label label) {
    boolean item =
        switch (label.style()) {
          case BRACKETED, BRACKETED_DECIMAL, SIGN -> true;
          default -> false;
        };
    boolean inList = levels.size() > 1 && levels.get(levels.size() - 2).leadsIn();
    boolean unfinished = inList && !top().text().endsWith(".");
    return item && (isOpen() || unfinished || rowOf(label, levels) >= 0);
  }

  /** A paragraph without a label begins a row of its own, and can lead in others. */
  void lead(int ordinal, String text) {
    if (levels.size() > 1) {
      brokenOff = List.copyOf(levels);
    }
    levels.clear();
    levels.add(new Level(Label.Style.NONE, Count.SIGN, 0, ordinal, "", text, 0));
  }

  /** Finds the place of a paragraph with this label, and remembers the paragraph. */
  Place place(Label label, int ordinal, String text) {
    return place(label, ordinal, text, 0);
  }

  /**
   * The same for an item of a list whose depth its format says.
   *
   * @param depth 1 for the outermost list; 0 where the format says nothing
   */
  Place place(Label printed, int ordinal, String text, int depth) {
    leaveListsFrom(depth);
    Label label = repaired(printed);
    boolean sign = label.style() == Label.Style.SIGN || label.isNone();
    Count count = sign ? placeSign(label.style()) : placeNumber(label);
    int value = value(label, count);
    cutTo(Math.min(DEEPEST - 1, levels.size()));
    Place place = here(label);
    levels.add(new Level(label.style(), count, value, ordinal, place.number(), text, depth));
    return place;
  }

  /** The label, where it goes on with no row as it stands, as the nearest rows would have it. */
  private Label repaired(Label label) {
    if (levels.isEmpty() || isOpen() || label.isFirst() && label.decimal() == 1) {
      return label;
    }
    if (rowOf(label, levels) >= 0) {
      return label;
    }
    for (int i = levels.size() - 1; i >= 0; i--) {
      Level level = levels.get(i);
      Label repaired =
          level.count() == Count.LETTER && level.style() == Label.Style.BRACKETED
              ? MisreadLabels.afterLetter(label, level.value())
              : level.count() == Count.DECIMAL && level.style() == Label.Style.DECIMAL
                  ? MisreadLabels.afterNumber(label, level.value())
                  : label;
      if (!repaired.equals(label)) {
        return repaired;
      }
    }
    return label;
  }

  /** An item leaves the lists at its depth and below; the row of its own list goes on. */
  private void leaveListsFrom(int depth) {
    for (int i = 0; depth > 0 && i < levels.size(); i++) {
      if (levels.get(i).depth() == depth) {
        cutTo(i + 1);
      } else if (levels.get(i).depth() > depth) {
        cutTo(i);
      }
    }
  }

  private Place here(Label label) {
    List<String> chapeaux = levels.stream().filter(l -> l.ordinal() > 0).map(Level::text).toList();
    String above = levels.isEmpty() ? "" : top().number();
    int parent = levels.isEmpty() ? 0 : top().ordinal();
    boolean whole = label.style() == Label.Style.MULTILEVEL;
    return new Place(whole ? label.printed() : below(above, label.printed()), parent, chapeaux);
  }

  private static String below(String above, String printed) {
    if (printed.isEmpty()) {
      return "";
    }
    return above.isEmpty() || printed.startsWith("(") ? above + printed : above + "." + printed;
  }

  private Level top() {
    return levels.get(levels.size() - 1);
  }

  private void cutTo(int size) {
    levels.subList(size, levels.size()).clear();
  }

  private Count placeSign(Label.Style style) {
    for (int i = levels.size() - 1; i >= 0 && !isOpen(); i--) {
      if (levels.get(i).count() == Count.SIGN && levels.get(i).style() == style) {
        cutTo(i);
        return Count.SIGN;
      }
    }
    return Count.SIGN;
  }

  private Count placeNumber(Label label) {
    if (label.style() == Label.Style.MULTILEVEL) {
      return placeMultilevel(label);
    }
    int row = rowOf(label, levels);
    if (row < 0 && rowOf(label, brokenOff) >= 0) {
      levels.clear();
      levels.addAll(brokenOff);
      row = rowOf(label, levels);
    }
    if (row < 0) {
      return label.isFirst() ? placeFirst(label) : placeStray(label);
    }
    Count count = levels.get(row).count();
    cutTo(row);
    return count;
  }

  /** "2.2.1" stands below "2.2", which names it as its ancestor, or below "2". */
  private Count placeMultilevel(Label label) {
    String above = label.above();
    while (!above.isEmpty()) {
      for (int i = levels.size() - 1; i >= 0; i--) {
        if (levels.get(i).number().equals(above)) {
          cutTo(i + 1);
          return Count.DECIMAL;
        }
      }
      above = above.contains(".") ? above.substring(0, above.lastIndexOf('.')) : "";
    }
    reset();
    return Count.DECIMAL;
  }

  /** The lowest of {@code levels} whose row goes on with this label; -1 where none does. */
  private int rowOf(Label label, List<Level> levels) {
    for (int i = levels.size() - 1; i >= 0; i--) {
      if (levels.get(i).style() == label.style() && continues(levels.get(i), label)) {
        return i;
      }
    }
    return -1;
  }

  private boolean continues(Level level, Label label) {
    boolean opensNumerals = isOpen() && label.roman() == 1 && level.count() == Count.LETTER;
    return !opensNumerals && value(label, level.count()) == level.value() + 1;
  }

  private Count placeFirst(Label label) {
    Count count = firstCount(label);
    if (label.countsParagraphs() && !isOpen()) {
      reset();
    } else if (!isOpen()) {
      restart(label, count);
    }
    return count;
  }

  private static Count firstCount(Label label) {
    if (label.decimal() > 0) {
      return Count.DECIMAL;
    }
    return label.letter() == 1 ? Count.LETTER : Count.ROMAN;
  }

  /** "(a)" without a chapeau, where a row of letters stands already, begins that row anew. */
  private void restart(Label label, Count count) {
    for (int i = levels.size() - 1; i >= 0; i--) {
      if (levels.get(i).style() == label.style() && levels.get(i).count() == count) {
        cutTo(i);
        return;
      }
    }
  }

  /** A label that continues no row: the nearest row of its form, or a new one. */
  private Count placeStray(Label label) {
    if (label.countsParagraphs() && (label.isNumber() || !isOpen())) {
      int row = rowOfStyle(label);
      if (row < 0 || label.isNumber()) {
        reset();
        return firstCount(label);
      }
    }
    for (int i = levels.size() - 1; i >= 0; i--) {
      Level level = levels.get(i);
      if (level.style() == label.style() && value(label, level.count()) > 0) {
        cutTo(i);
        return level.count();
      }
    }
    return label.decimal() > 0 ? Count.DECIMAL : label.letter() > 0 ? Count.LETTER : Count.ROMAN;
  }

  private int rowOfStyle(Label label) {
    for (int i = levels.size() - 1; i >= 0; i--) {
      if (levels.get(i).style() == label.style()) {
        return i;
      }
    }
    return -1;
  }

  private static int value(Label label, Count count) {
    return switch (count) {
      case DECIMAL -> label.decimal();
      case LETTER -> label.letter();
      case ROMAN -> label.roman();
      case SIGN -> 0;
    };
  }
}

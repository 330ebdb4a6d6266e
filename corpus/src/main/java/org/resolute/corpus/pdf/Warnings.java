package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader of the tables must know of the pages that they were made from. */
final class Warnings {

  /** Named one by one up to so many pages. */
  private static final int MOST_NAMED = 20;

  private static final List<String> NUMERALS = List.of("no", "one", "two", "three", "four");

  private Warnings() {}

  static List<String> of(List<DrawnPage> drawn, List<List<Line>> lines, boolean cutOff) {
    List<String> warnings = new ArrayList<>();
    columns(lines, warnings);
    pictures(drawn, warnings);
    unread(drawn, warnings);
    if (cutOff) {
      warnings.add("the PDF is damaged or cut off, its end may be missing; fetch it again");
    }
    return warnings;
  }

  private static void columns(List<List<Line>> lines, List<String> warnings) {
    for (int count = 2; count < NUMERALS.size(); count++) {
      List<Integer> pages = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        int columns = lines.get(i).stream().mapToInt(Line::column).max().orElse(0);
        if (columns == count) {
          pages.add(i + 1);
        }
      }
      if (!pages.isEmpty()) {
        String which = pages.size() == lines.size() ? "" : named(pages) + " ";
        warnings.add(which + "read as " + NUMERALS.get(count) + " columns");
      }
    }
  }

  private static void pictures(List<DrawnPage> drawn, List<String> warnings) {
    List<Integer> pages = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      if (drawn.get(i).isPictureOnly()) {
        pages.add(i + 1);
      }
    }
    if (pages.size() == 1) {
      warnings.add(
          named(pages)
              + " of %d has no text, only a picture; run it through character recognition"
                  .formatted(drawn.size()));
    } else if (!pages.isEmpty()) {
      warnings.add(
          named(pages)
              + " of %d have no text, only pictures; run them through character recognition"
                  .formatted(drawn.size()));
    }
  }

  /** Where a font does not tell what its glyphs mean, nobody but a human eye can read them. */
  private static void unread(List<DrawnPage> drawn, List<String> warnings) {
    List<Integer> pages = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      int read = drawn.get(i).runs().stream().mapToInt(r -> r.text().length()).sum();
      if (drawn.get(i).unread() * 10 > read) {
        pages.add(i + 1);
      }
    }
    if (!pages.isEmpty()) {
      warnings.add(
          named(pages)
              + (pages.size() == 1 ? " has" : " have")
              + " letters of which no font says what they mean; run the file through character"
              + " recognition");
    }
  }

  /** "page 2", "pages 2 and 5", "pages 2, 3 and 5". */
  private static String named(List<Integer> pages) {
    if (pages.size() == 1) {
      return "page " + pages.get(0);
    }
    String first =
        pages.subList(0, Math.min(MOST_NAMED, pages.size() - 1)).stream()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    String last =
        pages.size() - 1 > MOST_NAMED
            ? (pages.size() - MOST_NAMED) + " more"
            : String.valueOf(pages.get(pages.size() - 1));
    return "pages " + first + " and " + last;
  }
}

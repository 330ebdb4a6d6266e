package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Orders the columns of a document that says the same in two languages side by side: first one
 * column of all pages, then the other, since a sentence goes on in the same column of the next
 * page.
 */
final class ParallelColumns {

  /** The most common words of English; no other language has more than two of them. */
  private static final Set<String> ENGLISH =
      Set.of("the", "of", "and", "to", "in", "for", "on", "that", "by", "with", "its", "all");

  /** Of a text in English at least so many words in a hundred are of these. */
  private static final int IN_ENGLISH = 18;

  /** Of a text in another language at most so many. */
  private static final int IN_OTHERS = 8;

  private static final int FEWEST_WORDS = 40;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");

  private ParallelColumns() {}

  /** The pages, or their first columns and then their second ones. */
  static List<PrintedPage> inOrder(List<PrintedPage> pages) {
    int columns =
        pages.stream().flatMap(p -> p.body().stream()).mapToInt(Line::column).max().orElse(0);
    if (columns != 2) {
      return pages;
    }
    int left = share(pages, 1);
    int right = share(pages, 2);
    boolean parallel = Math.max(left, right) >= IN_ENGLISH && Math.min(left, right) <= IN_OTHERS;
    return parallel && Math.min(left, right) >= 0 ? parted(pages) : pages;
  }

  /** How many words in a hundred are common English ones; -1 where there are too few to tell. */
  private static int share(List<PrintedPage> pages, int column) {
    int words = 0;
    int english = 0;
    for (PrintedPage page : pages) {
      for (Line line : page.body()) {
        if (line.column() == column) {
          for (String word : NO_WORD.split(line.text().toLowerCase(Locale.ROOT))) {
            words++;
            english += ENGLISH.contains(word) ? 1 : 0;
          }
        }
      }
    }
    return words < FEWEST_WORDS ? -1 : 100 * english / words;
  }

  private static List<PrintedPage> parted(List<PrintedPage> pages) {
    List<PrintedPage> parted = new ArrayList<>();
    for (PrintedPage page : pages) {
      parted.add(new PrintedPage(page.head(), body(page, c -> c != 2), page.notes(), page.foot()));
    }
    for (PrintedPage page : pages) {
      parted.add(new PrintedPage(List.of(), body(page, c -> c == 2), List.of(), List.of()));
    }
    return parted;
  }

  private static List<Line> body(PrintedPage page, IntPredicate column) {
    return page.body().stream().filter(l -> column.test(l.column())).toList();
  }
}

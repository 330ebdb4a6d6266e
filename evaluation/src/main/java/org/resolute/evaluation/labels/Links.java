package org.resolute.evaluation.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the symbols off the addresses that a clause's hyperlinks point at. */
final class Links {

  /** {@code https://undocs.org/en/A/RES/1514 (XV)}. */
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+(?: \\([^)]*\\))*");

  /** {@code https://undocs.org/en/A/RES/64/293}, the symbol as group 1. */
  private static final Pattern SYMBOL =
      Pattern.compile("https?://(?:www\\.)?(?:undocs|docs\\.un)\\.org/(?:en/)?(.+)$");

  /** {@code A/RES/}, {@code S/PRST/}, {@code A/HRC/RES/}. */
  private static final Pattern KIND =
      Pattern.compile("^(?:A|S|E)/(?:HRC/)?(?:RES|PRST|DEC)/", Pattern.CASE_INSENSITIVE);

  /** {@code 64/293}, {@code ES-10/16}, {@code 2331}. */
  private static final Pattern NUMBER = Pattern.compile("(?U)(?:ES-|S-)?\\d+(?:/\\d+)?");

  private static final Pattern TRAILING = Pattern.compile("[/.,;]++$");

  private Links() {}

  /** The links to resolutions, statements and decisions whose number the text prints. */
  static List<Link> of(String addresses, String text) {
    List<Link> links = new ArrayList<>();
    Matcher address = ADDRESS.matcher(addresses);
    while (address.find()) {
      Matcher symbol = SYMBOL.matcher(address.group());
      if (symbol.lookingAt()) {
        String cited = symbol.group(1).replace("%20", " ").strip();
        add(TRAILING.matcher(cited).replaceAll(""), text, links);
      }
    }
    return links;
  }

  private static void add(String symbol, String text, List<Link> links) {
    Matcher kind = KIND.matcher(symbol);
    if (!kind.find()) {
      return;
    }
    Matcher number = NUMBER.matcher(symbol.substring(kind.end()));
    if (number.lookingAt()) {
      Link link = new Link(Keys.symbol(symbol), number.group());
      if (link.isCitedIn(text)) {
        links.add(link);
      }
    }
  }
}

package org.resolute.models.mentions;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.models.gazetteer.SecurityCouncilYears;
import org.resolute.models.gazetteer.Words;

/**
 * A symbol as addresses write it, in the form in which mentions give it: {@code A/hrc/RES/92/11} is
 * {@code A/HRC/RES/92/11}, {@code S/RES/2331(2016)} is {@code S/RES/2331 (2016)}, {@code
 * A/RES/65/37b} is {@code A/RES/65/37}.
 */
final class LinkedSymbol {

  private static final int LONGEST = 60;

  /** "A/C.3/91/L.38", "NPT/CONF.2030/50 (Vol. I)": capitals, slashes, a digit after one. */
  private static final Pattern SYMBOL =
      Pattern.compile("[A-Z][A-Z0-9.-]*+(?:\\([A-Z0-9-]++\\))?+/[A-Za-z0-9/.() -]++");

  /** A part between slashes that holds letters alone, which printed symbols set in capitals. */
  private static final Pattern LETTERS = Pattern.compile("(?<![^/])[a-zA-Z]++(?![^/])");

  /** The letter of a part of a resolution, which the symbol leaves out: the b of "65/37b". */
  private static final Pattern PART = Pattern.compile("(?<=\\d)[a-z]$");

  /** "(2016)" at the end, behind a number. */
  private static final Pattern BRACKET = Pattern.compile("(?<=[^ /])\\((?=[^()]*+\\)$)");

  private static final String RESOLUTION = "/RES/";

  private LinkedSymbol() {}

  /** The symbol that is written so; empty where it is none. */
  static String of(String written) {
    String trimmed = trimmed(written);
    String symbol =
        LETTERS.matcher(trimmed).replaceAll(part -> part.group().toUpperCase(Locale.ROOT));
    Matcher form = SYMBOL.matcher(symbol);
    if (symbol.length() > LONGEST
        || !form.matches()
        || !Codes.hasDigit(symbol.substring(symbol.indexOf('/')))) {
      return "";
    }
    int number = symbol.indexOf(RESOLUTION) + RESOLUTION.length();
    return number < RESOLUTION.length()
        ? BRACKET.matcher(symbol).replaceFirst(" (")
        : resolution(symbol.substring(0, number), symbol.substring(number));
  }

  private static String trimmed(String written) {
    int start = 0;
    int end = written.length();
    while (start < end && "/ ".indexOf(written.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "/.,; ".indexOf(written.charAt(end - 1)) >= 0) {
      end--;
    }
    return written.substring(start, end);
  }

  private static String resolution(String prefix, String written) {
    Optional<ResolutionNumber> number =
        ResolutionNumber.read(Words.of(PART.matcher(written).replaceFirst("")), 0, true);
    boolean running = number.isPresent() && number.get().form() == ResolutionNumber.Form.RUNNING;
    if (running && prefix.startsWith("S/")) {
      return prefix + SecurityCouncilYears.withYear(number.get().head());
    }
    return prefix + number.map(ResolutionNumber::printed).orElse(written);
  }
}

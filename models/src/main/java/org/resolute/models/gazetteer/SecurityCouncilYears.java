package org.resolute.models.gazetteer;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.resolute.corpus.Vocabulary;

/**
 * The years of the Security Council's resolutions, which are numbered through since 1946: 2292 is
 * of 2016. From {@code security-council-years.csv}: year and the first number of that year.
 */
public final class SecurityCouncilYears {

  private static final NavigableMap<Integer, Integer> YEAR_BY_FIRST_NUMBER = read();

  private SecurityCouncilYears() {}

  /** {@code 2292 (2016)} for 2292; the bare number where its year is not known. */
  public static String withYear(int number) {
    Map.Entry<Integer, Integer> entry = YEAR_BY_FIRST_NUMBER.floorEntry(number);
    return entry == null || entry.getValue() == 0
        ? Integer.toString(number)
        : number + " (" + entry.getValue() + ")";
  }

  /**
   * Whether the resolution of this number can be of this year, give or take one: 2331 (2016) can,
   * 15 (2002), which is a general comment, cannot. Numbers beyond the table can be of any later
   * year.
   */
  public static boolean mayBe(int number, int year) {
    Map.Entry<Integer, Integer> entry = YEAR_BY_FIRST_NUMBER.floorEntry(number);
    if (entry == null) {
      return false;
    }
    boolean last = entry.equals(YEAR_BY_FIRST_NUMBER.lastEntry());
    return year >= entry.getValue() - 1 && (last || year <= entry.getValue() + 1);
  }

  private static NavigableMap<Integer, Integer> read() {
    TreeMap<Integer, Integer> years = new TreeMap<>();
    Vocabulary.rows(SecurityCouncilYears.class, "security-council-years.csv")
        .forEach(
            row -> years.put(Integer.valueOf(row.get("first")), Integer.valueOf(row.get("year"))));
    return years;
  }
}

package org.resolute.models.gazetteer;

import java.util.Map;
import java.util.TreeMap;

/**
 * The years of the Security Council's resolutions, which are numbered through since 1946: 2292 is
 * of 2016. From {@code security-council-years.csv}: year and the first number of that year.
 */
public final class SecurityCouncilYears {

  private static final TreeMap<Integer, Integer> YEAR_BY_FIRST_NUMBER = read();

  private SecurityCouncilYears() {}

  /** {@code 2292 (2016)} for 2292; the bare number where its year is not known. */
  public static String withYear(int number) {
    Map.Entry<Integer, Integer> entry = YEAR_BY_FIRST_NUMBER.floorEntry(number);
    return entry == null || entry.getValue() == 0
        ? Integer.toString(number)
        : number + " (" + entry.getValue() + ")";
  }

  private static TreeMap<Integer, Integer> read() {
    TreeMap<Integer, Integer> years = new TreeMap<>();
    Tables.read("security-council-years.csv")
        .forEach(
            row -> years.put(Integer.valueOf(row.get("first")), Integer.valueOf(row.get("year"))));
    return years;
  }
}

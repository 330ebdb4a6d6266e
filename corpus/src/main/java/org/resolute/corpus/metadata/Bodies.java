package org.resolute.corpus.metadata;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.resolute.corpus.Vocabulary;

/**
 * The bodies that speak in the documents, and the prefix of the symbols of their resolutions, where
 * their practice gives one: resolution 80/1 of the General Assembly is A/RES/80/1. They are in
 * {@code bodies.csv}.
 */
public final class Bodies {

  private static final Map<String, String> PREFIX_BY_NAME = load();

  private Bodies() {}

  public static boolean isKnown(String name) {
    return PREFIX_BY_NAME.containsKey(name);
  }

  /** The symbol of the resolution with this number; empty where the body has no such practice. */
  public static String resolutionSymbol(String body, String number) {
    String prefix = PREFIX_BY_NAME.getOrDefault(body, "");
    return prefix.isEmpty() ? "" : prefix + number;
  }

  private static Map<String, String> load() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    for (CSVRecord row : Vocabulary.rows(Bodies.class, "bodies.csv")) {
      prefixes.put(row.get("name"), row.get("resolution_prefix"));
    }
    return prefixes;
  }
}

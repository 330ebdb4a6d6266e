package org.resolute.corpus.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.Vocabulary;

/**
 * Reads who tabled a draft: "Bosnia and Herzegovina, Kenya and Peru: revised draft resolution"
 * names three. States whose names hold an "and" are in {@code names-with-and.csv}.
 */
public final class Sponsors {

  /** The names before "draft resolution", "revised draft decision" and the like. */
  private static final Pattern LINE =
      Pattern.compile(
          "(.{2,4000}?)\\s?:\\s(?:[a-z]+ ){0,2}draft (?:resolution|decision|declaration|amendment)s?"
              + "(?: .{0,80})?",
          Pattern.CASE_INSENSITIVE);

  /**
   * "Draft decision submitted by the Bureau", "… by the Chair, Ada Berg (Norway), on the basis of
   * …".
   */
  private static final Pattern SUBMITTED =
      Pattern.compile(
          "(?:Revised d|D)raft (?:resolution|decision)s? submitted by (?:the )?([^,*]{2,200}?)"
              + "(?:(?:,|\\*| on the basis of ).{0,400})?");

  /** "Sponsors: Kenya, Peru"; "Signatories: …" names no sponsors. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:(?i:(?:main |co-?)?(?:sponsors?|submitters?)|submitted by)|(?i:signator(?:y|ies)))"
              + " ?: (.{2,4000}+)");

  private static final List<String> NAMES_WITH_AND =
      Vocabulary.rows(Sponsors.class, "names-with-and.csv").stream()
          .map(row -> row.get("name"))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private Sponsors() {}

  public static boolean matches(String text) {
    return LINE.matcher(text).matches()
        || SUBMITTED.matcher(text).matches()
        || LABELLED.matcher(text).matches();
  }

  /** The names, in the order of the line; none where the line is of another kind. */
  public static List<String> of(String text) {
    Matcher submitted = SUBMITTED.matcher(text);
    if (submitted.matches()) {
      return List.of(submitted.group(1).strip());
    }
    Matcher labelled = LABELLED.matcher(text);
    Matcher line = labelled.matches() ? labelled : LINE.matcher(text);
    if (!line.matches() || text.toLowerCase(Locale.ROOT).startsWith("signator")) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String part : line.group(1).split(", ")) {
      addNames(part.strip(), names);
    }
    return List.copyOf(names);
  }

  private static void addNames(String part, List<String> names) {
    int and = part.indexOf(" and ", nameWithAnd(part));
    if (part.startsWith("and ")) {
      addNames(part.substring("and ".length()), names);
    } else if (and < 0) {
      if (!part.isEmpty()) {
        names.add(part);
      }
    } else {
      names.add(part.substring(0, and));
      addNames(part.substring(and + " and ".length()), names);
    }
  }

  /**
   * The length of the name with an "and" that the part begins with; 0 where it begins with none.
   */
  private static int nameWithAnd(String part) {
    return NAMES_WITH_AND.stream()
        .filter(part::startsWith)
        .mapToInt(String::length)
        .findFirst()
        .orElse(0);
  }
}

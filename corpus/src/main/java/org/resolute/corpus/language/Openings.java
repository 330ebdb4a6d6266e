package org.resolute.corpus.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.resolute.corpus.Section;
import org.resolute.corpus.Vocabulary;

/**
 * The phrases that a paragraph of a resolution opens with. "Recalling its earlier decisions," is a
 * reason, "Requests the Secretary-General to report;" a decision. Adverbs before the phrase ("Also
 * strongly urges") do not count.
 *
 * <p>The phrases are in {@code openings.csv}, each with an example.
 */
public final class Openings {

  /** By first word, in lower case. */
  private static final Map<String, List<Opening>> BY_FIRST_WORD = load();

  /** An opening quotation mark, a bracket or a dash may stand before the first word. */
  private static final int MOST_SIGNS = 3;

  private static final String SIGNS = "[“\"–— ";

  /** "The Parliamentary Assembly ", "The Security Council further ". */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "[Tt]he (?:[A-Z][\\p{L}-]*+ |of |the |and |for |on ){0,12}"
              + "(?:Assembly|Council|Conference|Commission|Committee|Board|Congress|Parliament|Meeting"
              + "|Parties|Authority|Secretary-General|Group) (?:\\([A-Z]+\\) )?(?=[a-z])");

  /** "We reaffirm", "We, the ministers, commit"; not "We are". */
  private static final Pattern WE =
      Pattern.compile("We (?:also |further |therefore |[a-z]+ly |will |shall )?[a-z]{4,}\\b");

  /** "Having studied the", "Fearing that", "Wanting its". */
  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "(?:(?:[A-Z][a-z]+ly|Also|Further) )?[A-Z][a-z]{2,14}ing (?:also |further |with [a-z]+ )?"
              + "(?:the|that|its|a|an|all|this|these|their|his|her|upon|on|in|with) ");

  /** "recommends that", "noting", "and further recommends", "recommends to the Committee to". */
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?i)(?:and |also |further )*[a-z-]+(?:ing|s|ed)(?: and [a-z]+ing)?(?: (?:that|to|with .{3,30}))?:?");

  /** What follows a verb, and hardly a noun. */
  private static final Pattern ARTICLE =
      Pattern.compile(" (?:the|all|its|an?|his|her|every|each) ");

  /** Words in -s that are no verbs in the third person. */
  private static final Pattern NO_VERB = Pattern.compile(".*(?:ss|us|is)|besides|towards|whereas");

  /** Verbs that look back: in the third person they can be reasons, too, before a comma. */
  private static final Set<String> LOOKING_BACK =
      Set.of(
          "notes",
          "recalls",
          "recognizes",
          "recognises",
          "reaffirms",
          "acknowledges",
          "considers",
          "observes",
          "believes",
          "bears",
          "recollects",
          "re-affirms",
          "affirms",
          "expresses",
          "reiterates",
          "emphasizes",
          "stresses",
          "underlines",
          "condemns",
          "commends",
          "determines",
          "remains",
          "is",
          "deplores",
          "regrets",
          "appreciates");

  private Openings() {}

  private record Opening(String phrase, Section section) {}

  /** Whether the text opens like a preambular paragraph. */
  public static boolean isPreambular(String text) {
    return opens(text, Section.PREAMBULAR);
  }

  /** Whether the text opens with a verb in the third person, like an operative paragraph. */
  public static boolean isOperative(String text) {
    return opens(text, Section.OPERATIVE);
  }

  /** Whether a phrase of the vocabulary begins with this word, however it is written. */
  public static boolean isOpeningWord(String word) {
    return BY_FIRST_WORD.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the verb in the third person that the text opens with may give a reason: "Notes …,".
   */
  public static boolean looksBack(String text) {
    int start = signs(text);
    for (int words = 0; words < 4; words++) {
      int end = endOfWord(text, start);
      String word = text.substring(start, end).toLowerCase(Locale.ROOT);
      if (!isAdverb(word)) {
        return LOOKING_BACK.contains(word);
      }
      start = nextWord(text, end);
    }
    return false;
  }

  /** Whether it is a phrase that opens paragraphs and no more: "recommends that", "Considering". */
  public static boolean isLeadIn(String text) {
    boolean brief = text.length() < 60 && text.chars().filter(c -> c == ' ').count() < 5;
    return brief && LEAD_IN.matcher(text).matches() && (isPreambular(text) || isOperative(text));
  }

  /** Whether a body is named as the subject of such a verb: "The Security Council requests …". */
  public static boolean isActOfBody(String text) {
    Matcher subject = SUBJECT.matcher(text);
    return isActOfOurs(text) || (subject.lookingAt() && isOperative(text.substring(subject.end())));
  }

  /** Whether those who declare something speak of themselves: "We also reaffirm …". */
  public static boolean isActOfOurs(String text) {
    return WE.matcher(text).lookingAt();
  }

  /** The body that is the subject of such a verb: {@code Security Council}; else empty. */
  public static String actingBody(String text) {
    return isActOfBody(text) && !isActOfOurs(text)
        ? text.substring("The ".length(), actStart(text)).replaceFirst(" \\([A-Z]+\\)", "").strip()
        : "";
  }

  private static int actStart(String text) {
    Matcher subject = SUBJECT.matcher(text);
    return subject.lookingAt() ? subject.end() : 0;
  }

  /**
   * Whether the text opens with a participle and its object, like a reason; a title can do so, too:
   * "Building the harbours of the north".
   */
  public static boolean isParticiple(String text) {
    return isPreambular(text) || PARTICIPLE.matcher(text).lookingAt();
  }

  private static boolean opens(String text, Section section) {
    int start = signs(text);
    for (int words = 0; words < 4; words++) {
      int end = endOfWord(text, start);
      String word = text.substring(start, end).toLowerCase(Locale.ROOT);
      for (Opening opening : BY_FIRST_WORD.getOrDefault(word, List.of())) {
        if (opening.section() == section && startsWith(text, start, opening.phrase())) {
          return true;
        }
      }
      if (!isAdverb(word)) {
        return section == Section.OPERATIVE && isThirdPerson(text, start, word);
      }
      start = nextWord(text, end);
    }
    return false;
  }

  /** "Repaints the lamps": an unlisted verb is told from a noun by the article after it. */
  private static boolean isThirdPerson(String text, int start, String word) {
    boolean form = word.length() > 4 && word.endsWith("s") && !NO_VERB.matcher(word).matches();
    return form
        && Character.isUpperCase(text.charAt(start))
        && ARTICLE.matcher(text).region(start + word.length(), text.length()).lookingAt();
  }

  private static boolean isAdverb(String word) {
    return word.endsWith("ly")
        || switch (word) {
          case "also",
              "further",
              "again",
              "once",
              "and",
              "more",
              "still",
              "even",
              "hereby",
              "therefore",
              "likewise" ->
              true;
          default -> false;
        };
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end;
  }

  /** How many opening quotation marks, square brackets and dashes stand before the first word. */
  private static int signs(String text) {
    int start = 0;
    while (start < text.length() && start < MOST_SIGNS && SIGNS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  private static int nextWord(String text, int from) {
    int next = from;
    while (next < text.length() && !Character.isLetter(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static boolean startsWith(String text, int start, String phrase) {
    int end = start + phrase.length();
    return text.regionMatches(true, start, phrase, 0, phrase.length())
        && (end == text.length() || !Character.isLetter(text.charAt(end)));
  }

  private static Map<String, List<Opening>> load() {
    Map<String, List<Opening>> openings = new HashMap<>();
    for (CSVRecord row : Vocabulary.rows(Openings.class, "openings.csv")) {
      String phrase = row.get("opening");
      String first = phrase.substring(0, endOfWord(phrase, 0)).toLowerCase(Locale.ROOT);
      Section section = Section.ofLabel(row.get("section")).orElseThrow();
      openings.computeIfAbsent(first, w -> new ArrayList<>()).add(new Opening(phrase, section));
    }
    return openings;
  }
}

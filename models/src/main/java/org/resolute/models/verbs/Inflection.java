package org.resolute.models.verbs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.resolute.corpus.Vocabulary;

/**
 * The forms of an English verb, by the rules of spelling and a table of irregular verbs.
 *
 * <p>"refer to" has the third person {@code refers to}, the participle {@code referring to} and the
 * past {@code referred to}; "rely" has {@code relies}, {@code relying}, {@code relied}. Where
 * spelling allows two forms, as in {@code signaling} and {@code signalling} or {@code recognizing}
 * and {@code recognising}, both are given, and a misspelling may be among them: the forms serve to
 * read, not to write.
 *
 * @param third third-person forms, the most usual first
 * @param participle present participles, the most usual first
 * @param past past forms and past participles
 */
public record Inflection(List<String> third, List<String> participle, List<String> past) {

  private static final String VOWELS = "aeiou";

  private static final String DOUBLED = "bdgklmnprtz";

  private static final Map<String, Set<String>> IRREGULAR =
      Vocabulary.rows(Inflection.class, "irregular-verbs.csv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  r -> r.get("verb"),
                  r -> new LinkedHashSet<>(List.of(r.get("past"), r.get("participle")))));

  public Inflection {
    third = List.copyOf(third);
    participle = List.copyOf(participle);
    past = List.copyOf(past);
  }

  /** The forms of {@code verb}, whose first word is inflected: {@code calls upon}. */
  public static Inflection of(String verb) {
    int space = verb.indexOf(' ');
    String base = space < 0 ? verb : verb.substring(0, space);
    String rest = space < 0 ? "" : verb.substring(space);
    List<String> third = new ArrayList<>();
    List<String> participle = new ArrayList<>();
    List<String> past = new ArrayList<>();
    for (String spelling : spellings(base)) {
      third.add(third(spelling));
      participle.addAll(ending(spelling, "ing", Inflection::participleStem));
      past.addAll(past(spelling));
    }
    return new Inflection(with(rest, third), with(rest, participle), with(rest, past));
  }

  private static List<String> with(String rest, List<String> forms) {
    return forms.stream().map(form -> form + rest).toList();
  }

  /** "recognize" is spelt "recognise", too. */
  private static List<String> spellings(String base) {
    return base.length() > 5 && base.endsWith("ize")
        ? List.of(base, base.substring(0, base.length() - 3) + "ise")
        : List.of(base);
  }

  private static String third(String base) {
    if (afterConsonant(base, 'y')) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hissing =
        base.endsWith("s") || base.endsWith("x") || base.endsWith("ch") || base.endsWith("sh");
    return base.equals("have")
        ? "has"
        : base + (hissing || base.endsWith("z") || afterConsonant(base, 'o') ? "es" : "s");
  }

  private static List<String> past(String base) {
    Set<String> irregular = IRREGULAR.get(base);
    return irregular == null ? ending(base, "ed", Inflection::pastStem) : List.copyOf(irregular);
  }

  /** The ending on the stem, and on the stem with its last letter doubled where it may be. */
  private static List<String> ending(String base, String ending, UnaryOperator<String> stem) {
    String plain = stem.apply(base) + ending;
    int n = base.length();
    boolean closed =
        n > 2
            && DOUBLED.indexOf(base.charAt(n - 1)) >= 0
            && VOWELS.indexOf(base.charAt(n - 2)) >= 0
            && VOWELS.indexOf(base.charAt(n - 3)) < 0;
    return closed ? List.of(plain, base + base.charAt(n - 1) + ending) : List.of(plain);
  }

  private static String participleStem(String base) {
    int n = base.length();
    if (base.endsWith("ie")) {
      return base.substring(0, n - 2) + "y";
    }
    boolean silent = base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe");
    return silent ? base.substring(0, n - 1) : base;
  }

  private static String pastStem(String base) {
    int n = base.length();
    if (afterConsonant(base, 'y')) {
      return base.substring(0, n - 1) + "i";
    }
    return base.endsWith("e") ? base.substring(0, n - 1) : base;
  }

  private static boolean afterConsonant(String base, char last) {
    int n = base.length();
    return n > 1 && base.charAt(n - 1) == last && VOWELS.indexOf(base.charAt(n - 2)) < 0;
  }
}

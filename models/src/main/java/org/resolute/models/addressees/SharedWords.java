package org.resolute.models.addressees;

import java.util.ArrayList;
import java.util.List;
import org.resolute.models.addressees.Roles.Role;
import org.resolute.models.words.Words;

/**
 * Gives each of the actors that share words the words that they share.
 *
 * <p>"relevant national and local authorities" are {@code relevant national authorities} and {@code
 * relevant local authorities}; "United Nations agencies and funds" {@code United Nations agencies}
 * and {@code United Nations funds}; "secretariats and bureaux of the bodies" {@code secretariats of
 * the bodies} and {@code bureaux of the bodies}.
 */
final class SharedWords {

  private final AddresseeKinds kinds;
  private final Roles roles;

  SharedWords(AddresseeKinds kinds, Roles roles) {
    this.kinds = kinds;
    this.roles = roles;
  }

  /** The names of listed actors, each whole, in the order of the text. */
  List<String> names(Words words, List<Phrase> list) {
    List<String> names = new ArrayList<>(list.size() + 2);
    for (int i = 0; i < list.size(); i++) {
      if (isDeterminer(words, list.get(i))) {
        continue;
      }
      String complement = complementOf(words, list, i);
      for (String name : split(words, list.get(i))) {
        names.add(name + complement);
      }
    }
    return names;
  }

  /** "those" alone names nobody. */
  private boolean isDeterminer(Words words, Phrase phrase) {
    return phrase.to() == phrase.from() + 1 && roles.is(Role.DETERMINER, words.form(phrase.from()));
  }

  /** " of the bodies", where the last of bare nouns that stand side by side goes on with it. */
  private String complementOf(Words words, List<Phrase> list, int i) {
    if (!isBare(words, list.get(i), i == 0)) {
      return "";
    }
    for (int k = i + 1; k < list.size(); k++) {
      Phrase next = list.get(k);
      int head = headEnd(words, next);
      boolean beside =
          next.from() - list.get(k - 1).to() <= 2
              && !roles.is(Role.ARTICLE, words.form(next.from() - 1));
      if (!beside || !isBareNoun(words, next.from(), head)) {
        return "";
      }
      if (head < next.to()) {
        return " " + words.text(head, next.to());
      }
    }
    return "";
  }

  /** "secretariats", "all those individuals": one noun in lower case and no more. */
  private boolean isBare(Words words, Phrase phrase, boolean first) {
    int from = phrase.from();
    while (first && from + 1 < phrase.to() && roles.is(Role.DETERMINER, words.form(from))) {
      from++;
    }
    return isBareNoun(words, from, phrase.to());
  }

  private boolean isBareNoun(Words words, int from, int to) {
    return to == from + 1 && !words.isCapital(from) && kinds.isActor(words.form(from));
  }

  /** The names that one phrase holds. */
  private List<String> split(Words words, Phrase phrase) {
    int head = headEnd(words, phrase);
    int noun = firstNoun(words, phrase.from(), head);
    boolean several = words.form(head - 1).endsWith("s") && !kinds.isProperName(words, phrase);
    if (!several || joint(words, phrase.from(), head) == head) {
      return List.of(words.text(phrase.from(), phrase.to()));
    }
    String complement = head < phrase.to() ? " " + words.text(head, phrase.to()) : "";
    List<Modifier> modifiers = modifiers(words, phrase.from(), noun);
    List<String> names = new ArrayList<>();
    modifiers.forEach(m -> names.add(m.with(words.text(noun, noun + 1))));
    for (int from = afterJoint(words, noun + 1); from < head; ) {
      int to = joint(words, from, head);
      String own = words.text(from, to);
      if (to == from + 1) {
        modifiers.forEach(m -> names.add(m.shared().with(own)));
      } else {
        names.add(own);
      }
      from = afterJoint(words, to);
    }
    return names.stream().map(name -> name + complement).distinct().toList();
  }

  /** The first noun that a joint follows, or the last word. */
  private int firstNoun(Words words, int from, int head) {
    for (int i = from; i < head - 1; i++) {
      boolean noun = words.form(i).endsWith("s") && isNoun(words, i);
      if (isJoint(words, i + 1) && (noun || isPlural(words, i))) {
        return i;
      }
    }
    return head - 1;
  }

  /** What stands before a noun: "relevant national" and "relevant local" of two adjectives. */
  private List<Modifier> modifiers(Words words, int from, int noun) {
    int first = joint(words, from, noun);
    if (first == noun) {
      return List.of(
          new Modifier(
              text(words, from, noun),
              text(words, shareStart(words, from, noun), shareEnd(words, from, noun))));
    }
    List<Modifier> modifiers = new ArrayList<>();
    int last = from;
    for (int i = joint(words, from, noun); i < noun; i = joint(words, last, noun)) {
      last = afterJoint(words, i);
    }
    int rest = last + 1;
    while (rest < noun && goesOn(words, rest)) {
      rest++;
    }
    int own = ownStart(words, from, first);
    String before = own > from ? words.text(from, own) + " " : "";
    String after = rest < noun ? " " + words.text(rest, noun) : "";
    for (int i = own; i < noun; ) {
      int to = Math.min(joint(words, i, noun), rest);
      modifiers.add(new Modifier(before + compound(words, i, to, last) + after));
      i = to == rest ? noun : afterJoint(words, to);
    }
    return modifiers;
  }

  private static String text(Words words, int from, int to) {
    return from < to ? words.text(from, to) : "";
  }

  /** Determiners are not shared by nouns, save "other". */
  private int shareStart(Words words, int from, int noun) {
    int at = from;
    while (at < noun && roles.is(Role.DETERMINER, words.form(at)) && !words.is(at, "other")) {
      at++;
    }
    return at;
  }

  /** "regional commissions": the first of such a pair is not shared. */
  private int shareEnd(Words words, int from, int noun) {
    boolean pair =
        noun > from && roles.is(Role.PAIR, words.form(noun - 1) + " " + words.form(noun));
    return pair ? noun - 1 : noun;
  }

  /** Where the first adjective begins, after what all share: the "national" of "all national". */
  private static int ownStart(Words words, int from, int joint) {
    int at = words.is(joint - 1, "-") ? joint - 2 : joint - 1;
    while (at > from
        && ((words.isCapital(at) && words.isCapital(at - 1))
            || words.form(at - 1).endsWith("ly"))) {
      at--;
    }
    return Math.max(at, from);
  }

  /** "troop-" of "troop- and police-contributing": "troop-contributing". */
  private static String compound(Words words, int from, int to, int last) {
    int hyphen = words.form(last).indexOf('-');
    boolean open = words.is(to - 1, "-") && hyphen >= 0;
    return words.text(from, to) + (open ? words.form(last).substring(hyphen + 1) : "");
  }

  /** "United Nations agencies", "recently graduated countries": two words before the noun. */
  private static boolean goesOn(Words words, int i) {
    return (words.isCapital(i) && words.isCapital(i - 1)) || words.form(i - 1).endsWith("ly");
  }

  /** The first joint from {@code from} on; {@code to} where there is none. */
  private static int joint(Words words, int from, int to) {
    int i = from;
    while (i < to && !isJoint(words, i)) {
      i++;
    }
    return i;
  }

  /** The word after the noun: where "of", "on" or a restriction begins, else the end. */
  private int headEnd(Words words, Phrase phrase) {
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      if (isNoun(words, i - 1) && words.isWord(i) && !isJoint(words, i) && ends(words, i)) {
        return i;
      }
    }
    return phrase.to();
  }

  /** Whether no further noun of the name follows: "police contributing countries". */
  private boolean ends(Words words, int i) {
    String form = words.form(i);
    boolean link = form.equals("of") || roles.is(Role.STOP, form) || roles.is(Role.LINK, form);
    return !words.isCapital(i)
        && !isNoun(words, i)
        && (link || !isNoun(words, i + 1) || isJoint(words, i + 1));
  }

  /** "components": a plural noun, though none for actors. */
  private static boolean isPlural(Words words, int i) {
    String form = words.form(i);
    return form.endsWith("s")
        && !form.endsWith("ss")
        && !form.endsWith("ous")
        && !words.isCapital(i);
  }

  private boolean isNoun(Words words, int i) {
    return kinds.isActor(words.form(i)) || roles.is(Role.COMPANION, words.form(i));
  }

  private static boolean isJoint(Words words, int i) {
    return words.is(i, ",") || words.is(i, "and") || words.is(i, "or");
  }

  private static int afterJoint(Words words, int joint) {
    int at = joint;
    while (isJoint(words, at)) {
      at++;
    }
    return at;
  }

  /** What stands before a noun, to be shared with others. */
  private record Modifier(String text, String sharedText) {

    Modifier(String text) {
      this(text, text);
    }

    Modifier shared() {
      return new Modifier(sharedText);
    }

    String with(String noun) {
      return text.isEmpty() ? noun : text + " " + noun;
    }
  }
}

package org.resolute.models.mentions;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resolute.corpus.text.Characters;
import org.resolute.models.Mention;
import org.resolute.models.MentionType;
import org.resolute.models.gazetteer.Name;
import org.resolute.models.gazetteer.TokenTrie;
import org.resolute.models.gazetteer.Words;

/**
 * Finds names that no list has, by their form: capitalised words that end in a head such as Office,
 * Fund or Declaration, with the complements that follow it.
 *
 * <p>"the Interim Office for River Basins of the Lakes Commission" is the ORG {@code Interim Office
 * for River Basins of the Lakes Commission}; "the Office" and "the Working Group" alone name
 * nothing.
 */
final class NamePatternFinder implements MentionFinder {

  private final NameHeads heads = new NameHeads();
  private final CapitalRuns runs = new CapitalRuns(heads);
  private final Complements complements = new Complements(heads, runs);

  @Override
  public void find(Words words, Speaker speaker, List<Mention> found) {
    int at = 0;
    while (at < words.size()) {
      at = words.startsUpper(at) ? findAt(words, at, found) : at + 1;
    }
  }

  private int findAt(Words words, int at, List<Mention> found) {
    int start = runs.start(words, at);
    int end = runs.end(words, start);
    if (end <= start) {
      return at + 1;
    }
    Optional<TokenTrie.Match<MentionType>> head = lastHead(words, start, end);
    if (head.isEmpty()) {
      return end;
    }
    MentionType type = head.get().value();
    int first = withNumber(words, start, type);
    int last = complements.end(words, head.get(), end);
    boolean listed = last == end && runs.isListed(words, start, end);
    if (!listed && isName(words, first, head.get(), last)) {
      String id = id(type, words.span(first, last).of(words.text()));
      found.add(RuleRecognizer.unlisted(type, id, words, first, last));
    }
    return Math.max(last, end);
  }

  /**
   * The last head in the run, which must end it: the Summit of "Goals Summit". Of a run that is a
   * listed name, the name itself with the type that the list gives it.
   */
  private Optional<TokenTrie.Match<MentionType>> lastHead(Words words, int start, int end) {
    Optional<TokenTrie.Match<Name>> listed = runs.listed(words, start);
    if (listed.isPresent() && listed.get().end() == end) {
      return Optional.of(new TokenTrie.Match<>(listed.get().value().type(), start, end))
          .filter(head -> head.value() != MentionType.LOC);
    }
    Optional<TokenTrie.Match<MentionType>> last = Optional.empty();
    for (int i = start; i < end; i++) {
      Optional<TokenTrie.Match<MentionType>> tail = listedTail(words, i, end);
      if (tail.isPresent()) {
        return tail;
      }
      Optional<TokenTrie.Match<MentionType>> head = heads.at(words, i);
      if (head.isPresent() && (last.isEmpty() || head.get().start() >= last.get().end())) {
        last = head;
      }
    }
    return last.filter(head -> head.end() >= end || isOccasion(words, head, start));
  }

  /** The listed event or instrument that ends the run: "Third World Conference on Women". */
  private Optional<TokenTrie.Match<MentionType>> listedTail(Words words, int at, int end) {
    return runs.listed(words, at)
        .filter(name -> name.end() == end && end > at + 1)
        .map(name -> name.value().type())
        .filter(type -> type == MentionType.EVENT || type == MentionType.INSTRUMENT)
        .map(type -> new TokenTrie.Match<>(type, at, end));
  }

  /**
   * "International Day Commemorating …": the rest of the name follows without a connecting word.
   */
  private static boolean isOccasion(Words words, TokenTrie.Match<MentionType> head, int start) {
    return head.value() == MentionType.EVENT
        && head.start() > start
        && words.word(head.end()).endsWith("ing");
  }

  /**
   * An unlisted instrument's normalised id: "Lakes Charter of 2019" is {@code
   * lakes-charter-of-2019}.
   */
  private static String id(MentionType type, String name) {
    if (type != MentionType.INSTRUMENT) {
      return "";
    }
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || Characters.isDigit(c)) {
        id.append(c);
      } else if (c < 128 && id.length() > 0 && id.charAt(id.length() - 1) != '-') {
        id.append('-');
      }
    }
    return id.toString();
  }

  /** "UN Regulations", "United Nations agreements": the body and what it has many of. */
  private boolean isBodysOwn(Words words, int start, TokenTrie.Match<MentionType> head) {
    return head.value() == MentionType.INSTRUMENT
        && head.end() == head.start() + 1
        && (words.word(head.start()).endsWith("ations")
            || words.word(head.start()).endsWith("ents"))
        && runs.listed(words, start)
            .filter(name -> name.end() == head.start())
            .filter(name -> name.value().type() == MentionType.ORG)
            .isPresent();
  }

  /** "Vision 2035", "Agenda 2063". */
  private static boolean isOfYear(Words words, TokenTrie.Match<MentionType> head) {
    int year = words.number(head.end());
    return (words.is(head.start(), "Vision") || words.is(head.start(), "Agenda"))
        && year >= 1900
        && year <= 2199;
  }

  private static int withNumber(Words words, int start, MentionType type) {
    int number = words.number(start - 1);
    boolean dated = CalendarReader.month(words, start - 2) > 0 || words.is(start - 2, "(");
    boolean year = number >= 1900 && number <= 2199 && !dated;
    boolean committee = words.is(start, "Committee") && number > 0;
    return committee || (year && type != MentionType.ORG) ? start - 1 : start;
  }

  private boolean isName(Words words, int start, TokenTrie.Match<MentionType> head, int end) {
    if (heads.isShortForm(words, start, end)) {
      return false;
    }
    boolean alone = end == head.end();
    if (alone && isBodysOwn(words, start, head)) {
      return false;
    }
    boolean numbered = words.startsDigit(start);
    if (alone && isOfYear(words, head)) {
      return true;
    }
    boolean generic = heads.isGeneric(words, start, head);
    return !alone || (numbered && head.start() > start) || !generic;
  }
}

package org.resolute.models.mentions;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolute.models.gazetteer.Bodies;
import org.resolute.models.gazetteer.Body;
import org.resolute.models.gazetteer.Numbering;
import org.resolute.models.gazetteer.SecurityCouncilYears;
import org.resolute.models.gazetteer.TokenTrie;
import org.resolute.models.gazetteer.Words;

/**
 * What the words read so far say of the next resolution number: whose it is, and whether a bare
 * number would be one.
 *
 * <p>Made for one clause and used from its first word to its last.
 */
final class CitationContext {

  private static final Body ASSEMBLY = body("General Assembly");
  private static final Body SECURITY_COUNCIL = body("Security Council");
  private static final Body ECONOMIC_COUNCIL = body("Economic and Social Council");
  private static final Body HUMAN_RIGHTS_COUNCIL = body("Human Rights Council");
  private static final Body HUMAN_RIGHTS_COMMISSION = body("Commission on Human Rights");
  private static final TokenTrie<Body> ADOPTING = Bodies.listed().adopting();
  private static final int NEVER = -1000;
  private static final int ADJECTIVES = 4;

  /** The years of the Assembly's later special sessions, by number. */
  private static final Map<Integer, Integer> ASSEMBLY_SPECIAL_SESSIONS =
      Map.of(29, 2014, 30, 2016, 31, 2020, 32, 2021);

  private final Speaker speaker;
  private Body named = Body.NONE;
  private int namedEnd = NEVER;
  private Body owner = Body.NONE;
  private boolean decision;
  private int listEnd = NEVER;
  private int possessive = NEVER;
  private boolean cites;

  CitationContext(Speaker speaker) {
    this.speaker = speaker;
  }

  /** Takes note of a word that is no number; returns the index of the next one to read. */
  int pass(Words words, int at) {
    String word = words.word(at);
    switch (word) {
      case "resolution", "resolutions", "Resolution", "Resolutions" -> announce(words, at, false);
      case "decision", "decisions", "Decision", "Decisions" -> announce(words, at, true);
      case "its", "Its" -> possessive = at;
      default -> {
        Optional<TokenTrie.Match<Body>> body =
            words.startsUpper(at) ? ADOPTING.longestAt(words, at) : Optional.empty();
        if (body.isPresent()) {
          named = body.get().value();
          namedEnd = body.get().end();
          return namedEnd;
        }
      }
    }
    return at + 1;
  }

  /** Whether a bare number at this word would be that of a resolution or decision. */
  boolean expectsNumber(Words words, int at) {
    if (listEnd == at) {
      return true;
    }
    boolean joined = words.is(at - 1, ",") || words.is(at - 1, "and") || words.is(at - 1, "or");
    int before = joined && words.is(at - 2, ",") ? at - 2 : at - 1;
    return joined && cites && listEnd == before;
  }

  /** Whether what looks like a number of a resolution is one. */
  boolean accepts(Words words, int at, ResolutionNumber number) {
    return switch (number.form()) {
      case RUNNING -> true;
      case SESSION, YEAR -> cites || listEnd == at || isOfAssembly(number);
      case RUNNING_WITH_YEAR, ROMAN_SESSION, SPECIAL_SESSION, OWN -> true;
    };
  }

  /** Notes that the number was one, so that the list goes on after it. */
  void cited(ResolutionNumber number) {
    cites = true;
    listEnd = number.end();
  }

  /** The full symbol; empty where it cannot be told. */
  String symbol(Words words, int at, ResolutionNumber number) {
    if (number.form() == ResolutionNumber.Form.OWN) {
      return number.printed();
    }
    CitationTail tail = CitationTail.read(words, number.end(), ADOPTING);
    if (!expectsNumber(words, at) && !hasItsYear(number)) {
      return "";
    }
    Body adopter = adopter(number, tail);
    String prefix = decision ? adopter.decisions() : adopter.resolutions();
    if (prefix.isEmpty()) {
      return "";
    }
    boolean bare = number.form() == ResolutionNumber.Form.RUNNING;
    return bare ? prefix + SecurityCouncilYears.withYear(number.head()) : prefix + number.printed();
  }

  /** "general comment No. 15 (2002)" is none of the Council's, whose fifteenth is of 1946. */
  private static boolean hasItsYear(ResolutionNumber number) {
    return number.form() != ResolutionNumber.Form.RUNNING_WITH_YEAR
        || SecurityCouncilYears.mayBe(number.head(), number.bracketedYear());
  }

  private void announce(Words words, int at, boolean isDecision) {
    decision = isDecision;
    listEnd = afterSign(words, at + 1);
    cites = true;
    owner = owner(words, at);
  }

  /** "resolution No. 1373": the word after "No." and its point. */
  private static int afterSign(Words words, int at) {
    boolean sign = words.is(at, "No") || words.is(at, "Nos") || words.is(at, "no");
    return !sign ? at : words.is(at + 1, ".") ? at + 2 : at + 1;
  }

  private Body owner(Words words, int at) {
    int before = words.is(at - 1, "'s") ? at - 1 : at;
    if (namedEnd == before) {
      return named;
    }
    if (at - possessive <= ADJECTIVES && possessive > namedEnd) {
      boolean reported =
          switch (words.word(possessive - 1)) {
            case "in", "by", "with", "under", "through", "to", "of" -> named.adopts();
            default -> false;
          };
      return reported ? named : speaker.body();
    }
    return switch (words.word(at - 1)) {
      case "Assembly" -> ASSEMBLY;
      case "Council" -> named.name().endsWith("Council") ? named : speaker.body();
      case "Commission" -> named.name().startsWith("Commission") ? named : Body.NONE;
      default -> Body.NONE;
    };
  }

  /** The first body that can have adopted it, of those that the text speaks of. */
  private Body adopter(ResolutionNumber number, CitationTail tail) {
    Set<Body> candidates = new LinkedHashSet<>();
    candidates.add(tail.body());
    candidates.add(owner);
    candidates.add(speaker.body());
    candidates.add(named);
    candidates.add(ASSEMBLY);
    candidates.add(SECURITY_COUNCIL);
    candidates.add(ECONOMIC_COUNCIL);
    if (tail.year() >= 2006 && owner.equals(Body.NONE) && !speaker.body().equals(Body.NONE)) {
      candidates.add(HUMAN_RIGHTS_COUNCIL);
    }
    candidates.add(HUMAN_RIGHTS_COMMISSION);
    return candidates.stream()
        .filter(body -> canAdopt(body, number, tail.year()))
        .findFirst()
        .orElse(Body.NONE);
  }

  private boolean canAdopt(Body body, ResolutionNumber number, int year) {
    Numbering numbering = body.numbering();
    return switch (number.form()) {
      case SESSION -> numbering.allows(number.head(), year) && mayCountSoFar(body, number);
      case YEAR -> numbering.form() == Numbering.Form.YEAR;
      case SPECIAL_SESSION -> canAdoptInSpecialSession(body, number, year);
      case ROMAN_SESSION -> body.equals(ASSEMBLY) || body.equals(ECONOMIC_COUNCIL);
      case RUNNING, RUNNING_WITH_YEAR -> body.equals(SECURITY_COUNCIL);
      case OWN -> false;
    };
  }

  /** From 101 on the Human Rights Council counts the decisions of a session: "2/101". */
  private boolean mayCountSoFar(Body body, ResolutionNumber number) {
    return !body.equals(HUMAN_RIGHTS_COUNCIL) || decision || number.item() <= 100;
  }

  /**
   * Both hold special sessions, S-1, S-2 …: the Assembly its 28th in 2005 and four more since, the
   * Council its first in 2006 and its 28th in 2018. Emergency special sessions (ES-) are the
   * Assembly's alone.
   */
  private static boolean canAdoptInSpecialSession(Body body, ResolutionNumber number, int year) {
    int session = number.head();
    boolean emergency = number.printed().startsWith("ES-");
    if (body.equals(HUMAN_RIGHTS_COUNCIL)) {
      return !emergency && (year == 0 || year >= (session <= 28 ? 2006 : 2021));
    }
    boolean then =
        session <= 28
            ? year <= 2005
            : ASSEMBLY_SPECIAL_SESSIONS.getOrDefault(session, year) == year;
    return body.equals(ASSEMBLY) && (emergency || year == 0 || then);
  }

  /** Two digits, a slash, up to three digits: no other number in these texts looks like it. */
  private static boolean isOfAssembly(ResolutionNumber number) {
    return number.form() == ResolutionNumber.Form.SESSION
        && ASSEMBLY.numbering().allows(number.head(), 0)
        && number.head() < 100;
  }

  private static Body body(String name) {
    return Bodies.listed().find(name).orElseThrow();
  }
}

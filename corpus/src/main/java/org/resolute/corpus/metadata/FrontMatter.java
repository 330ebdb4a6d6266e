package org.resolute.corpus.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.numbering.Label;

/**
 * Reads what stands before the text: symbol, dates, session, agenda item, sponsors, title.
 *
 * <p>The date of an adopted resolution is the day of its adoption, of any other document the day on
 * which it was distributed.
 */
public final class FrontMatter {

  /** "A/RES/74/102", "S/RES/1301 (2000)", "CTOC/COP/WG.4/2020/L.1/Add.1", alone on its line. */
  private static final Pattern SYMBOL =
      Pattern.compile("[A-Z]{1,8}/[A-Za-z0-9./()-]{1,50}+(?: \\(\\d{4}\\)| [A-Z](?:-[A-Z])?)?");

  /** "74/102. Question of …", "S-31/1. …", "2021/13 A. …": the number and the title. */
  private static final Pattern NUMBERED_TITLE =
      Pattern.compile("((?:[A-Z]{1,2}-)?\\d{1,4}/\\d{1,3})(?: ([A-Z](?:-[A-Z])?))?\\. ?(\\S.*+)");

  /** "Resolution 11/5", "Decision 4/4", "Resolution 1301 (2000)". */
  private static final Pattern NUMBER_LINE =
      Pattern.compile("(?:Resolution|Decision) (\\d{1,4}(?:/\\d{1,3}| \\(\\d{4}\\)))");

  /** "Seventy-fourth session", "2021 session", "Tenth emergency special session". */
  private static final Pattern SESSION =
      Pattern.compile(
          "(?:[A-Z][a-z]+(?:-[a-z]+)?(?: [a-z]+){0,3}|\\d{4}) session(?: \\([a-z]+\\))?");

  /** "Agenda item 72 (b)", "Item 5 of the provisional agenda". */
  private static final Pattern AGENDA_ITEM =
      Pattern.compile("(?:Agenda i|I)tems? (\\d.{0,60}?)(?: of the .{0,60}+)?");

  /** "Resolution adopted by the General Assembly on 13 December 2019", "Adopted by …". */
  private static final Pattern ADOPTION =
      Pattern.compile("(?:Resolutions? |Decisions? )?[Aa]dopted (?:by|at) .*+");

  /** "At the 4122nd meeting of the Security Council, held on 29 March 2000 …". */
  private static final Pattern STATEMENT =
      Pattern.compile(".{0,600}(?:made|issued) the following statement.{0,80}");

  private static final Pattern BODY_WORD =
      Pattern.compile(
          ".*\\b(?:Assembly|Council|Commission|Committee|Conference|Group|Board|Forum)\\b.*+");

  private final List<Block> blocks;
  private final String body;

  private FrontMatter(List<Block> blocks, String body) {
    this.blocks = blocks;
    this.body = body;
  }

  /**
   * What these blocks say of the document.
   *
   * @param blocks those before the text
   * @param body the body that speaks, where a formula says so; else empty
   * @param closings the lines after the last paragraph
   */
  public static DocumentMetadata read(List<Block> blocks, String body, List<Block> closings) {
    return new FrontMatter(blocks, body).read(closings);
  }

  /** "Statement by the President of the Security Council". */
  public static boolean isStatementTitle(Block block) {
    return block.text().startsWith("Statement by the President of the ");
  }

  /** The sentence that introduces a presidential statement. */
  public static boolean introducesStatement(Block block) {
    return STATEMENT.matcher(block.text()).matches();
  }

  /** "91/17. Keeping of registers" without its number; another line as it is. */
  public static String withoutNumber(String line) {
    Matcher title = NUMBERED_TITLE.matcher(line);
    return title.matches() ? title.group(3) : line;
  }

  private DocumentMetadata read(List<Block> closings) {
    String speaker = body.isEmpty() ? speaker() : body;
    return new DocumentMetadata(
        symbol(speaker),
        title(),
        speaker,
        date(closings),
        firstMatch(SESSION, 0),
        firstMatch(AGENDA_ITEM, 1),
        blocks.stream().flatMap(b -> Sponsors.of(b.text()).stream()).toList());
  }

  private String firstMatch(Pattern pattern, int group) {
    for (Block block : blocks) {
      Matcher matcher = pattern.matcher(block.text());
      if (matcher.matches()) {
        return matcher.group(group);
      }
    }
    return "";
  }

  private String symbol(String speaker) {
    for (Block block : blocks) {
      String text = block.text();
      if (SYMBOL.matcher(text).matches() && text.chars().anyMatch(Character::isDigit)) {
        return text;
      }
    }
    String number = firstMatch(NUMBERED_TITLE, 1);
    return Bodies.resolutionSymbol(speaker, number.isEmpty() ? firstMatch(NUMBER_LINE, 1) : number)
        .transform(s -> s.endsWith("/RES/") ? "" : s);
  }

  /** The last body that is named on a line of its own: a report names its parent first. */
  private String speaker() {
    String speaker = "";
    for (Block block : blocks) {
      String text = block.text();
      if (isStatementTitle(block)) {
        return text.substring(text.indexOf(" of the ") + " of the ".length());
      }
      if (Bodies.isKnown(text) || (BODY_WORD.matcher(text).matches() && Formula.isName(text))) {
        speaker = text;
      }
    }
    return speaker;
  }

  private String date(List<Block> closings) {
    for (Block block : blocks) {
      if (ADOPTION.matcher(block.text()).matches() || introducesStatement(block)) {
        String date = Dates.first(block.text());
        if (!date.isEmpty()) {
          return date;
        }
      }
    }
    for (Block block : blocks) {
      if (Dates.isLine(block.text()) || block.text().startsWith("Distr")) {
        String date = Dates.first(block.text());
        if (!date.isEmpty()) {
          return date;
        }
      }
    }
    return closings.stream()
        .map(b -> Dates.last(b.text()))
        .filter(d -> !d.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String title() {
    String numbered = firstMatch(NUMBERED_TITLE, 3);
    if (!numbered.isEmpty()) {
      return numbered;
    }
    List<String> candidates = new ArrayList<>();
    String numberLine = "";
    for (Block block : blocks) {
      String text = block.text();
      if (isStatementTitle(block)) {
        return text;
      }
      if (NUMBER_LINE.matcher(text).matches()) {
        numberLine = text;
        candidates.clear();
      } else if (mayBeTitle(block)) {
        candidates.add(text);
      }
    }
    return candidates.isEmpty() ? numberLine : candidates.get(candidates.size() - 1);
  }

  private boolean mayBeTitle(Block block) {
    String text = block.text();
    return !Label.isNumeral(text)
        && !text.startsWith("[")
        && !text.startsWith("Distr")
        && !text.startsWith("Original:")
        && !text.equals("Addendum")
        && !text.equals("Corrigendum")
        && !ADOPTION.matcher(text).matches()
        && !SYMBOL.matcher(text).matches()
        && !SESSION.matcher(text).matches()
        && !AGENDA_ITEM.matcher(text).matches()
        && !Dates.isLine(block.text())
        && !introducesStatement(block)
        && !Sponsors.matches(text)
        && !text.equals("United Nations")
        && !text.equals(body)
        && !Bodies.isKnown(text)
        && !(Formula.isName(text) && text.endsWith(" Committee"));
  }
}

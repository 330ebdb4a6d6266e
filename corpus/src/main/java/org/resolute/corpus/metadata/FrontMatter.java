package org.resolute.corpus.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.block.Block;

/** Lines before the text that other steps must know too. */
public final class FrontMatter {

  /** "74/102. Question of …", "S-31/1. …", "2021/13 A. …": the number and the title. */
  private static final Pattern NUMBERED_TITLE =
      Pattern.compile("(?:[A-Z]{1,2}-)?\\d{1,4}/\\d{1,3}(?: [A-Z](?:-[A-Z])?)?\\. ?(\\S.*+)");

  /** "At the 4122nd meeting of the Security Council, held on 29 March 2000 …". */
  private static final Pattern STATEMENT =
      Pattern.compile(
          ".{0,600}(?:made|issued|read|read out|delivered) the following statement.{0,80}");

  private FrontMatter() {}

  /** "Statement by the President of the Security Council". */
  public static boolean isStatementTitle(Block block) {
    return isStatementTitle(block.text());
  }

  static boolean isStatementTitle(String text) {
    return text.startsWith("Statement by the President of the ");
  }

  /** The sentence that introduces a presidential statement. */
  public static boolean introducesStatement(Block block) {
    return introducesStatement(block.text());
  }

  static boolean introducesStatement(String text) {
    return STATEMENT.matcher(text).matches();
  }

  /** "91/17. Keeping of registers" without its number; another line as it is. */
  public static String withoutNumber(String line) {
    Matcher title = NUMBERED_TITLE.matcher(line);
    return title.matches() ? title.group(1) : line;
  }
}

package org.resolute.corpus.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.UnreadableDocumentException.Stage;
import org.resolute.corpus.block.BlockWriter;
import org.resolute.corpus.block.FlowWriter;
import org.resolute.corpus.block.Paragraph;
import org.resolute.corpus.block.Region;
import org.resolute.corpus.block.SourceBlocks;
import org.resolute.corpus.rtf.RtfState.Target;

/**
 * The blocks of a rich text (RTF 1.9): page headers, the text with the labels that the writing
 * program printed, notes, page footers. Struck, deleted and hidden words are set apart.
 */
public final class RtfBlocks {

  private static final int DEEPEST = 500;

  /** Groups whose characters are none of the text. */
  private static final Set<String> SILENT =
      Set.of(
          "colortbl",
          "info",
          "pict",
          "object",
          "filetbl",
          "nonshppict",
          "sp",
          "xe",
          "tc",
          "atnid",
          "atnauthor",
          "annotation",
          "bkmkstart",
          "bkmkend",
          "stylesheet",
          "fonttbl",
          "pntxta",
          "pntxtb",
          "revtbl",
          "rsidtbl",
          "mmathPr",
          "do");

  /** Groups that other programs may pass over, and we read. */
  private static final Set<String> KNOWN =
      Set.of("footnote", "fldinst", "shpinst", "shptxt", "shp", "listtext", "pntext");

  private final RtfTokens tokens;
  private final Map<Integer, Charset> charsets = new HashMap<>();
  private final Map<Integer, Integer> headingByStyle = new HashMap<>();
  private final Deque<RtfState> states = new ArrayDeque<>();
  private final Deque<FlowWriter> parts = new ArrayDeque<>();
  private final BlockWriter headers = new BlockWriter();
  private final BlockWriter text = new BlockWriter();
  private final BlockWriter notes = new BlockWriter();
  private final BlockWriter footers = new BlockWriter();
  private final StringBuilder instruction = new StringBuilder();

  private RtfState state = new RtfState(RtfCharsets.WINDOWS_1252);
  private Charset standard = RtfCharsets.WINDOWS_1252;
  private int calls;
  private int fallbacks;
  private int font;
  private int style;
  private boolean optional;

  private RtfBlocks(byte[] content) {
    tokens = new RtfTokens(new String(content, StandardCharsets.ISO_8859_1));
    parts.push(new FlowWriter(text, Region.BODY));
  }

  /** The blocks of the file. */
  public static SourceBlocks of(byte[] content) throws UnreadableDocumentException {
    return new RtfBlocks(content).read();
  }

  private SourceBlocks read() throws UnreadableDocumentException {
    RtfTokens.Kind kind = tokens.next();
    while (kind != RtfTokens.Kind.END) {
      switch (kind) {
        case OPEN -> open();
        case CLOSE -> close();
        case CONTROL -> control(tokens.word(), tokens.number());
        case CHARACTER -> character(tokens.word());
        case BYTE -> character(RtfCharsets.decode(tokens.number(), state.charset));
        case END -> {
          // ends the loop
        }
      }
      kind = tokens.next();
    }
    while (!parts.isEmpty()) {
      parts.pop().end();
    }
    List<Paragraph> paragraphs = new ArrayList<>(once(headers.paragraphs()));
    paragraphs.addAll(text.paragraphs());
    paragraphs.addAll(notes.paragraphs());
    paragraphs.addAll(once(footers.paragraphs()));
    return BlockWriter.write(paragraphs);
  }

  private static List<Paragraph> once(List<Paragraph> paragraphs) {
    Set<String> seen = new HashSet<>();
    return paragraphs.stream().filter(p -> seen.add(p.words().text())).toList();
  }

  private void open() throws UnreadableDocumentException {
    if (states.size() > DEEPEST) {
      throw new UnreadableDocumentException(
          Stage.READ, "groups are nested more than %d deep; flatten the file".formatted(DEEPEST));
    }
    states.push(state);
    state = state.inner();
    optional = false;
    fallbacks = 0;
  }

  private void close() {
    if (state.beginsPart && parts.size() > 1) {
      parts.pop().end();
    }
    if (state.beginsLink) {
      parts.peek().line().closeLink();
    }
    if (!states.isEmpty()) {
      state = states.pop();
    }
    optional = false;
    fallbacks = 0;
  }

  private void character(String c) {
    if (fallbacks > 0) {
      fallbacks--;
      return;
    }
    switch (state.target) {
      case TEXT -> append(c);
      case LABEL -> parts.peek().label(c);
      case INSTRUCTION -> instruction.append(c);
      case FONTS, STYLES, NOWHERE -> {
        // no text of the document
      }
    }
  }

  private void append(String c) {
    parts.peek().append(c, state.bold || state.italic, state.unseen, state.raised);
  }

  private void control(String word, int number) {
    boolean passedOver = optional && !KNOWN.contains(word);
    optional = word.equals("*");
    if (passedOver) {
      state.target = Target.NOWHERE;
    } else if (word.equals("bin")) {
      tokens.skip(number);
    } else if (!destination(word) && !definition(word, number) && state.target != Target.NOWHERE) {
      if (!setting(word, number)) {
        layout(word, number);
      }
    }
  }

  /** Words that say where the characters of a group go. */
  private boolean destination(String word) {
    switch (word) {
      case "fonttbl" -> state.target = Target.FONTS;
      case "stylesheet" -> state.target = Target.STYLES;
      case "listtext", "pntext" -> label();
      case "fldinst" -> {
        instruction.setLength(0);
        state.target = state.target == Target.NOWHERE ? Target.NOWHERE : Target.INSTRUCTION;
      }
      case "fldrslt" -> link();
      case "footnote" -> begin(notes, Region.NOTE);
      case "header", "headerl", "headerr", "headerf" -> begin(headers, Region.RUNNING);
      case "footer", "footerl", "footerr", "footerf" -> begin(footers, Region.RUNNING);
      case "shptxt" -> begin(parts.peek().writer(), parts.peek().region());
      default -> {
        if (SILENT.contains(word)) {
          state.target = Target.NOWHERE;
        }
        return SILENT.contains(word);
      }
    }
    return true;
  }

  private void label() {
    if (state.target == Target.TEXT) {
      state.target = Target.LABEL;
      parts.peek().clearLabel();
    }
  }

  private void begin(BlockWriter writer, Region region) {
    if (state.target != Target.NOWHERE) {
      parts.push(new FlowWriter(writer, region));
      state.target = Target.TEXT;
      state.plain();
      state.beginsPart = true;
    }
  }

  /** The result of a field; that of a link leads somewhere. */
  private void link() {
    String words = instruction.toString().strip();
    int from = words.indexOf('"');
    int to = words.indexOf('"', from + 1);
    if (words.startsWith("HYPERLINK") && to > from && from > 0) {
      parts.peek().line().openLink(words.substring(from + 1, to));
      state.beginsLink = true;
    }
    instruction.setLength(0);
  }

  /** What the tables of fonts and styles say. */
  private boolean definition(String word, int number) {
    if (state.target == Target.FONTS) {
      font = word.equals("f") ? number : font;
      if (word.equals("fcharset")) {
        charsets.put(font, RtfCharsets.of(number, standard));
      }
    } else if (state.target == Target.STYLES) {
      style = word.equals("s") ? number : style;
      if (word.equals("outlinelevel") && number >= 0 && number < 9) {
        headingByStyle.put(style, number + 1);
      }
    } else {
      return false;
    }
    return true;
  }

  private boolean setting(String word, int number) {
    boolean on = number != 0;
    switch (word) {
      case "b" -> state.bold = on;
      case "i" -> state.italic = on;
      case "strike", "striked", "deleted", "v" -> state.unseen = on;
      case "super" -> state.raised = on;
      case "nosupersub", "sub" -> state.raised = false;
      case "plain" -> state.plain();
      case "uc" -> state.fallback = Math.min(Math.max(number, 0), 10);
      case "f" -> state.charset = charsets.getOrDefault(number, standard);
      case "ansicpg" -> {
        standard = RtfCharsets.ofCodePage(number);
        state.charset = standard;
      }
      case "u" -> {
        fallbacks = 0;
        character(String.valueOf((char) number));
        fallbacks = state.fallback;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void layout(String word, int number) {
    FlowWriter part = parts.peek();
    switch (word) {
      case "par", "sect" -> part.endParagraph();
      case "cell" -> part.endCell();
      case "nestcell" -> part.endParagraph();
      case "row" -> part.endRow();
      case "pard" -> part.resetParagraph();
      case "intbl" -> part.inTable();
      case "trhdr" -> part.writer().markHeaded();
      case "ilvl" -> part.level(number);
      case "s" -> part.heading(headingByStyle.getOrDefault(number, 0));
      case "outlinelevel" -> part.heading(number >= 0 && number < 9 ? number + 1 : 0);
      case "chftn" -> mark(part);
      default -> character(RtfCharsets.sign(word));
    }
  }

  /** The number of a note; it stands in the text, and again at the beginning of the note. */
  private void mark(FlowWriter part) {
    if (state.target == Target.TEXT) {
      calls += part.region() == Region.NOTE ? 0 : 1;
      part.line().mark(Integer.toString(calls));
      part.line().append(part.region() == Region.NOTE ? " " : "");
    }
  }
}

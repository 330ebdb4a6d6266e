package org.resolute.corpus.metadata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.metadata.LetterheadPart.Kind;

/** The body that speaks: the formula says it, a decision's sentence, the letterhead, the symbol. */
final class SpeakingBody {

  private static final Pattern BODY_WORD =
      Pattern.compile(
          ".*\\b(?:Assembly|Council|Commission|Committee|Conference|Group|Board|Forum)\\b.*+");

  /** "At its 25th plenary meeting, on 6 October 2016, the ", before the name of a body. */
  private static final Pattern BEFORE_BODY = Pattern.compile("[,)] the (?=\\p{Lu})");

  /** "At the 34th meeting of the ". */
  private static final Pattern BEFORE_OWNER = Pattern.compile(" the (?=\\p{Lu})");

  /** The Main Committees, on whose reports the General Assembly adopts its resolutions. */
  private static final Pattern MAIN_COMMITTEE =
      Pattern.compile(
          "(?i:reports? of the (?:first|second|third|fourth|fifth|sixth|special political"
              + "|ad hoc political) committee)");

  /** How much of a sentence stands before its verb. */
  private static final int LONGEST = 400;

  private static final String STATEMENT = "Statement by the President of the ";

  private final List<LetterheadLine> front;
  private final DocumentEdges edges;

  private SpeakingBody(List<LetterheadLine> front, DocumentEdges edges) {
    this.front = front;
    this.edges = edges;
  }

  /** Its name; empty where the document does not say it. */
  static String of(List<LetterheadLine> front, DocumentEdges edges) {
    return new SpeakingBody(front, edges).find();
  }

  private String find() {
    String speaker = BodyName.of(edges.speaker());
    if (speaker.isEmpty()) {
      speaker = ofStatement();
    }
    if (speaker.isEmpty()) {
      speaker = inOpening();
    }
    if (speaker.isEmpty()) {
      speaker = inFront();
    }
    if (speaker.isEmpty()) {
      speaker = ofNumber();
    }
    return speaker.isEmpty() ? inRunningHeads() : speaker;
  }

  private String ofStatement() {
    return front.stream()
        .flatMap(line -> line.part(Kind.STATEMENT_TITLE).stream())
        .map(part -> BodyName.of(part.text().substring(STATEMENT.length())))
        .findFirst()
        .orElse("");
  }

  /** "The Security Council requests …", "At its 5th plenary meeting, …, the General Assembly …". */
  private String inOpening() {
    Stream<String> introductions =
        front.stream()
            .flatMap(line -> line.part(Kind.INTRODUCTION).stream())
            .map(LetterheadPart::text);
    Stream<String> paragraphs =
        edges.opening().stream().limit(2).map(block -> PrintedLine.clean(block.text()));
    return Stream.concat(paragraphs, introductions)
        .map(SpeakingBody::ofSentence)
        .filter(body -> !body.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String ofSentence(String sentence) {
    String text = sentence.substring(0, Math.min(LONGEST, sentence.length()));
    String subject = Bodies.at(text, Bodies.skipArticle(text, 0)).body();
    if (!subject.isEmpty() || !text.startsWith("At ")) {
      return subject;
    }
    String body = after(BEFORE_BODY, text);
    return body.isEmpty() ? after(BEFORE_OWNER, text) : body;
  }

  private static String after(Pattern words, String sentence) {
    Matcher article = words.matcher(sentence);
    while (article.find()) {
      Bodies.Match body = Bodies.at(sentence, article.end());
      if (body.isFound()) {
        return body.body();
      }
    }
    return "";
  }

  /** The last body that is named on a line of its own: a report names its parent first. */
  private String inFront() {
    String known = "";
    String other = "";
    for (LetterheadLine line : front) {
      known = line.part(Kind.BODY).map(LetterheadPart::value).orElse(known);
      boolean numbered = line.has(Kind.SYMBOL) || line.has(Kind.NUMBER);
      if (!numbered && BODY_WORD.matcher(line.text()).matches() && Formula.isName(line.text())) {
        other = line.text();
      }
    }
    return known.isEmpty() ? other : known;
  }

  private String ofNumber() {
    return front.stream()
        .flatMap(line -> line.part(Kind.NUMBER).stream())
        .map(LetterheadPart::body)
        .filter(body -> !body.isEmpty())
        .reduce("", (one, later) -> later);
  }

  /** "46 General Assembly — Tenth Session", or the name of one of its committees. */
  private String inRunningHeads() {
    for (Block head : edges.runningHeads()) {
      String text = PrintedLine.clean(head.text());
      for (int word = 0; word >= 0 && word < LONGEST; word = nextWord(text, word)) {
        Bodies.Match body = Bodies.at(text, word);
        if (body.isFound()) {
          return body.body();
        }
      }
      if (MAIN_COMMITTEE.matcher(text).find()) {
        return "General Assembly";
      }
    }
    return "";
  }

  private static int nextWord(String text, int word) {
    int space = text.indexOf(' ', word);
    return space < 0 || space + 1 >= text.length() ? -1 : space + 1;
  }
}

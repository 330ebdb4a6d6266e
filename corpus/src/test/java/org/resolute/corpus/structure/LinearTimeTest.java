package org.resolute.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.resolute.corpus.block.PlainTextBlocks;
import org.resolute.corpus.text.DecodedText;

/**
 * Twice the text costs about twice the time, whatever it says: four times as much text may not cost
 * more than ten times the time.
 */
class LinearTimeTest {

  private static final int FEW = 10_000;
  private static final double MOST = 10;

  /** A ratio of shorter times says nothing. */
  private static final long FAST_MILLIS = 400;

  /** Texts that a careless parser reads in quadratic time. */
  enum Text {
    NUMBERED_LINES(i -> i + ". Urges ports to keep their registers;\n\n"),
    SHORT_LINES(i -> "Amber Bay " + i + "\n"),
    SHORT_PARAGRAPHS(i -> "Amber Bay\n\n"),
    CHAPEAUX(i -> "1. Urges:\n\n"),
    BULLETS(i -> "– Ports:\n\n"),
    LOWER_CASE(i -> "lamps of the coast\n\n"),
    REASONS(i -> "Recalling the lamps of the coast,\n\n"),
    HEADINGS(i -> "Article " + i + "\n\nPorts keep registers of their ships.\n\n"),
    ENDINGS(i -> "Adopted at the " + i + "th meeting, with\n\n"),
    VOTES(i -> "In favour: Peru (" + i + ", \n\n"),
    FORMULAE(i -> "The Harbour Council,\n\n"),
    FOOTNOTES(i -> "¹ Ibid., vol. " + i + ".\n\n"),
    BARE_FOOTNOTES(i -> i % 999 + " Ibid., vol. 3.\n\n"),
    ANNEXES(i -> "Annex\n\n"),
    PAGE_HEADS(i -> "Harbour Council, ninth session " + i + "\n\nports keep registers\n\n"),
    QUOTED(i -> "Reaffirms its decision, which reads:\n\n“The Council,\n\n"),
    VOLUME(
        i ->
            "Resolution "
                + (i + 1)
                + " (2035)\n\nThe Harbour Council,\n\nRecalling the lamps,1\n\n1. Urges ports to keep"
                + " registers of ships;\n\n1 Ibid.\n\n"),
    RUN_ON_NUMBERS(i -> (i + 1) % 1000 + ". Urges ports to act; "),
    MARKS_IN_ONE_LINE(i -> (i == 0 ? "² Ibid.\n\nThe Board,\n\n1. Notes " : "") + "the guide,2 "),
    LOOK_ALIKES(i -> "1． Urgеs pоrts， "),
    ONE_WORD_OF_LOOK_ALIKES(i -> "аa"),
    LETTERS(i -> "(a) To log ships:\n\n(i) To log crews:\n\n");

    private final IntFunction<String> part;

    Text(IntFunction<String> part) {
      this.part = part;
    }

    String of(int parts) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < parts; i++) {
        text.append(part.apply(i));
      }
      return text.toString();
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @EnumSource
  void fourTimesTheTextCostsAboutFourTimesTheTime(Text text) {
    millis(text.of(FEW));
    long few = millis(text.of(FEW));
    long many = millis(text.of(4 * FEW));
    assertThat(many)
        .as("%s: %d ms, then %d ms", text, few, many)
        .isLessThan((long) Math.max(FAST_MILLIS * MOST, few * MOST));
  }

  /** Processor time of this thread, which other programs on the machine do not change. */
  private static long millis(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    var documents =
        StructureParser.parse("d.txt", PlainTextBlocks.of(new DecodedText(text, List.of())));
    assertThat(documents).isNotEmpty();
    return (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
  }
}

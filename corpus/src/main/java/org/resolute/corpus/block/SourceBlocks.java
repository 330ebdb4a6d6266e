package org.resolute.corpus.block;

import java.util.List;
import java.util.Objects;
import org.resolute.corpus.PageStart;
import org.resolute.corpus.Passage;

/**
 * What a reader makes of a file: its text, and the blocks of it in reading order.
 *
 * @param text the decoded source, or the text that the reader writes of a format that is none;
 *     every span counts in it, in {@code char}s
 * @param blocks without overlap; none of them blank
 * @param passages what stands in no block and is not blank: lines of marks alone
 * @param pages where the pages of a printed format begin, by position
 * @param warnings what an analyst must know of the reading: {@code read as two columns}
 */
public record SourceBlocks(
    String text,
    List<Block> blocks,
    List<Passage> passages,
    List<PageStart> pages,
    List<String> warnings) {

  public SourceBlocks {
    Objects.requireNonNull(text);
    blocks = List.copyOf(blocks);
    passages = List.copyOf(passages);
    pages = List.copyOf(pages);
    warnings = List.copyOf(warnings);
  }

  /** Whether the format keeps notes apart, so that no paragraph of the text can be one. */
  public boolean keepsNotes() {
    return blocks.stream().anyMatch(b -> b.layout().region() == Region.NOTE);
  }
}

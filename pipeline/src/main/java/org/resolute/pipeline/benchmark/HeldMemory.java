package org.resolute.pipeline.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.ref.Reference;
import java.util.List;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;
import org.resolute.models.MentionRecognizer;
import org.resolute.models.mentions.MentionRecognizers;

/**
 * What recognisers of mentions keep in memory, each combination in a virtual machine that has
 * loaded nothing else: "rules" some megabytes, for the gazetteer and the words of the grammar.
 */
public final class HeldMemory {

  private static final String MARK = "held ";
  private static final double MEGA = 1_000_000;

  /** One collection may leave what a finaliser or a soft reference still held. */
  private static final int COLLECTIONS = 3;

  private static final Clause CLAUSE =
      new Clause(
          "",
          1,
          Section.OPERATIVE,
          "",
          0,
          List.of(),
          "Recalls its resolution 61/144 of 19 December 2006, and thanks Ms. Ada Berg of Norway.",
          SourceMap.NONE,
          List.of());

  private HeldMemory() {}

  /**
   * The live heap, in millions of bytes, once these recognisers are loaded and have read a clause,
   * less that of a virtual machine that has loaded none.
   */
  public static double megabytes(List<String> recognizers) throws IOException {
    return heap(recognizers) - heap(List.of());
  }

  private static double heap(List<String> recognizers) throws IOException {
    return Double.parseDouble(ChildMachine.told(HeldMemory.class, MARK, List.of(), recognizers))
        / MEGA;
  }

  /**
   * Tells the bytes of the live heap.
   *
   * @param args names of recognisers, or none
   */
  public static void main(String[] args) {
    List<MentionRecognizer> loaded =
        args.length == 0 ? List.of() : List.of(MentionRecognizers.of(List.of(args)));
    loaded.forEach(recognizer -> recognizer.recognize(CLAUSE, DocumentMetadata.NONE));
    for (int i = 0; i < COLLECTIONS; i++) {
      ManagementFactory.getMemoryMXBean().gc();
    }
    System.out.println(MARK + afterCollection());
    Reference.reachabilityFence(loaded);
  }

  /** What the last collection left; what is in use now counts stretches that threads set aside. */
  private static long afterCollection() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
        .sum();
  }
}

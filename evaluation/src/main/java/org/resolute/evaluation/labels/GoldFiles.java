package org.resolute.evaluation.labels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads labelled clauses of whatever form, told by the name: a folder is an output of annotate,
 * {@code .jsonl} a clause table, {@code .json} a document's gold, {@code .tsv} the table of blocks.
 */
public final class GoldFiles {

  private static final Map<String, LabelReader> READERS =
      Map.of("jsonl", new ClauseTableGold(), "json", new SampleGold(), "tsv", new StructureGold());

  private GoldFiles() {}

  /** One file or output folder. */
  public static LabelledSet read(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return new OutputFolder().read(path);
    }
    if (!Files.exists(path)) {
      throw new UnreadableLabelsException(path + " does not exist");
    }
    String name = path.getFileName().toString();
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    LabelReader reader = READERS.get(extension);
    if (reader == null) {
      throw new UnreadableLabelsException(
          path + " is not a gold file: known are .jsonl, .json and .tsv");
    }
    return reader.read(path);
  }

  /** Gold files; those of one form are one gold, in the order of their first file. */
  public static List<LabelledSet> readGold(List<Path> paths) throws IOException {
    Map<java.util.Set<Layer>, List<LabelledSet>> byLayers = new LinkedHashMap<>();
    for (Path path : paths) {
      LabelledSet set = read(path);
      byLayers.computeIfAbsent(set.layers(), l -> new ArrayList<>()).add(set);
    }
    List<LabelledSet> golds = new ArrayList<>();
    for (List<LabelledSet> sets : byLayers.values()) {
      String name =
          sets.size() == 1 ? sets.get(0).name() : sets.size() + " files like " + sets.get(0).name();
      golds.add(LabelledSet.union(name, sets));
    }
    return golds;
  }
}

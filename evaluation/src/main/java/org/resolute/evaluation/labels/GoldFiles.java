package org.resolute.evaluation.labels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads labelled clauses of whatever form, told by the name: a folder is an output of annotate,
 * {@code .jsonl} a clause table, {@code .json} a document's gold, {@code .tsv} the table of blocks,
 * {@code .xml} Akoma Ntoso.
 */
public final class GoldFiles {

  private static final Map<String, LabelReader> READERS =
      Map.of(
          "jsonl",
          new ClauseTableGold(),
          "json",
          new SampleGold(),
          "tsv",
          new StructureGold(),
          "xml",
          new AkomaNtosoGold());

  private GoldFiles() {}

  /** One file or output folder. */
  public static LabelledSet read(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return new OutputFolder().read(path);
    }
    if (!Files.exists(path)) {
      throw new UnreadableLabelsException(path + " does not exist");
    }
    LabelReader reader = READERS.get(extension(path));
    if (reader == null) {
      throw new UnreadableLabelsException(
          path + " is not a gold file: known are .jsonl, .json, .tsv and .xml");
    }
    return reader.read(path);
  }

  /**
   * Gold files, folders standing for the gold files in them. Files that say the same kinds of
   * things are one gold.
   */
  public static List<LabelledSet> readGold(List<Path> paths) throws IOException {
    Map<Set<Layer>, List<LabelledSet>> byLayers = new LinkedHashMap<>();
    for (Path file : files(paths)) {
      LabelledSet set = read(file);
      byLayers.computeIfAbsent(set.layers(), l -> new ArrayList<>()).add(set);
    }
    return byLayers.values().stream().map(GoldFiles::asOne).toList();
  }

  private static LabelledSet asOne(List<LabelledSet> sets) {
    String first = sets.get(0).name();
    return sets.size() == 1
        ? sets.get(0)
        : LabelledSet.union(first + " and " + (sets.size() - 1) + " more", sets);
  }

  private static List<Path> files(List<Path> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.list(path)) {
          inside.filter(p -> READERS.containsKey(extension(p))).sorted().forEach(files::add);
        }
      } else {
        files.add(path);
      }
    }
    if (files.isEmpty()) {
      throw new UnreadableLabelsException("no gold file (.jsonl, .json, .tsv, .xml) in " + paths);
    }
    return files;
  }

  private static String extension(Path path) {
    String name = path.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}

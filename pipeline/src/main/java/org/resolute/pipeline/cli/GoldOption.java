package org.resolute.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.resolute.evaluation.labels.GoldFiles;
import org.resolute.evaluation.labels.LabelledSet;
import picocli.CommandLine.Option;

/** The labels that outputs are held against. */
final class GoldOption {

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      required = true,
      arity = "1..*",
      description = "Gold files, or folders of them.")
  private List<Path> gold;

  List<LabelledSet> read() throws IOException {
    return GoldFiles.readGold(gold);
  }
}

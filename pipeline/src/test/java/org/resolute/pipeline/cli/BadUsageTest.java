package org.resolute.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** What is wrong with a call is said in one sentence, and nothing is left of it. */
class BadUsageTest {

  /** What a terminal shows in a line. */
  private static final int WIDTH = 80;

  @TempDir private Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    Files.createDirectories(folder.resolve("themes"));
    write("table.csv", "id,text\n1,Urges States to act;\n");
    write("one.csv", "id,text,themes\na#1,Urges States;,\na#2,Welcomes the report;,data\n");
    write("broken.jsonl", "{\"id\": \"a#1\"\n");
    write("gold.jsonl", "{\"id\": \"a#1\", \"text\": \"Urges;\", \"themes\": []}\n");
    write(
        "themes/sea.json",
        """
        {"id": "sea", "cues": [{"group": "sea", "weight": 2, "phrases": ["sea"]}], "cue": []}
        """);
    write("format.json", "{\"format\": 1}");
    write("tables/clauses.csv", "document_id,clause_id,themes,text\nt,a#1,,Urges;\n");
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          annotate @none --output @out                             | there is no file or folder
          annotate @empty --output @out                            | there is no file under
          annotate @table.csv --output @table.csv                  | table.csv is a file; --output names a folder
          annotate @table.csv --output @tables                     | is not empty; --overwrite replaces its tables
          annotate @table.csv --output @out --max-pages 0          | --max-pages must be at least 1
          annotate @table.csv --output @out --format xml           | --format knows csv and json, not xml
          annotate @table.csv --output @out --model @none          | none; make one with train themes
          annotate @table.csv --output @out --model @table.csv     | table.csv is not a theme model; make one with train themes
          annotate @table.csv --output @out --model @format.json   | format.json is not a theme model; make one with train themes
          annotate @table.csv --output @out -- --wind=1            | does not take what stands after --
          train                                                    | Usage: resolute train
          train themes --data @empty --output @out                 | no table of labels (.jsonl, .csv, .json) in
          train themes --data @one.csv --output @out               | label clauses of two documents or more
          train themes --data @broken.jsonl --output @out          | broken.jsonl, line 1: not JSON from character
          train themes --data @one.csv --themes @none --output @out   | none is not a folder of theme files
          train themes --data @one.csv --themes @themes --output @out | sea.json: there is no field "cue"; known are counterCues, counterExamples
          train themes --data @one.csv --silver @none --output @out   | none is not there; name a table of labels
          train themes --data @one.csv --texts @none --output @out    | none is no folder; --texts names folders
          evaluate --predictions @none --gold @gold.jsonl          | none has no clauses.csv
          evaluate --predictions @tables --gold @empty             | no gold file (.jsonl, .json, .tsv, .xml) in
          evaluate --predictions @tables --gold @gold.jsonl --resamples 0 | --resamples must be at least 1, not 0
          cross-validate themes --data @gold.jsonl --repeats 0     | --repeats must be at least 1, not 0
          report --home @none                                      | is not the project's folder; name it with --home
          """)
  void isOneSentence(String call, String sentence) throws IOException {
    List<String> before = names();
    StringWriter err = new StringWriter();
    assertThat(run(call, err)).isEqualTo(ExitCodes.BAD_USAGE);
    assertThat(err.toString()).contains(sentence).doesNotContain("Exception", "org.resolute");
    assertThat(names()).isEqualTo(before);
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() throws IOException {
    StringWriter err = new StringWriter();
    String call = "evaluate --predictions @tables --gold @gold.jsonl --json @empty";
    assertThat(run(call, err)).isEqualTo(ExitCodes.FAILED);
    assertThat(err.toString()).contains("evaluate failed", "empty: Is a directory");
  }

  @Test
  void noLineOfHelpIsTooLongToBeCopied() {
    List<CommandLine> commands = new ArrayList<>(List.of(Resolute.commandLine(List.of())));
    for (int i = 0; i < commands.size(); i++) {
      commands.addAll(commands.get(i).getSubcommands().values());
    }
    for (CommandLine command : commands) {
      assertThat(command.getCommandSpec().usageMessage().footer())
          .as(command.getCommandName())
          .allSatisfy(line -> assertThat(Ansi.OFF.string(line)).hasSizeLessThanOrEqualTo(WIDTH));
    }
  }

  private int run(String call, StringWriter err) {
    String[] words = call.replace("@", folder + "/").split(" ");
    int split = Arrays.asList(words).indexOf("--");
    List<String> own = List.of(words).subList(0, split < 0 ? words.length : split);
    List<String> beam = List.of(words).subList(split < 0 ? words.length : split + 1, words.length);
    CommandLine line = Resolute.commandLine(beam);
    line.setOut(new PrintWriter(new StringWriter()));
    line.setErr(new PrintWriter(err, true));
    return line.execute(own.toArray(String[]::new));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }
}

package org.resolute.models.mentions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.resolute.corpus.WholeFile;
import org.resolute.models.corenlp.CrfTaggerTrainer;
import org.resolute.models.opennlp.OpenNlpTaggerTrainer;

/**
 * Makes the models that the project ships, of silver labels.
 *
 * <p>{@code java -cp pipeline/target/resolute.jar org.resolute.models.mentions.ShippedMentionModels
 * ../shared/un/structure-gold.tsv ../shared/gold/mentions-dev.jsonl
 * models/src/main/resources/org/resolute/models/mentions} writes them anew, byte for byte. No
 * clause of the second file, by which they are judged, is learnt from.
 */
public final class ShippedMentionModels {

  static final List<TaggerTrainer> TRAINERS =
      List.of(new OpenNlpTaggerTrainer(), new CrfTaggerTrainer());

  private static final int SHORTEST = 40;
  private static final int[] ONE_IN = {6, 14};

  private ShippedMentionModels() {}

  /** File name of a recogniser's model. */
  static String file(String recognizer) {
    return recognizer + ".model";
  }

  /** Arguments: table of clauses, file of held-out clauses, folder of the models. */
  public static void main(String[] arguments) throws IOException {
    List<String> texts = texts(Path.of(arguments[0]), heldOut(Path.of(arguments[1])));
    Path folder = Path.of(arguments[2]);
    for (int i = 0; i < TRAINERS.size(); i++) {
      TaggerTrainer trainer = TRAINERS.get(i);
      int oneIn = ONE_IN[i];
      List<LabelledText> clauses =
          texts.stream().filter(t -> hash(t) % oneIn == 0).map(SilverMentions::of).toList();
      WholeFile.write(folder.resolve(file(trainer.id())), trainer.train(clauses));
    }
  }

  /** The column {@code text} of the table, each text once, in the order of the table. */
  static List<String> texts(Path table, Set<List<String>> heldOut) throws IOException {
    List<String> lines = Files.readAllLines(table, StandardCharsets.UTF_8);
    int column = List.of(lines.get(0).split("\t", -1)).indexOf("text");
    if (column < 0) {
      throw new IllegalArgumentException(table + ": the head line names no column text; add it");
    }
    Set<String> seen = new HashSet<>();
    List<String> texts = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String text = line.split("\t", -1)[column];
      if (text.length() >= SHORTEST && seen.add(text) && !heldOut.contains(words(text))) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static Set<List<String>> heldOut(Path file) throws IOException {
    Set<List<String>> words = new HashSet<>();
    LabelledMentions.read(List.of(file)).texts().forEach(text -> words.add(words(text.text())));
    return words;
  }

  private static List<String> words(String text) {
    return LabelledWords.wordsOf(text).stream().map(word -> word.of(text)).toList();
  }

  private static long hash(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }
}

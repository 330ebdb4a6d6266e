package org.resolute.models.mentions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.resolute.models.MentionRecognizer;
import org.resolute.models.corenlp.CoreNlpRecognizers;
import org.resolute.models.opennlp.OpenNlpTaggerTrainer;

/**
 * The recognisers by name.
 *
 * <p>{@code MentionRecognizers.of(List.of("rules"))} marks names, references and dates by gazetteer
 * and grammar. Of several, the mentions of the first come first where they overlap. {@code
 * opennlp=my.model} is the name finder with a model of one's own.
 */
public final class MentionRecognizers {

  /** The recognisers that are used unless others are asked for. */
  public static final List<String> DEFAULT = List.of("rules");

  /** All names. */
  public static final List<String> NAMES = List.of("rules", "opennlp", "corenlp-crf", "corenlp");

  /** What stands before the file of a model of one's own. */
  private static final String OWN = "opennlp=";

  private static final Map<String, Tagger> SHIPPED = new ConcurrentHashMap<>();

  private MentionRecognizers() {}

  /**
   * The recogniser, or the combination of recognisers, with these names.
   *
   * @throws IllegalArgumentException if a name is unknown or its model is not there; the message
   *     says what to do
   */
  public static MentionRecognizer of(List<String> names) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException(
          "No recogniser is named; name one or several of " + String.join(", ", NAMES) + ".");
    }
    List<MentionRecognizer> recognizers =
        names.stream().distinct().map(MentionRecognizers::one).toList();
    return recognizers.size() == 1 ? recognizers.get(0) : new CombinedRecognizer(recognizers);
  }

  /** The model file that a name such as {@code opennlp=my.model} asks for; empty where none. */
  public static String modelFile(String name) {
    return name.startsWith(OWN) ? name.substring(OWN.length()) : "";
  }

  private static MentionRecognizer one(String name) {
    if (name.startsWith(OWN)) {
      return new TaggerRecognizer("opennlp", own(Path.of(modelFile(name))));
    }
    return switch (name) {
      case "rules" -> new RuleRecognizer();
      case "opennlp", "corenlp-crf" -> new TaggerRecognizer(name, shipped(name));
      case "corenlp" -> CoreNlpRecognizers.stanford();
      default ->
          throw new IllegalArgumentException(
              "There is no recogniser \""
                  + name
                  + "\"; use one of "
                  + String.join(", ", NAMES)
                  + ", or opennlp=FILE.");
    };
  }

  /** The name finder of a file: OpenNLP's archive is no Java object and may come from anywhere. */
  private static Tagger own(Path file) {
    try {
      return new OpenNlpTaggerTrainer().load(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException(
          "there is no model " + file + "; train mentions makes one", e);
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException(
          file
              + " is not a model of OpenNLP's name finder; make one with train mentions"
              + " (CoreNLP's models are Java objects and are read from the class path alone)",
          e);
    }
  }

  private static Tagger shipped(String name) {
    return SHIPPED.computeIfAbsent(name, MentionRecognizers::load);
  }

  private static Tagger load(String name) {
    TaggerTrainer trainer =
        ShippedMentionModels.TRAINERS.stream()
            .filter(t -> t.id().equals(name))
            .findFirst()
            .orElseThrow();
    String file = ShippedMentionModels.file(name);
    try (InputStream in = MentionRecognizers.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "The model of the recogniser \""
                + name
                + "\" is not in this build; train it as"
                + " models/cards/mentions.md says, or use rules.");
      }
      return trainer.load(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model of the recogniser " + name, e);
    }
  }
}

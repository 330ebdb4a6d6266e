package org.resolute.models.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.resolute.models.MentionType;
import org.resolute.models.mentions.LabelledText;
import org.resolute.models.mentions.Tagger;
import org.resolute.models.mentions.TaggerTrainer;

/**
 * Trains a conditional random field with CoreNLP's code.
 *
 * <p>Its models are Java objects, written and read by Java's serialisation. A model is read through
 * a filter that lets pass CoreNLP's own classes and the collections of the JDK, nothing else.
 */
public final class CrfTaggerTrainer implements TaggerTrainer {

  private static final Map<String, MentionType> OUR_LABELS =
      Stream.of(MentionType.values())
          .collect(Collectors.toUnmodifiableMap(MentionType::name, Function.identity()));

  @Override
  public String id() {
    return "corenlp-crf";
  }

  @Override
  public byte[] train(List<LabelledText> clauses) throws IOException {
    CRFClassifier<CoreLabel> classifier = new CRFClassifier<>(properties());
    List<List<CoreLabel>> documents = clauses.stream().map(CrfLabels::labelled).toList();
    classifier.train(documents, classifier.makeReaderAndWriter());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(new GZIPOutputStream(bytes))) {
      classifier.serializeClassifier(out);
    }
    return bytes.toByteArray();
  }

  @Override
  public Tagger load(byte[] model) throws IOException {
    try (ObjectInputStream in =
        new ObjectInputStream(new GZIPInputStream(new ByteArrayInputStream(model)))) {
      in.setObjectInputFilter(CoreNlpClasses.FILTER);
      CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(in);
      return new CrfTagger(classifier, OUR_LABELS);
    } catch (ClassNotFoundException e) {
      throw new IOException("the model is of another version of CoreNLP; train it again", e);
    }
  }

  private static Properties properties() {
    Properties properties = new Properties();
    for (String flag :
        List.of(
            "useClassFeature",
            "useWord",
            "usePrev",
            "useNext",
            "useSequences",
            "usePrevSequences",
            "useTypeSeqs",
            "useTypeSeqs2",
            "useTypeySequences",
            "useDisjunctive",
            "useNGrams",
            "noMidNGrams",
            "useQN",
            "useObservedSequencesOnly")) {
      properties.setProperty(flag, "true");
    }
    properties.setProperty("maxLeft", "1");
    properties.setProperty("maxNGramLeng", "4");
    properties.setProperty("disjunctionWidth", "2");
    properties.setProperty("wordShape", "chris2useLC");
    properties.setProperty("featureCountThresh", "3");
    properties.setProperty("QNsize", "10");
    properties.setProperty("tolerance", "0.001");
    properties.setProperty("backgroundSymbol", CrfLabels.NONE);
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    return properties;
  }
}

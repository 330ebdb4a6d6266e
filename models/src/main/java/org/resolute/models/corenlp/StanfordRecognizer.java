package org.resolute.models.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.models.Mention;
import org.resolute.models.MentionRecognizer;
import org.resolute.models.MentionType;
import org.resolute.models.mentions.Overlaps;
import org.resolute.models.mentions.TaggerRecognizer;

/** Stanford's three-class model, persons, places and bodies, with SUTime for dates. */
final class StanfordRecognizer implements MentionRecognizer {

  private static final Map<String, MentionType> TYPES =
      Map.of(
          "ORGANIZATION", MentionType.ORG,
          "LOCATION", MentionType.LOC,
          "PERSON", MentionType.PERSON);

  private static final String NAME = "corenlp";

  private final MentionRecognizer names;
  private final SuTime times = new SuTime(NAME);

  StanfordRecognizer(String resource) {
    names = new TaggerRecognizer(NAME, new CrfTagger(load(resource), TYPES));
  }

  @Override
  public List<Mention> recognize(Clause clause, DocumentMetadata metadata) {
    List<Mention> found = new ArrayList<>(times.dates(clause.text()));
    found.addAll(names.recognize(clause, metadata));
    return Overlaps.resolve(found);
  }

  private static CRFClassifier<CoreLabel> load(String resource) {
    try (InputStream bytes = StanfordRecognizer.class.getResourceAsStream(resource);
        ObjectInputStream in =
            new ObjectInputStream(new GZIPInputStream(Objects.requireNonNull(bytes)))) {
      in.setObjectInputFilter(CoreNlpClasses.FILTER);
      return CRFClassifier.getClassifier(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read Stanford's model " + resource, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("Stanford's model is of another version of CoreNLP", e);
    }
  }
}

package org.resolute.models.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;

/** CoreNLP's tokenizer, to measure ours against; "States' courts," are four tokens. */
public final class CoreNlpTokens {

  private CoreNlpTokens() {}

  /** How many tokens CoreNLP cuts the text into, made as its annotators take them. */
  public static int count(String text) {
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(
            new StringReader(text), new CoreLabelTokenFactory(), "untokenizable=noneKeep");
    int count = 0;
    while (tokenizer.hasNext()) {
      tokenizer.next();
      count++;
    }
    return count;
  }
}

package org.resolute.models.mentions;

import java.io.IOException;
import java.util.List;

/** Trains a tagger; the same clauses give the same bytes. */
public interface TaggerTrainer {

  /** Name of the recogniser that the model is for: {@code opennlp}. */
  String id();

  /** The model's bytes. */
  byte[] train(List<LabelledText> clauses) throws IOException;

  /** The tagger of a model that {@link #train} made. */
  Tagger load(byte[] model) throws IOException;
}

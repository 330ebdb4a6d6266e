package org.resolute.evaluation.labels;

import java.io.IOException;

/** A file of labels is not of the form that it should have; the message names file and place. */
public class UnreadableLabelsException extends IOException {

  private static final long serialVersionUID = 1;

  public UnreadableLabelsException(String message) {
    super(message);
  }

  public UnreadableLabelsException(String message, Throwable cause) {
    super(message, cause);
  }
}

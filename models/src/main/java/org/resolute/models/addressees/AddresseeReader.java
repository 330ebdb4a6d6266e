package org.resolute.models.addressees;

import java.util.List;
import org.resolute.models.Addressee;
import org.resolute.models.words.Words;

/** Reads whom an act asks. Safe for use by several threads. */
public final class AddresseeReader {

  private AddresseeReader() {}

  /** The reader over the vocabularies that ship with the project. */
  public static AddresseeReader standard() {
    return new AddresseeReader();
  }

  /** The addressees of a verb whose object begins at {@code from} and ends before {@code limit}. */
  public List<Addressee> object(Words words, int from, int limit) {
    return List.of();
  }

  /** The addressees that words {@code from} to the one before {@code to} name. */
  public List<Addressee> subject(Words words, int from, int to) {
    return List.of();
  }
}

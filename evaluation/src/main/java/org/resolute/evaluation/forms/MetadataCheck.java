package org.resolute.evaluation.forms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.resolute.corpus.DocumentMetadata;

/**
 * Symbol, body and date, as we read them off a document's letterhead, held against the metadata
 * that the United Nations' editors wrote into its XML.
 *
 * @param documents that have such metadata
 * @param symbol how many have the right symbol
 * @param body how many the body that the work's address names
 * @param author how many the body that the author's code names; it gives the Assembly's to the
 *     Human Rights Council too
 * @param date how many the right date
 * @param wrong one line for each symbol, body and date that differs
 */
public record MetadataCheck(
    int documents, int symbol, int body, int author, int date, List<String> wrong) {

  public MetadataCheck {
    wrong = List.copyOf(wrong);
  }

  /** Checks a folder of documents against those XML files whose names they share. */
  public static MetadataCheck of(ReadFolder folder, Map<String, Path> published)
      throws IOException {
    int documents = 0;
    int symbol = 0;
    int body = 0;
    int author = 0;
    int date = 0;
    List<String> wrong = new ArrayList<>();
    for (String name : folder.names()) {
      if (!published.containsKey(name)) {
        continue;
      }
      PublishedMetadata told = PublishedMetadata.read(published.get(name));
      DocumentMetadata ours = folder.metadata(name);
      documents++;
      symbol +=
          same(
              name,
              "symbol",
              told.symbols().contains(ours.symbol()),
              told.symbols().toString(),
              ours.symbol(),
              wrong);
      body += same(name, "body", told.body().equals(ours.body()), told.body(), ours.body(), wrong);
      author += told.authorBody().equals(ours.body()) ? 1 : 0;
      date += same(name, "date", told.date().equals(ours.date()), told.date(), ours.date(), wrong);
    }
    return new MetadataCheck(documents, symbol, body, author, date, wrong);
  }

  private static int same(
      String name, String what, boolean same, String told, String ours, List<String> wrong) {
    if (!same) {
      wrong.add("%s: %s is %s in the XML, %s in ours".formatted(name, what, told, ours));
    }
    return same ? 1 : 0;
  }
}

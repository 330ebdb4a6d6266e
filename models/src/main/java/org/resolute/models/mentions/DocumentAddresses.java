package org.resolute.models.mentions;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.Vocabulary;

/**
 * The addresses at which the United Nations keep their documents, each of which names a symbol:
 * {@code https://undocs.org/en/A/RES/90/4} is that of A/RES/90/4.
 *
 * <p>From {@code document-addresses.csv}: host, and the parameter of the query that holds the
 * symbol; where there is none, the path is the symbol.
 */
final class DocumentAddresses {

  /** "https://www.undocs.org/en/A/RES/90/4?x=y#z": the host, the path, the query. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?:)?(?://)?(?:www\\.)?+([a-zA-Z0-9.-]++)/([^?#]*+)(?:\\?([^#]*+))?.*+");

  /** "en/" before a symbol. */
  private static final Pattern LANGUAGE = Pattern.compile("/*+(?:(?:en|fr|es|ru|ar|zh)/++)?+");

  private final Map<String, Set<String>> parametersByHost = new HashMap<>();

  DocumentAddresses() {
    Vocabulary.rows(DocumentAddresses.class, "document-addresses.csv")
        .forEach(
            row ->
                parametersByHost
                    .computeIfAbsent(row.get("host"), h -> new HashSet<>())
                    .add(row.get("parameter")));
  }

  /** The symbol that an address names; empty for a foreign one, and for one that names none. */
  String symbol(String address) {
    Matcher parts = ADDRESS.matcher(address.strip());
    if (!parts.matches()) {
      return "";
    }
    Set<String> parameters =
        parametersByHost.getOrDefault(parts.group(1).toLowerCase(Locale.ROOT), Set.of());
    String query = parts.group(3) == null ? "" : parts.group(3);
    for (String parameter : query.split("&", -1)) {
      int sign = Math.max(0, parameter.indexOf('='));
      String name = parameter.substring(0, sign).toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && parameters.contains(name)) {
        return LinkedSymbol.of(decoded(parameter.substring(sign + 1)));
      }
    }
    return parameters.contains("")
        ? LinkedSymbol.of(LANGUAGE.matcher(decoded(parts.group(2))).replaceFirst(""))
        : "";
  }

  /** With "%20" as a space; empty where the address is broken. */
  private static String decoded(String coded) {
    try {
      return URLDecoder.decode(coded.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}

package org.resolute.models.themes;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The themes that a run asks after, in the order of the tables' columns.
 *
 * <p>The project ships {@code non_punishment}, {@code ict}, {@code supply_chains} and {@code data};
 * {@link #with(Path)} adds a user's own, one file each.
 *
 * @param themes with distinct ids
 */
public record Themes(List<Theme> themes) {

  private static final List<String> STANDARD =
      List.of("non_punishment", "ict", "supply_chains", "data");

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  public Themes {
    themes = List.copyOf(themes);
    Set<String> seen = new HashSet<>();
    for (Theme theme : themes) {
      if (!seen.add(theme.id())) {
        throw new IllegalArgumentException("two themes have the id " + theme.id());
      }
    }
  }

  /** The themes that the project ships. */
  public static Themes standard() {
    return new Themes(STANDARD.stream().map(Themes::shipped).toList());
  }

  /**
   * These themes and those of the {@code .json} files in {@code folder}, by file name. A file whose
   * id is known already takes that theme's place.
   *
   * @throws IllegalArgumentException where a file is not a theme; names the file and what is wrong
   */
  public Themes with(Path folder) throws IOException {
    Map<String, Theme> byId = new LinkedHashMap<>();
    themes.forEach(theme -> byId.put(theme.id(), theme));
    for (Path file : filesIn(folder)) {
      Theme theme = read(Files.readAllBytes(file), file.toString());
      byId.put(theme.id(), theme);
    }
    return new Themes(new ArrayList<>(byId.values()));
  }

  /** The ids, in order. */
  public List<String> ids() {
    return themes.stream().map(Theme::id).toList();
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(folder + " is not a folder of theme files (.json)");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().endsWith(".json")).sorted().toList();
    }
  }

  private static Theme shipped(String id) {
    String file = id + ".json";
    try (InputStream in = Themes.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the theme file " + file + " is not on the class path");
      }
      return read(in.readAllBytes(), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Theme read(byte[] content, String file) throws IOException {
    try {
      return JSON.readValue(content, Theme.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(file + ": " + fault(e), e);
    }
  }

  /** What is wrong with a theme file, for the one who wrote it. */
  private static String fault(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return "there is no field \"%s\"; known are %s"
          .formatted(
              unknown.getPropertyName(),
              unknown.getKnownPropertyIds().stream()
                  .map(String::valueOf)
                  .sorted()
                  .collect(Collectors.joining(", ")));
    }
    if (e instanceof ValueInstantiationException refused) {
      return refused.getCause().getMessage();
    }
    JsonLocation place = e.getLocation();
    return "line %d, character %d: not the JSON of a theme file"
        .formatted(place.getLineNr(), place.getColumnNr());
  }
}

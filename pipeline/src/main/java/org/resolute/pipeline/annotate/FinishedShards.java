package org.resolute.pipeline.annotate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resolute.pipeline.input.InputFile;
import org.resolute.pipeline.input.Shard;

/**
 * The shards that stopped runs finished by one recipe, and the shards of a run that goes on from
 * there.
 *
 * <p>A finished shard is kept where its files stand together in the new run, none changed in size,
 * none missing and none come between; whether their bytes are the same is seen when the shard's
 * turn comes. What is left between is cut as in any run, so the number of workers may be another.
 */
public final class FinishedShards {

  /** Lies in the folder of every finished shard. */
  public static final String FILE_NAME = FinishedShard.FILE_NAME;

  private final Map<String, List<Finished>> byFirstId = new HashMap<>();

  private record Finished(String folder, List<FinishedShard.Input> inputs) {

    boolean beginsAt(int place, List<InputFile> files) {
      if (files.size() - place < inputs.size()) {
        return false;
      }
      for (int i = 0; i < inputs.size(); i++) {
        if (!inputs.get(i).looksLike(files.get(place + i))) {
          return false;
        }
      }
      return true;
    }
  }

  private FinishedShards() {}

  /**
   * Those among {@code folders} that were finished, by this recipe.
   *
   * @param folders of shards, each ending in {@code /}
   */
  public static FinishedShards of(List<String> folders, String recipe) {
    FinishedShards all = new FinishedShards();
    for (String folder : folders) {
      try {
        FinishedShard shard = FinishedShard.read(folder);
        if (shard.recipe().equals(recipe)) {
          all.byFirstId
              .computeIfAbsent(shard.inputs().get(0).id(), id -> new ArrayList<>())
              .add(new Finished(folder, shard.inputs()));
        }
      } catch (IOException e) {
        // The run was stopped while it wrote this, so the shard was not finished.
      }
    }
    return all;
  }

  /** The shards of a run over {@code files}: those that are finished, and the rest, in order. */
  public List<Shard> plan(List<InputFile> files, int workers) {
    List<Piece> pieces = pieces(files);
    List<InputFile> rest =
        pieces.stream()
            .filter(p -> p.finished().isEmpty())
            .flatMap(p -> p.files().stream())
            .toList();
    long target = Shard.target(rest, workers);
    List<Shard> shards = new ArrayList<>();
    for (Piece piece : pieces) {
      var together =
          piece.finished().isEmpty() ? Shard.cut(piece.files(), target) : List.of(piece.files());
      together.forEach(cut -> shards.add(new Shard(shards.size(), cut, piece.finished())));
    }
    return shards;
  }

  /** Files that stand together: one finished shard, or what lies between two. */
  private record Piece(List<InputFile> files, String finished) {}

  private List<Piece> pieces(List<InputFile> files) {
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    int place = 0;
    while (place < files.size()) {
      List<Finished> here = at(place, files);
      if (here.isEmpty()) {
        place++;
        continue;
      }
      pieces.add(new Piece(files.subList(done, place), ""));
      done = place + here.get(0).inputs().size();
      pieces.add(new Piece(files.subList(place, done), here.get(0).folder()));
      place = done;
    }
    pieces.add(new Piece(files.subList(done, files.size()), ""));
    return pieces;
  }

  private List<Finished> at(int place, List<InputFile> files) {
    return byFirstId.getOrDefault(files.get(place).id(), List.of()).stream()
        .filter(finished -> finished.beginsAt(place, files))
        .limit(1)
        .toList();
  }
}

package org.resolute.models.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.resolute.models.Addressee;
import org.resolute.models.addressees.AddresseeReader;
import org.resolute.models.addressees.AddresseeReader.Frame;
import org.resolute.models.verbs.Act.Range;
import org.resolute.models.words.Words;

/**
 * Says for each act of a clause whom it asks.
 *
 * <p>In "Urges the parties to meet, supports and encourages the Envoy to mediate, and calls upon
 * them to listen" the first act asks {@code parties}, the third {@code Envoy}, and so does the
 * fourth, since "them" means those whom the act before asked.
 */
final class Addressing {

  /** Verbs that bind whom they say shall act: "decides that all States shall". */
  private static final Set<String> BINDING = Set.of("decide", "resolve", "agree", "determine");

  private final Markers markers;
  private final AddresseeReader reader;

  Addressing(Markers markers, AddresseeReader reader) {
    this.markers = markers;
    this.reader = reader;
  }

  /** The addressees of each act. */
  List<List<Addressee>> of(Words words, List<Act> acts) {
    List<List<Addressee>> all = new ArrayList<>(acts.size());
    List<Addressee> before = List.of();
    for (int i = 0; i < acts.size(); i++) {
      int limit = i + 1 < acts.size() ? acts.get(i + 1).from() : words.size();
      List<Addressee> named = named(words, acts.get(i), limit, before);
      all.add(named);
      before = named.isEmpty() ? before : named;
    }
    for (int i = acts.size() - 2; i >= 0; i--) {
      if (asks(acts.get(i)) && Governing.joined(words, acts.get(i), acts.get(i + 1))) {
        all.set(i, all.get(i + 1));
      }
    }
    return all;
  }

  /** Whom an item names that goes on with its chapeau: "Invites: (a) Member States to report". */
  List<Addressee> ofItem(Words words) {
    int first = 0;
    while (first < words.size() && (!words.isWord(first) || words.isAside(first))) {
      first++;
    }
    return reader.object(words, first, words.size(), Frame.FOR);
  }

  private List<Addressee> named(Words words, Act act, int limit, List<Addressee> before) {
    int end = words.is(act.to(), "]") ? act.to() + 1 : act.to();
    int object = markers.after(words, end);
    if (act.subject().isPresent()) {
      Range subject = act.subject().get();
      if (words.is(subject.from(), "it")) {
        return reader.object(words, object, limit, Frame.OBJECT);
      }
      List<Addressee> agents = reader.agents(words, act.to(), limit);
      return agents.isEmpty() ? reader.subject(words, subject.from(), subject.to()) : agents;
    }
    if (!asks(act)) {
      return BINDING.contains(act.verb()) ? reader.decided(words, object, limit) : List.of();
    }
    return words.is(object, "them") && !before.isEmpty()
        ? before
        : reader.object(words, object, limit, frame(act));
  }

  private static Frame frame(Act act) {
    if (act.verb().equals("call for")) {
      return Frame.FOR;
    }
    if (act.entry().filter(e -> e.asks() == VerbEntry.Asks.OF).isPresent()) {
      return Frame.OF;
    }
    boolean to = act.entry().filter(e -> e.asks() == VerbEntry.Asks.TO).isPresent();
    return act.renews() ? Frame.NOUN : to ? Frame.TO : Frame.OBJECT;
  }

  private static boolean asks(Act act) {
    return act.entry().filter(e -> e.asks() != VerbEntry.Asks.NONE).isPresent();
  }
}

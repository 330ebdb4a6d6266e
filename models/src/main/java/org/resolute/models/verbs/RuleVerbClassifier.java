package org.resolute.models.verbs;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.Span;
import org.resolute.models.Addressee;
import org.resolute.models.VerbAct;
import org.resolute.models.VerbClassifier;
import org.resolute.models.addressees.AddresseeReader;
import org.resolute.models.addressees.AddresseeReader.Frame;
import org.resolute.models.verbs.Act.Range;
import org.resolute.models.verbs.Markers.Kind;
import org.resolute.models.words.Words;

/**
 * Finds the acts of a clause by rules over the verb vocabulary.
 *
 * <p>"Also urges all States to license recruiters, and requests the Secretariat to keep a
 * register;" has the acts {@code urge} (addressee {@code all States}) and {@code request}
 * (addressee {@code Secretariat}). A sub-paragraph without a verb of its own has the acts that its
 * nearest chapeau ends in, marked as inherited.
 *
 * <p>The rules are those of annotation-guidelines.md, section 2. Safe for use by several threads.
 */
public final class RuleVerbClassifier implements VerbClassifier {

  private static final Span NOWHERE = new Span(0, 0);

  private final ActFinder finder;
  private final AddresseeReader addressees;

  /** A classifier over the given vocabulary. */
  public RuleVerbClassifier(VerbVocabulary vocabulary, AddresseeReader addressees) {
    this.finder = new ActFinder(Objects.requireNonNull(vocabulary));
    this.addressees = Objects.requireNonNull(addressees);
  }

  /** The classifier over the vocabularies that ship with the project. */
  public static RuleVerbClassifier standard() {
    return new RuleVerbClassifier(VerbVocabulary.standard(), AddresseeReader.standard());
  }

  @Override
  public List<VerbAct> classify(Clause clause, DocumentMetadata metadata) {
    List<VerbAct> governing = governing(clause);
    Words words = Words.of(clause.text());
    List<Act> own = finder.find(words, clause.section(), !governing.isEmpty());
    return own.isEmpty() ? governing : acts(words, own);
  }

  /** The acts of the nearest chapeau that has any, as inherited. */
  private List<VerbAct> governing(Clause clause) {
    List<String> chapeaux = clause.chapeaux();
    for (int i = chapeaux.size() - 1; i >= 0; i--) {
      Words words = Words.of(chapeaux.get(i));
      List<Act> acts = finder.find(words, clause.section(), i > 0);
      if (!acts.isEmpty()) {
        List<VerbAct> read = acts(words, acts);
        return Governing.indices(words, acts).stream().map(k -> inherited(read.get(k))).toList();
      }
    }
    return List.of();
  }

  private List<VerbAct> acts(Words words, List<Act> acts) {
    VerbAct[] read = new VerbAct[acts.size()];
    for (int i = read.length - 1; i >= 0; i--) {
      boolean last = i + 1 == read.length;
      int limit = last ? words.size() : acts.get(i + 1).from();
      boolean shares = !last && Governing.joined(words, acts.get(i), acts.get(i + 1));
      List<Addressee> named =
          shares && asks(acts.get(i))
              ? read[i + 1].addressees()
              : addressees(words, acts.get(i), limit);
      read[i] = act(words, acts.get(i), named);
    }
    return List.of(read);
  }

  private VerbAct act(Words words, Act act, List<Addressee> named) {
    Markers markers = finder.markers();
    Span span = words.span(act.from(), act.to());
    List<String> renewal = act.renews() ? List.of("reiterate") : List.of();
    return new VerbAct(
        act.verb(),
        span.of(words.text()),
        span,
        act.force(),
        false,
        markers.within(words, act.from(), act.to(), Kind.EMPHASIS),
        Stream.concat(
                renewal.stream(),
                markers.within(words, act.from(), act.to(), Kind.REPETITION).stream())
            .toList(),
        act.entry().isPresent(),
        named);
  }

  private List<Addressee> addressees(Words words, Act act, int limit) {
    int object = finder.markers().after(words, act.to());
    if (act.subject().isPresent()) {
      Range subject = act.subject().get();
      return words.is(subject.from(), "it")
          ? addressees.object(words, object, limit, Frame.OBJECT)
          : addressees.subject(words, subject.from(), subject.to());
    }
    return asks(act) ? addressees.object(words, object, limit, frame(act)) : List.of();
  }

  private static Frame frame(Act act) {
    if (act.verb().equals("call for")) {
      return Frame.FOR;
    }
    boolean to = act.entry().filter(e -> e.asks() == VerbEntry.Asks.TO).isPresent();
    return act.renews() ? Frame.NOUN : to ? Frame.TO : Frame.OBJECT;
  }

  private static boolean asks(Act act) {
    return act.entry().filter(e -> e.asks() != VerbEntry.Asks.NONE).isPresent();
  }

  private static VerbAct inherited(VerbAct act) {
    return new VerbAct(
        act.verb(),
        act.surface(),
        NOWHERE,
        act.force(),
        true,
        act.emphasis(),
        act.repetition(),
        act.listed(),
        act.addressees());
  }
}

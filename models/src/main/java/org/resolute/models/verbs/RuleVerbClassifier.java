package org.resolute.models.verbs;

import java.util.Arrays;
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

  private final VerbVocabulary vocabulary;
  private final ActFinder finder;
  private final Addressing addressing;

  /** A classifier over the given vocabulary. */
  public RuleVerbClassifier(VerbVocabulary vocabulary, AddresseeReader addressees) {
    this.vocabulary = Objects.requireNonNull(vocabulary);
    this.finder = new ActFinder(vocabulary);
    this.addressing = new Addressing(finder.markers(), Objects.requireNonNull(addressees));
  }

  /** The classifier over the vocabularies that ship with the project. */
  public static RuleVerbClassifier standard() {
    return new RuleVerbClassifier(VerbVocabulary.standard(), AddresseeReader.standard());
  }

  @Override
  public List<VerbAct> classify(Clause clause, DocumentMetadata metadata) {
    List<VerbAct> governing = governing(clause);
    Words words = Words.of(clause.text());
    List<Act> own =
        withoutTitles(clause, finder.find(words, clause.section(), !governing.isEmpty()));
    return own.isEmpty() ? inherited(governing, words) : acts(words, own);
  }

  /**
   * "Degrading the networks", in italics from its first word to its last, is a title: there, only a
   * verb of the vocabulary is one.
   */
  private static List<Act> withoutTitles(Clause clause, List<Act> acts) {
    boolean title =
        clause.markup().emphases().stream()
            .anyMatch(e -> e.start() == 0 && e.end() >= clause.text().length() - 1);
    return title ? acts.stream().filter(act -> act.entry().isPresent()).toList() : acts;
  }

  /** The acts of the nearest chapeau that has any. */
  private List<VerbAct> governing(Clause clause) {
    List<String> chapeaux = clause.chapeaux();
    for (int i = chapeaux.size() - 1; i >= 0; i--) {
      Words words = Words.of(chapeaux.get(i));
      List<Act> acts = finder.find(words, clause.section(), i > 0);
      if (!acts.isEmpty()) {
        List<VerbAct> read = acts(words, acts);
        return Governing.indices(words, acts).stream().map(read::get).toList();
      }
    }
    return List.of();
  }

  private List<VerbAct> acts(Words words, List<Act> acts) {
    List<List<Addressee>> named = addressing.of(words, acts);
    VerbAct[] read = new VerbAct[acts.size()];
    Arrays.setAll(read, i -> act(words, acts.get(i), named.get(i)));
    return List.of(read);
  }

  private VerbAct act(Words words, Act act, List<Addressee> named) {
    Markers markers = finder.markers();
    Span span = words.span(act.from(), act.to());
    List<String> repetition = markers.within(words, act.from(), act.to(), Kind.REPETITION);
    return new VerbAct(
        act.verb(),
        span.of(words.text()),
        span,
        act.force(),
        false,
        markers.within(words, act.from(), act.to(), Kind.EMPHASIS),
        act.renews()
            ? Stream.concat(Stream.of("reiterate"), repetition.stream()).toList()
            : repetition,
        act.entry().isPresent(),
        named);
  }

  /** The governing acts as the item's own; where they name nobody, the item may. */
  private List<VerbAct> inherited(List<VerbAct> governing, Words item) {
    return governing.stream().map(act -> act.inheritedWith(addressees(act, item))).toList();
  }

  private List<Addressee> addressees(VerbAct governing, Words item) {
    boolean open = governing.force() > 0 && governing.addressees().isEmpty() && asks(governing);
    return open ? addressing.ofItem(item) : governing.addressees();
  }

  private boolean asks(VerbAct act) {
    return vocabulary.entry(act.verb()).filter(e -> e.asks() != VerbEntry.Asks.NONE).isPresent();
  }
}

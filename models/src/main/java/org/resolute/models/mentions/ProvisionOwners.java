package org.resolute.models.mentions;

import java.util.ArrayList;
import java.util.List;
import org.resolute.models.Mention;
import org.resolute.models.MentionType;
import org.resolute.models.NamedMention;

/**
 * Says to which instrument or document a cited provision belongs: in "articles 9 and 10 of the
 * Convention on Lakes" the provision's id becomes that of the Convention, in "paragraph 4 of
 * resolution 64/293" it becomes the symbol {@code A/RES/64/293}.
 */
final class ProvisionOwners {

  private static final int REACH = 60;

  private ProvisionOwners() {}

  /** The mentions, with the id of their owner where the text says whose the provision is. */
  static List<Mention> named(String text, List<Mention> mentions) {
    List<Mention> named = new ArrayList<>(mentions);
    for (int i = named.size() - 2; i >= 0; i--) {
      if (named.get(i) instanceof NamedMention provision
          && provision.type() == MentionType.PROVISION) {
        named.set(i, withId(provision, owner(text, named, i)));
      }
    }
    return List.copyOf(named);
  }

  /** The next mention of an instrument, reference or provision that "of" joins to this one. */
  private static String owner(String text, List<Mention> mentions, int provision) {
    int end = mentions.get(provision).span().end();
    for (int i = provision + 1; i < mentions.size(); i++) {
      Mention next = mentions.get(i);
      int start = next.span().start();
      String between = start - end > REACH ? "" : text.substring(end, start);
      boolean joined = between.startsWith(" of ") && between.indexOf(',') < 0;
      boolean listed = next.type() == MentionType.PROVISION && between.length() <= 6;
      if (!joined && !listed) {
        return "";
      }
      if (next.type() != MentionType.ORG) {
        return id(next);
      }
    }
    return "";
  }

  private static String id(Mention mention) {
    if (mention instanceof NamedMention named) {
      boolean owner =
          named.type() == MentionType.INSTRUMENT || named.type() == MentionType.PROVISION;
      return owner ? named.id() : "";
    }
    return mention.type() == MentionType.REFERENCE ? mention.value() : "";
  }

  private static NamedMention withId(NamedMention provision, String id) {
    return new NamedMention(
        provision.type(), provision.text(), provision.span(), id, "", provision.recognizer());
  }
}

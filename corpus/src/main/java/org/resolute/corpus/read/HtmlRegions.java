package org.resolute.corpus.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.resolute.corpus.block.Region;

/**
 * Where on a page an element stands: in its text, in what surrounds it, or where nobody sees it.
 *
 * <p>Where a page names its main part, and that holds the better half of its words, all that stands
 * outside of it is navigation.
 */
final class HtmlRegions {

  private static final Set<String> AROUND =
      Set.of("nav", "aside", "footer", "button", "select", "dialog", "datalist");

  private static final Set<String> AROUND_ROLES =
      Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar");

  private static final Set<String> DELETED = Set.of("del", "s", "strike");

  private static final Pattern HIDING =
      Pattern.compile("display\\s*+:\\s*+none|visibility\\s*+:\\s*+(?:hidden|collapse)");

  private static final Pattern STRIKING =
      Pattern.compile("text-decoration(?:-line)?+\\s*+:[^;]{0,60}line-through");

  /** ".old, p.gone { display: none }" */
  private static final Pattern RULE = Pattern.compile("([^{}]{1,500})\\{([^{}]{0,2000})}");

  private static final Pattern CLASS = Pattern.compile("\\w{0,20}\\.([\\w-]{1,80})");

  /** "fn1", "fn:1", "_ftn2", "cite_note-3", "footnote-4", "sdfootnote1". */
  private static final Pattern NOTE_ID =
      Pattern.compile(
          "(?:user-content-)?(?:fn|_?ftn|cite_note|(?:sd)?(?:foot|end)note)[-_:.]?\\w{1,40}");

  private final Set<Element> mainParts;
  private final Set<String> hidingClasses = new HashSet<>();
  private final Set<String> strikingClasses = new HashSet<>();
  private final Deque<Region> regions = new ArrayDeque<>();
  private int deleted;

  private HtmlRegions(Set<Element> mainParts) {
    this.mainParts = mainParts;
    regions.push(mainParts.isEmpty() ? Region.BODY : Region.NAVIGATION);
  }

  static HtmlRegions of(Element body) {
    HtmlRegions regions = new HtmlRegions(mainParts(body));
    Element page = body.ownerDocument() == null ? body : body.ownerDocument();
    for (Element style : page.select("style")) {
      regions.readRules(style.data());
    }
    return regions;
  }

  private static Set<Element> mainParts(Element body) {
    int all = body.text().length();
    int around = 0;
    for (Element element : body.select("nav, aside, footer")) {
      boolean outermost =
          element.parent() == null || element.parent().closest("nav, aside, footer") == null;
      around += outermost ? element.text().length() : 0;
    }
    for (String kind : List.of("main, [role=main]", "article")) {
      Set<Element> parts = new HashSet<>(body.select(kind));
      int words =
          parts.stream()
              .filter(p -> p.parents().stream().noneMatch(parts::contains))
              .mapToInt(p -> p.text().length())
              .sum();
      if (words > 0 && words * 2 >= all - around) {
        return parts;
      }
    }
    return Set.of();
  }

  private void readRules(String css) {
    Matcher rule = RULE.matcher(css);
    while (rule.find()) {
      boolean hiding = HIDING.matcher(rule.group(2)).find();
      boolean striking = STRIKING.matcher(rule.group(2)).find();
      for (String selector : hiding || striking ? rule.group(1).split(",") : new String[0]) {
        Matcher named = CLASS.matcher(selector.strip());
        if (named.matches()) {
          (hiding ? hidingClasses : strikingClasses).add(named.group(1));
        }
      }
    }
  }

  void enter(Element element) {
    Region outside = current();
    regions.push(region(element, outside));
    deleted += isDeleted(element) ? 1 : 0;
  }

  void leave(Element element) {
    regions.pop();
    deleted -= isDeleted(element) ? 1 : 0;
  }

  Region current() {
    return regions.peek();
  }

  /** Whether what comes next is deleted or struck. */
  boolean isDeleted() {
    return deleted > 0;
  }

  private boolean isDeleted(Element element) {
    return DELETED.contains(element.normalName())
        || STRIKING.matcher(element.attr("style")).find()
        || hasClass(element, strikingClasses);
  }

  private Region region(Element element, Region outside) {
    if (outside == Region.HIDDEN || isHidden(element)) {
      return Region.HIDDEN;
    }
    if (mainParts.contains(element)) {
      return Region.BODY;
    }
    boolean around =
        AROUND.contains(element.normalName()) || AROUND_ROLES.contains(element.attr("role"));
    return around && !holdsNotes(element) ? Region.NAVIGATION : outside;
  }

  private boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.normalName().equals("noscript")
        || HIDING.matcher(element.attr("style")).find()
        || hasClass(element, hidingClasses);
  }

  private static boolean hasClass(Element element, Set<String> classes) {
    return !classes.isEmpty() && element.classNames().stream().anyMatch(classes::contains);
  }

  /** Notes stand in side notes and at the foot of some pages. */
  private static boolean holdsNotes(Element element) {
    return isNote(element)
        || element.attr("role").startsWith("doc-")
        || element.className().contains("footnote")
        || element.id().contains("footnote");
  }

  /** Whether an element is a footnote: by its id, its role or the list that it stands in. */
  static boolean isNote(Element element) {
    if (NOTE_ID.matcher(element.id()).matches() || element.attr("role").equals("doc-footnote")) {
      return true;
    }
    Element list = element.parent();
    return list != null
        && element.normalName().equals("li")
        && (list.hasClass("footnotes")
            || list.hasClass("references")
            || isNotesSection(list.parent()));
  }

  private static boolean isNotesSection(Element section) {
    return section != null
        && (section.hasClass("footnotes") || section.attr("role").equals("doc-endnotes"));
  }
}

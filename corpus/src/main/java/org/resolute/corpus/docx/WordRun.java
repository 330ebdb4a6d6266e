package org.resolute.corpus.docx;

import javax.xml.stream.XMLStreamReader;

/** How a run of characters is set. A run may set anew what its style sets, and says so after it. */
final class WordRun {

  private final WordStyles styles;
  private boolean italic;
  private boolean bold;
  private boolean struck;
  private boolean vanished;
  private boolean raised;

  /**
   * @param style that of the paragraph
   */
  WordRun(WordStyles styles, String style) {
    this.styles = styles;
    apply(style);
  }

  private void apply(String style) {
    italic = styles.isOn("i", style, italic);
    bold = styles.isOn("b", style, bold);
    struck = styles.isOn("strike", style, struck) || styles.isOn("dstrike", style, false);
    vanished = styles.isOn("vanish", style, vanished);
  }

  /** Takes in a property of the run. */
  void set(XMLStreamReader xml) {
    String value = WordPackage.attribute(xml, "val");
    boolean on = WordPackage.isOn(value);
    switch (xml.getLocalName()) {
      case "rStyle" -> apply(value);
      case "i" -> italic = on;
      case "b" -> bold = on;
      case "strike", "dstrike" -> struck = on;
      case "vanish" -> vanished = on;
      case "vertAlign" -> raised = value.equals("superscript");
      default -> {
        // colours and fonts say nothing
      }
    }
  }

  boolean isEmphasized() {
    return italic || bold;
  }

  /** Whether a reader of the page does not see it, or sees it struck out. */
  boolean isHidden() {
    return struck || vanished;
  }

  boolean isRaised() {
    return raised;
  }
}

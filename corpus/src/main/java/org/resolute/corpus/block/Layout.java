package org.resolute.corpus.block;

import java.io.Serializable;
import java.util.Objects;

/**
 * What a format says of a block beyond its words. A plain text says little; a word processor says
 * that "1)" is a list number of the first level, a page that a line stands in the second column.
 *
 * @param region where it stands
 * @param page the page that it begins on, from 1; 0 where the format has no pages
 * @param column the column of the page, from 1; 0 where there is only one
 * @param indent of its first line, in characters of the text; 0 where the format does not say
 * @param headingLevel 1 for the highest; 0 for no heading
 * @param listLevel 1 for the outermost list; 0 for no item of a list that the format numbers
 * @param labelLength how many characters at its beginning are the number that the format gave it; 0
 *     where the format numbers nothing
 * @param emphasized whether it is in bold or italics as a whole
 * @param apart whether blank space stands between it and the block before
 */
public record Layout(
    Region region,
    int page,
    int column,
    int indent,
    int headingLevel,
    int listLevel,
    int labelLength,
    boolean emphasized,
    boolean apart)
    implements Serializable {

  /** That of a paragraph of which its format says nothing. */
  public static final Layout PLAIN = new Layout(Region.BODY, 0, 0, 0, 0, 0, 0, false, true);

  public Layout {
    Objects.requireNonNull(region);
  }

  public Layout in(Region newRegion) {
    return new Layout(
        newRegion, page, column, indent, headingLevel, listLevel, labelLength, emphasized, apart);
  }

  public Layout onPage(int newPage, int newColumn) {
    return new Layout(
        region,
        newPage,
        newColumn,
        indent,
        headingLevel,
        listLevel,
        labelLength,
        emphasized,
        apart);
  }

  public Layout indented(int characters) {
    return new Layout(
        region, page, column, characters, headingLevel, listLevel, labelLength, emphasized, apart);
  }

  public Layout heading(int level) {
    return new Layout(
        region, page, column, indent, level, listLevel, labelLength, emphasized, apart);
  }

  /** An item of a list whose number takes the first {@code length} characters of the block. */
  public Layout item(int level, int length) {
    return new Layout(region, page, column, indent, headingLevel, level, length, emphasized, apart);
  }

  public Layout emphasized(boolean whole) {
    return new Layout(
        region, page, column, indent, headingLevel, listLevel, labelLength, whole, apart);
  }

  public Layout apart(boolean blankBefore) {
    return new Layout(
        region,
        page,
        column,
        indent,
        headingLevel,
        listLevel,
        labelLength,
        emphasized,
        blankBefore);
  }
}

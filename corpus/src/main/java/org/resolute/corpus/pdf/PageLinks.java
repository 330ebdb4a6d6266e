package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.resolute.corpus.Link;

/**
 * The areas of a page where a click leads to another document. Links within the file are none.
 * Source: ISO 32000-1, 12.5.6.5 and 12.6.4.7.
 */
final class PageLinks {

  static final PageLinks NONE = new PageLinks(List.of());

  /** In points from the left and the top edge of the page. */
  private record Area(float left, float top, float right, float bottom, String target) {}

  private final List<Area> areas;

  private PageLinks(List<Area> areas) {
    this.areas = areas;
  }

  static PageLinks of(PDPage page) {
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    if (annotations == null) {
      return NONE;
    }
    List<Area> areas = new ArrayList<>();
    for (int i = 0; i < annotations.size(); i++) {
      if (annotations.getObject(i) instanceof COSDictionary annotation) {
        add(annotation, page.getCropBox(), areas);
      }
    }
    return areas.isEmpty() ? NONE : new PageLinks(areas);
  }

  private static void add(COSDictionary annotation, PDRectangle box, List<Area> areas) {
    String target = target(annotation);
    COSArray corners = annotation.getCOSArray(COSName.RECT);
    if (Link.leadsOut(target) && corners != null && corners.size() == 4) {
      PDRectangle area = new PDRectangle(corners);
      areas.add(
          new Area(
              area.getLowerLeftX() - box.getLowerLeftX(),
              box.getUpperRightY() - area.getUpperRightY(),
              area.getUpperRightX() - box.getLowerLeftX(),
              box.getUpperRightY() - area.getLowerLeftY(),
              target));
    }
  }

  /** The address that a link leads to; empty for a link of another kind. */
  private static String target(COSDictionary annotation) {
    COSBase action = annotation.getDictionaryObject(COSName.A);
    boolean link = COSName.LINK.equals(annotation.getCOSName(COSName.SUBTYPE));
    if (link && action instanceof COSDictionary address) {
      String target = address.getString(COSName.URI);
      return target == null ? "" : target.strip();
    }
    return "";
  }

  /** Those that reach over this height, in points from the top edge. */
  PageLinks atHeight(float y) {
    if (areas.isEmpty()) {
      return this;
    }
    List<Area> beside = new ArrayList<>(0);
    for (Area area : areas) {
      if (area.top <= y && y <= area.bottom) {
        beside.add(area);
      }
    }
    return beside.isEmpty() ? NONE : new PageLinks(beside);
  }

  /** Where a click leads so far from the left edge, in points; empty for nowhere. */
  String target(float x) {
    for (Area area : areas) {
      if (area.left <= x && x <= area.right) {
        return area.target;
      }
    }
    return "";
  }
}

package org.resolute.corpus.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * The fields of a form and the text boxes that stand on a page apart from its drawing instructions,
 * with what somebody has filled in. Source: ISO 32000-1, 12.5.5, 12.5.6.6 and 12.7.4.
 */
final class PageFields {

  /** Flags of what is not shown: hidden, not to be viewed. */
  private static final int UNSEEN = 1 << 1 | 1 << 5;

  /** Fields within fields deeper than this are not followed. */
  private static final int DEEPEST = 20;

  private static final COSName FREE_TEXT = COSName.getPDFName("FreeText");
  private static final COSName TEXT = COSName.getPDFName("Tx");
  private static final COSName CHOICE = COSName.getPDFName("Ch");

  /**
   * A field as it is shown.
   *
   * @param shown the drawing instructions
   * @param place from their plane to the page
   */
  record Field(PDFormXObject shown, Transform place) {}

  private PageFields() {}

  static List<Field> of(PDPage page) {
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    if (annotations == null) {
      return List.of();
    }
    List<Field> fields = new ArrayList<>(0);
    for (int i = 0; i < annotations.size(); i++) {
      if (annotations.getObject(i) instanceof COSDictionary annotation && isText(annotation)) {
        add(annotation, fields);
      }
    }
    return fields;
  }

  private static boolean isText(COSDictionary annotation) {
    COSName kind = annotation.getCOSName(COSName.SUBTYPE);
    boolean seen = (annotation.getInt(COSName.F, 0) & UNSEEN) == 0;
    return seen
        && (FREE_TEXT.equals(kind) || (COSName.WIDGET.equals(kind) && isTextField(annotation)));
  }

  /** The kind of a field may stand with the field that it is part of. */
  private static boolean isTextField(COSDictionary widget) {
    COSDictionary field = widget;
    for (int depth = 0; depth < DEEPEST && field != null; depth++) {
      COSName kind = field.getCOSName(COSName.FT);
      if (kind != null) {
        return TEXT.equals(kind) || CHOICE.equals(kind);
      }
      field = field.getCOSDictionary(COSName.PARENT);
    }
    return false;
  }

  private static void add(COSDictionary annotation, List<Field> fields) {
    COSDictionary appearances = annotation.getCOSDictionary(COSName.AP);
    COSArray corners = annotation.getCOSArray(COSName.RECT);
    if (appearances != null
        && corners != null
        && corners.size() == 4
        && appearances.getDictionaryObject(COSName.N) instanceof COSStream stream) {
      PDFormXObject shown = new PDFormXObject(stream);
      fields.add(new Field(shown, place(shown, new PDRectangle(corners))));
    }
  }

  /** Takes the box of the instructions to the place of the field. */
  private static Transform place(PDFormXObject shown, PDRectangle area) {
    PDRectangle box = shown.getBBox();
    if (box == null || box.getWidth() <= 0 || box.getHeight() <= 0) {
      return new Transform(1, 0, 0, 1, area.getLowerLeftX(), area.getLowerLeftY());
    }
    float wide = area.getWidth() / box.getWidth();
    float high = area.getHeight() / box.getHeight();
    return new Transform(
        wide,
        0,
        0,
        high,
        area.getLowerLeftX() - wide * box.getLowerLeftX(),
        area.getLowerLeftY() - high * box.getLowerLeftY());
  }
}

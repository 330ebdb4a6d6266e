package org.resolute.corpus.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Reads the glyphs of a document's pages, in the order in which the file draws them.
 *
 * <p>PDFBox opens the file and its fonts. Its own text stripper also builds an object for each
 * operand and works out the box of each glyph, which takes most of its time; here only what moves
 * text is followed, a glyph is looked up once in a document, and a string is placed as a whole.
 */
final class PageReader {

  /** Forms within forms deeper than this are not drawn. */
  private static final int DEEPEST = 20;

  /** Nor is a form after so many on one page: a small file can draw forms of forms without end. */
  private static final int MOST_FORMS = 10_000;

  /** Letters lighter than this are pale, between 0 for black and 1 for white. */
  private static final float PALE = 0.5f;

  private final Map<COSDictionary, FontGlyphs> fonts = new HashMap<>();
  private final Deque<TextState> saved = new ArrayDeque<>();

  private RunBuilder runs = new RunBuilder();
  private PageLinks links = PageLinks.NONE;
  private PDRectangle box = new PDRectangle();
  private TextState state = new TextState();
  private int depth;
  private int forms;
  private boolean picture;
  private boolean painted;
  private int unread;

  /** What a page shows. */
  DrawnPage read(PDPage page) throws IOException {
    runs = new RunBuilder();
    forms = 0;
    picture = false;
    painted = false;
    unread = 0;
    links = PageLinks.of(page);
    box = page.getCropBox();
    state = new TextState();
    saved.clear();
    if (page.hasContents()) {
      draw(page, page.getResources());
    }
    for (PageFields.Field field : PageFields.of(page)) {
      state = new TextState();
      state.page = field.place();
      draw(field.shown(), field.shown().getResources());
    }
    return new DrawnPage(runs.build(), box.getWidth(), box.getHeight(), picture, painted, unread);
  }

  private void draw(PDContentStream stream, PDResources resources) throws IOException {
    ContentTokens tokens;
    try (InputStream contents = stream.getContents()) {
      tokens = new ContentTokens(contents.readAllBytes());
    }
    for (Operator next = tokens.next(); next != Operator.END; next = tokens.next()) {
      apply(next, tokens.operands(), resources);
    }
    picture |= tokens.hasPicture();
  }

  private void apply(Operator operator, Operands with, PDResources resources) throws IOException {
    switch (operator) {
      case SAVE -> saved.push(state.copy());
      case RESTORE -> state = saved.isEmpty() ? state : saved.pop();
      case TRANSFORM -> state.page = with.transform().then(state.page);
      case DRAW_OBJECT -> drawObject(COSName.getPDFName(with.name()), resources);
      case FONT -> {
        state.font = font(COSName.getPDFName(with.name()), resources);
        state.size = with.fromEnd(0);
      }
      case PAINT -> painted = true;
      case SHOW -> show(with.lastString());
      case SHOW_PIECES -> showPieces(with);
      case SHOW_ON_NEXT_LINE -> {
        state.moveLine(0, -state.leading);
        show(with.lastString());
      }
      case SHOW_SPACED_ON_NEXT_LINE -> {
        state.wordSpacing = with.fromEnd(2);
        state.charSpacing = with.fromEnd(1);
        state.moveLine(0, -state.leading);
        show(with.lastString());
      }
      default -> state.apply(operator, with);
    }
  }

  private void drawObject(COSName name, PDResources resources) throws IOException {
    if (resources == null || depth >= DEEPEST || forms >= MOST_FORMS) {
      return;
    }
    if (resources.isImageXObject(name)) {
      picture = true;
      return;
    }
    PDXObject object = resources.getXObject(name);
    if (object instanceof PDFormXObject form) {
      TextState before = state;
      state = state.copy();
      state.page = transform(form.getMatrix()).then(state.page);
      depth++;
      forms++;
      draw(form, form.getResources() == null ? resources : form.getResources());
      depth--;
      state = before;
    }
  }

  private static Transform transform(Matrix matrix) {
    return new Transform(
        matrix.getScaleX(),
        matrix.getShearY(),
        matrix.getShearX(),
        matrix.getScaleY(),
        matrix.getTranslateX(),
        matrix.getTranslateY());
  }

  private FontGlyphs font(COSName name, PDResources resources) throws IOException {
    COSDictionary all =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
    COSBase font = all == null ? null : all.getDictionaryObject(name);
    if (!(font instanceof COSDictionary dictionary)) {
      return FontGlyphs.NONE;
    }
    FontGlyphs known = fonts.get(dictionary);
    if (known == null) {
      known = FontGlyphs.of(dictionary);
      fonts.put(dictionary, known);
    }
    return known;
  }

  private void showPieces(Operands pieces) throws IOException {
    for (int i = 0; i < pieces.size(); i++) {
      show(pieces.string(i));
      float move = pieces.number(i);
      if (move != 0) {
        state.text = state.text.afterMove(-move / 1000 * state.size * state.stretch, 0);
      }
    }
  }

  private void show(byte[] string) throws IOException {
    if (string.length == 0 || state.font == FontGlyphs.NONE) {
      return;
    }
    Transform place = state.text.then(state.page);
    Placing placing = Placing.of(place, state.rise, box);
    float size = Math.max(1, (int) (state.size * place.stretch()));
    PageLinks beside =
        placing.turn() == Turn.UPRIGHT ? links.atHeight(placing.y() - size / 4) : PageLinks.NONE;
    runs.set(placing, state.lightness > PALE, size, state.font.style(), beside);
    state.text = state.text.afterMove(show(string, state.font, placing), 0);
  }

  /** Adds the glyphs of a string, and says how far they reach, in units of text. */
  private float show(byte[] string, FontGlyphs font, Placing placing) throws IOException {
    float offset = 0;
    int length;
    for (int at = 0; at < string.length; at += length) {
      length = font.length(string, at);
      int code = FontGlyphs.code(string, at, length);
      FontGlyphs.Glyph glyph = font.glyph(code);
      float width = glyph.width() * state.size * state.stretch;
      runs.add(glyph.text(), placing.x(offset), placing.x(offset + width));
      unread += glyph.text().isEmpty() ? 1 : 0;
      float wordSpacing = length == 1 && code == ' ' ? state.wordSpacing : 0;
      offset += width + (state.charSpacing + wordSpacing) * state.stretch;
    }
    return offset;
  }
}

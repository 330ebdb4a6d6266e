package org.resolute.evaluation.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.resolute.evaluation.metric.Counts;
import org.resolute.evaluation.metric.PrecisionRecallCurve;
import org.resolute.evaluation.metric.Reliability;

/** Draws curves as SVG; each series has a colour, a stroke and a marker of its own. */
public final class Plots {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 440;
  private static final List<BasicStroke> STROKES =
      List.of(SeriesLines.SOLID, SeriesLines.DASH_DASH, SeriesLines.DOT_DOT, SeriesLines.DASH_DOT);
  private static final List<Marker> MARKERS =
      List.of(
          SeriesMarkers.CIRCLE,
          SeriesMarkers.SQUARE,
          SeriesMarkers.DIAMOND,
          SeriesMarkers.TRIANGLE_UP);

  private Plots() {}

  /**
   * Precision over recall at every threshold, the chosen one marked.
   *
   * @param curves per theme
   * @param chosen per theme, the counts at the threshold that the system uses
   */
  public static Report.Plot precisionRecall(
      Map<String, PrecisionRecallCurve> curves, Map<String, Counts> chosen) {
    XYChart chart = chart("Precision and recall at every threshold", "recall", "precision");
    int index = 0;
    for (Map.Entry<String, PrecisionRecallCurve> entry : curves.entrySet()) {
      List<Double> recall = new ArrayList<>();
      List<Double> precision = new ArrayList<>();
      for (PrecisionRecallCurve.Point point : entry.getValue().points()) {
        recall.add(point.counts().recall());
        precision.add(point.counts().precision());
      }
      line(chart, entry.getKey(), recall, precision, index).setMarker(SeriesMarkers.NONE);
      mark(chart, entry.getKey(), chosen.getOrDefault(entry.getKey(), Counts.ZERO), index);
      index++;
    }
    return new Report.Plot(
        svg(chart),
        "Precision over recall, one line per theme; the mark on a line is the threshold in use.");
  }

  private static void mark(XYChart chart, String theme, Counts chosen, int index) {
    XYSeries series =
        line(
            chart,
            theme + " as used",
            List.of(chosen.recall()),
            List.of(chosen.precision()),
            index);
    series.setMarker(MARKERS.get(index % MARKERS.size()));
    series.setShowInLegend(false);
  }

  /** Whether scores mean what they say: the share that carries a theme over the mean score. */
  public static Report.Plot reliability(Map<String, Reliability> byTheme) {
    XYChart chart =
        chart("Reliability of the scores", "mean score", "share that carries the theme");
    XYSeries ideal = chart.addSeries("ideal", List.of(0.0, 1.0), List.of(0.0, 1.0));
    ideal.setLineColor(Color.GRAY).setLineStyle(SeriesLines.DOT_DOT);
    ideal.setMarker(SeriesMarkers.NONE);
    int index = 0;
    for (Map.Entry<String, Reliability> entry : byTheme.entrySet()) {
      List<Double> mean = new ArrayList<>();
      List<Double> share = new ArrayList<>();
      for (Reliability.Bin bin : entry.getValue().bins()) {
        mean.add(bin.meanScore());
        share.add(bin.share());
      }
      line(chart, entry.getKey(), mean, share, index++);
    }
    return new Report.Plot(
        svg(chart),
        "Share of clauses that carry the theme, by score; on the grey line scores are"
            + " probabilities.");
  }

  /**
   * A figure over the amount that was learned from.
   *
   * @param curves per label, clauses learned from and the figure reached, by rising number
   */
  public static Report.Plot learning(Map<String, Map<Integer, Double>> curves) {
    XYChart chart = chart("Learning curve", "clauses learned from", "F1 on held-out clauses");
    chart.getStyler().setXAxisMin(null).setXAxisMax(null);
    int index = 0;
    for (Map.Entry<String, Map<Integer, Double>> entry : curves.entrySet()) {
      List<Double> sizes = entry.getValue().keySet().stream().map(Integer::doubleValue).toList();
      line(chart, entry.getKey(), sizes, List.copyOf(entry.getValue().values()), index++);
    }
    return new Report.Plot(svg(chart), "F1 over the number of clauses that were learned from.");
  }

  private static XYChart chart(String title, String x, String y) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(title)
            .xAxisTitle(x)
            .yAxisTitle(y)
            .build();
    XYStyler styler = chart.getStyler();
    plain(styler);
    styler.setXAxisMin(0.0).setXAxisMax(1.0).setYAxisMin(0.0).setYAxisMax(1.02);
    styler.setXAxisDecimalPattern("0.##").setYAxisDecimalPattern("0.0");
    return chart;
  }

  /** White ground, one typeface, no frames: ink for the lines alone. */
  private static void plain(Styler styler) {
    styler.setChartBackgroundColor(Color.WHITE);
    styler.setPlotBackgroundColor(Color.WHITE);
    styler.setLegendBorderColor(Color.WHITE);
    styler.setLegendPosition(Styler.LegendPosition.OutsideE);
    styler.setBaseFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
  }

  private static XYSeries line(
      XYChart chart, String name, List<Double> x, List<Double> y, int index) {
    XYSeries series = chart.addSeries(name, x, y);
    Color color = Palette.SERIES.get(index % Palette.SERIES.size());
    series.setLineColor(color).setLineStyle(STROKES.get(index % STROKES.size()));
    series.setMarkerColor(color).setMarker(MARKERS.get(index % MARKERS.size()));
    return series;
  }

  /** The drawing as an SVG element, without the head of an XML file. */
  static String svg(Chart<?, ?> chart) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      VectorGraphicsEncoder.saveVectorGraphic(chart, out, VectorGraphicsFormat.SVG);
      String text = out.toString(StandardCharsets.UTF_8);
      return text.substring(text.indexOf("<svg")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

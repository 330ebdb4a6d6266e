package org.resolute.evaluation.report;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;
import org.knowm.xchart.style.HeatMapStyler;
import org.resolute.evaluation.metric.ConfusionMatrix;

/** Draws a confusion matrix: the darker a cell, the larger its share of the gold's label. */
public final class ConfusionPlot {

  private ConfusionPlot() {}

  /** Rows are the gold's labels, columns the system's; each row adds up to 100. */
  public static Report.Plot of(String title, ConfusionMatrix matrix) {
    List<String> labels = matrix.labels();
    List<String> shown = labels.stream().map(l -> l.isEmpty() ? "(none)" : l).toList();
    List<String> upwards = new ArrayList<>(shown);
    Collections.reverse(upwards);
    HeatMapChart chart =
        new HeatMapChartBuilder()
            .width(200 + 60 * labels.size())
            .height(160 + 40 * labels.size())
            .title(title)
            .xAxisTitle("found")
            .yAxisTitle("expected")
            .build();
    style(chart.getStyler());
    chart.addSeries("percent", shown, upwards, cells(matrix, labels));
    return new Report.Plot(
        Plots.svg(chart),
        title + ": of each expected label (row), the percentage that was found as each (column).");
  }

  private static List<Number[]> cells(ConfusionMatrix matrix, List<String> labels) {
    List<Number[]> cells = new ArrayList<>();
    for (int column = 0; column < labels.size(); column++) {
      for (int row = 0; row < labels.size(); row++) {
        String expected = labels.get(labels.size() - 1 - row);
        int all = labels.stream().mapToInt(l -> matrix.count(expected, l)).sum();
        int cell = matrix.count(expected, labels.get(column));
        cells.add(
            new Number[] {column, row, all == 0 ? 0 : Math.round(1000.0 * cell / all) / 10.0});
      }
    }
    return cells;
  }

  private static void style(HeatMapStyler styler) {
    styler.setRangeColors(Palette.SHADES.toArray(Color[]::new));
    styler.setMin(0).setMax(100);
    styler.setShowValue(true);
    styler.setValueFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
    styler.setValueFontColor(new Color(0xD55E00));
    styler.setHeatMapValueDecimalPattern("0.#");
    styler.setChartBackgroundColor(Color.WHITE);
    styler.setPlotBackgroundColor(Color.WHITE);
    styler.setXAxisLabelRotation(45);
    styler.setBaseFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
  }
}

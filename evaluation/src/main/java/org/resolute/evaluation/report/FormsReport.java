package org.resolute.evaluation.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.resolute.corpus.Vocabulary;
import org.resolute.evaluation.forms.ContractReading;
import org.resolute.evaluation.forms.KindsOfMistake;
import org.resolute.evaluation.forms.MetadataCheck;
import org.resolute.evaluation.forms.ReadFolder;
import org.resolute.evaluation.forms.TwinForms;
import org.resolute.evaluation.gate.ShippedModels;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.judge.StructureJudge;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledSet;

/**
 * How well structure is read from each form in which the United Nations publish their documents,
 * body by body, and what the remaining mistakes are.
 *
 * @param models the shipped models
 * @param folder with {@code text}, {@code akn} and {@code pdf}, of which any can be missing
 * @param gold the table made from the mark-up
 */
record FormsReport(ShippedModels models, Path folder, LabelledSet gold) {

  private static final Map<String, String> FORMS = new LinkedHashMap<>();
  private static final List<String> FIGURES =
      List.of("clauses", "perfect_documents", "section", "number", "verb", "text_kept");
  private static final int MOST_KINDS = 20;

  static {
    FORMS.put("text", "plain text");
    FORMS.put("akn", "Akoma Ntoso");
    FORMS.put("pdf", "PDF");
  }

  List<Report.Part> parts() throws IOException {
    Map<String, LabelledSet> systems = new LinkedHashMap<>();
    for (String form : FORMS.keySet()) {
      if (Files.isDirectory(folder.resolve(form))) {
        systems.put(form, models.verbsOnly().annotate(folder.resolve(form)));
      }
    }
    List<Report.Part> parts = new ArrayList<>();
    parts.addAll(figures(systems));
    for (Map.Entry<String, LabelledSet> system : systems.entrySet()) {
      parts.addAll(kinds(system.getKey(), system.getValue()));
    }
    parts.addAll(sameTexts());
    parts.addAll(metadata());
    return parts;
  }

  private List<Report.Part> figures(Map<String, LabelledSet> systems) {
    List<List<String>> rows = new ArrayList<>();
    systems.forEach(
        (form, system) -> {
          rows.add(row(FORMS.get(form), "all", "mark-up", gold, system));
          rows.add(row(FORMS.get(form), "all", "contract", ContractReading.of(gold), system));
          for (String body : bodies(system)) {
            LabelledSet part = of(system, body);
            rows.add(row(FORMS.get(form), body, "mark-up", of(gold, body), part));
          }
        });
    List<String> head = new ArrayList<>(List.of("form", "body", "gold by", "documents"));
    head.addAll(FIGURES.stream().map(f -> f.equals("clauses") ? "clauses F1" : f).toList());
    return List.of(
        new Report.Heading("Forms and bodies"),
        new Report.Text(
            "By \"mark-up\", the gold is as the United Nations' editors have it. By \"contract\", a"
                + " clause's own label that they left in its text, \"(a) …\", is its number, and the"
                + " line \"Statement by the President of …\" is a title even where they count"
                + " it as a paragraph, as our output contract says; nothing else is changed."),
        Report.Table.of(3, head, rows));
  }

  /** The bodies of those documents that the gold has too. */
  private TreeSet<String> bodies(LabelledSet system) {
    Set<String> known = gold.byDocument().keySet();
    TreeSet<String> bodies = new TreeSet<>();
    system.clauses().stream()
        .filter(c -> known.contains(c.document()))
        .forEach(c -> bodies.add(VerbBreakdown.kind(c.document())));
    return bodies;
  }

  private static LabelledSet of(LabelledSet set, String body) {
    List<LabelledClause> clauses =
        set.clauses().stream().filter(c -> VerbBreakdown.kind(c.document()).equals(body)).toList();
    return new LabelledSet(set.name(), set.layers(), set.themes(), clauses);
  }

  private static List<String> row(
      String form, String body, String reading, LabelledSet gold, LabelledSet system) {
    Evaluation evaluation = new StructureJudge().judge(gold, system);
    List<String> row = new ArrayList<>(List.of(form, body, reading));
    row.add(Numbers.count(evaluation.tallies().get("documents")));
    FIGURES.forEach(f -> row.add(Numbers.figure(evaluation.score(f).value())));
    return row;
  }

  private List<Report.Part> kinds(String form, LabelledSet system) {
    Map<String, String> explanations = explanations();
    List<List<String>> rows = new ArrayList<>();
    KindsOfMistake.of(new StructureJudge().judge(gold, system)).entrySet().stream()
        .limit(MOST_KINDS)
        .forEach(
            k ->
                rows.add(
                    List.of(
                        k.getKey(),
                        explanations.getOrDefault(k.getKey(), ""),
                        Numbers.count(k.getValue()))));
    return List.of(
        new Report.Heading("What differs from the mark-up: " + FORMS.get(form)),
        rows.isEmpty()
            ? new Report.Text("Nothing.")
            : Report.Table.of(2, List.of("kind", "explanation", "times"), rows));
  }

  private List<Report.Part> sameTexts() throws IOException {
    Path pdf = folder.resolve("pdf");
    if (!Files.isDirectory(pdf)) {
      return List.of();
    }
    TwinForms twins = TwinForms.of(ReadFolder.of(pdf), gold);
    return List.of(
        new Report.Heading("The same document as PDF and as XML"),
        new Report.Text(
            "Of %d documents, %s clauses were read from the PDF, and the XML has %s; %s are equal, character by character: a share of %s."
                .formatted(
                    twins.documents(),
                    Numbers.count(twins.read()),
                    Numbers.count(twins.published()),
                    Numbers.count(twins.same()),
                    Numbers.figure(twins.share()))));
  }

  private List<Report.Part> metadata() throws IOException {
    Path akn = folder.resolve("akn");
    if (!Files.isDirectory(akn)) {
      return List.of();
    }
    Map<String, Path> published = ReadFolder.byName(akn);
    List<List<String>> rows = new ArrayList<>();
    TreeSet<String> wrong = new TreeSet<>();
    for (String form : FORMS.keySet()) {
      if (Files.isDirectory(folder.resolve(form))) {
        MetadataCheck check = MetadataCheck.of(ReadFolder.of(folder.resolve(form)), published);
        wrong.addAll(check.wrong());
        rows.add(
            List.of(
                FORMS.get(form),
                Numbers.count(check.documents()),
                share(check.symbol(), check),
                share(check.body(), check),
                share(check.author(), check),
                share(check.date(), check)));
      }
    }
    List<Report.Part> parts =
        new ArrayList<>(
            List.of(
                new Report.Heading("Symbol, body and date against the XML's own metadata"),
                new Report.Text(
                    "The speaking body is held against the address of the work, which names the"
                        + " Human Rights Council. The author's code gives the Council's resolutions"
                        + " to the Assembly, whose organ it is; the last but one column counts by it."),
                Report.Table.of(
                    1,
                    List.of("form", "documents", "symbol", "body", "body by author", "date"),
                    rows)));
    wrong.forEach(line -> parts.add(new Report.Text(line)));
    return parts;
  }

  private static String share(int right, MetadataCheck check) {
    return Numbers.figure(check.documents() == 0 ? 0 : (double) right / check.documents());
  }

  private static Map<String, String> explanations() {
    Map<String, String> explanations = new LinkedHashMap<>();
    for (CSVRecord row : Vocabulary.rows(FormsReport.class, "kinds-of-mistake.csv")) {
      explanations.put(row.get("kind"), row.get("explanation"));
    }
    return explanations;
  }
}

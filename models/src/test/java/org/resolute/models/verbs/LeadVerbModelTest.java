package org.resolute.models.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolute.corpus.Clause;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;
import org.resolute.models.learning.LabelLearner;

class LeadVerbModelTest {

  @ParameterizedTest
  @MethodSource("learners")
  void everyLearnerTellsVerbsInWordsThatItHasNotSeenTogether(LabelLearner learner) {
    LeadVerbModel model = LeadVerbModel.learn(learner, examples());
    assertThat(model.verb(clause("Further urges mills to keep a list;"))).isEqualTo("urge");
    assertThat(model.verb(clause("Also notes the talks of the mills;"))).isEqualTo("note");
  }

  @ParameterizedTest
  @MethodSource("learners")
  void theSameExamplesGiveTheSameAnswers(LabelLearner learner) {
    LeadVerbModel first = LeadVerbModel.learn(learner, examples());
    LeadVerbModel second = LeadVerbModel.learn(learner, examples());
    for (String text : List.of("Further urges", "Invites and notes", "Welcomes", "")) {
      assertThat(second.verb(clause(text))).isEqualTo(first.verb(clause(text)));
    }
  }

  @Test
  void traitsNameTheWordsTheirPlaceAndTheSection() {
    assertThat(LeadVerbTraits.of(clause("Once again urges States to act;")))
        .contains("s=operative", "1=once", "w=urges", "p=urges states", "e=nce")
        .doesNotHaveDuplicates();
  }

  static Stream<LabelLearner> learners() {
    return LeadVerbModel.LEARNERS.stream();
  }

  private static List<LeadVerbModel.Example> examples() {
    List<LeadVerbModel.Example> examples = new ArrayList<>();
    for (String whom : List.of("ports", "mills", "harbours", "crews", "courts", "guilds")) {
      for (String lead : List.of("", "Also ", "Strongly ", "Once again ")) {
        examples.add(example(lead + "urges " + whom + " to keep a log;", "urge"));
        examples.add(example(lead + "notes the talks of the " + whom + ";", "note"));
        examples.add(example(lead + "invites " + whom + " to the fair;", "invite"));
      }
    }
    return examples;
  }

  private static LeadVerbModel.Example example(String text, String verb) {
    return new LeadVerbModel.Example(clause(text), verb);
  }

  private static Clause clause(String text) {
    return new Clause(
        "t#1", 1, Section.OPERATIVE, "", 0, List.of(), text, SourceMap.NONE, List.of());
  }
}

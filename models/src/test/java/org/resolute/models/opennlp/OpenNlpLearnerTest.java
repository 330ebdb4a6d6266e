package org.resolute.models.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;
import org.resolute.models.learning.BinaryModel;
import org.resolute.models.learning.Weights;

class OpenNlpLearnerTest {

  /** A sum of weights stands in for OpenNLP's own evaluation of two outcomes. */
  @Property
  void maximumEntropyOfTwoOutcomesIsASumOfWeights(
      @ForAll @Size(min = 2, max = 9) List<@DoubleRange(min = -1, max = 1) Double> yes,
      @ForAll @Size(max = 20) List<@IntRange(max = 11) Integer> chosen) {
    String[] names = new String[yes.size()];
    Arrays.setAll(names, i -> "t" + i);
    Context[] contexts = new Context[names.length];
    Arrays.setAll(
        contexts, i -> new Context(new int[] {0, 1}, new double[] {yes.get(i), -yes.get(i) / 3}));
    SortedMap<String, Weights.Pair> weights = new TreeMap<>();
    for (int i = 0; i < names.length; i++) {
      weights.put(names[i], new Weights.Pair(yes.get(i), -yes.get(i) / 3));
    }
    String[] traits = chosen.stream().map(i -> "t" + i).toArray(String[]::new);
    double[] own = new QNModel(contexts, names, new String[] {"yes", "no"}).eval(traits);
    BinaryModel model = OpenNlpLearner.MAXENT.restore(new Weights(weights));
    assertThat(model.logit(traits)).isCloseTo(Math.log(own[0] / own[1]), within(1e-6));
  }
}

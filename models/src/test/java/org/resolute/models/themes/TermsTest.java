package org.resolute.models.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TermsTest {

  private final Terms terms = new Terms(2);

  @Test
  void aWordThatReturnsIsTheSameTerm() {
    assertThat(terms.of("Suppliers")).isSameAs(terms.of("Suppliers"));
    assertThat(terms.of("Suppliers").number()).isNotEqualTo(terms.of("suppliers").number());
  }

  @Test
  void aTermHasItsWordInLowerCaseAndItsForm() {
    assertThat(terms.of("Suppliers").word()).isEqualTo("suppliers");
    assertThat(terms.of("Suppliers").form()).isEqualTo(WordForm.of("supplier"));
  }

  @Test
  void whatIsKnownOfATermIsWorkedOutOnce() {
    AtomicInteger asked = new AtomicInteger();
    PerTerm<Integer> answers = new PerTerm<>(term -> asked.incrementAndGet());

    assertThat(answers.of(terms.of("lake"))).isEqualTo(answers.of(terms.of("lake"))).isEqualTo(1);
  }

  @Test
  void wordsBeyondThoseRememberedAreTakenApartAllTheSame() {
    terms.of("lake");
    terms.of("board");
    PerTerm<String> forms = new PerTerm<>(Term::form);

    assertThat(terms.of("Rivers").number()).isNegative();
    assertThat(forms.of(terms.of("Rivers"))).isEqualTo("river");
    assertThat(forms.of(terms.of("Roads"))).isEqualTo("road");
  }
}

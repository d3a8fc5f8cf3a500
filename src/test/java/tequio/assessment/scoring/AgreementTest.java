package tequio.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;

/** How far two assessors agree. */
class AgreementTest {

  /** Fifty answers: 20 twice yes, 15 twice no, 5 and 10 where they differ. */
  @Test
  void kappa_of_a_table_known_from_textbooks() {
    var one = new LinkedHashMap<String, Known<AnswerValue>>();
    var other = new LinkedHashMap<String, Known<AnswerValue>>();
    fill(one, other, 0, 20, true, true);
    fill(one, other, 20, 5, true, false);
    fill(one, other, 25, 10, false, true);
    fill(one, other, 35, 15, false, false);

    var agreement = Agreement.of(one, other);

    assertThat(agreement.compared()).isEqualTo(50);
    assertThat(agreement.equal()).isEqualTo(35);
    assertThat(agreement.kappa()).isEqualTo(Known.of(new BigDecimal("0.40")));
    assertThat(Agreement.of(other, one)).isEqualTo(agreement);
  }

  @Test
  void who_does_not_know_answered_and_who_did_not_answer_is_not_compared() {
    Map<String, Known<AnswerValue>> one =
        Map.of("a", Known.notSeen(), "b", Known.of(new AnswerValue.YesOrNo(true)));
    Map<String, Known<AnswerValue>> other =
        Map.of("a", Known.notSeen(), "b", Known.missing(MissingReason.NOT_REVIEWED));

    assertThat(Agreement.of(one, other))
        .isEqualTo(new Agreement(1, 1, Known.missing(MissingReason.NOT_APPLICABLE)));
  }

  private static void fill(
      Map<String, Known<AnswerValue>> one,
      Map<String, Known<AnswerValue>> other,
      int from,
      int count,
      boolean mine,
      boolean theirs) {
    for (int i = from; i < from + count; i++) {
      one.put("q" + i, Known.of(new AnswerValue.YesOrNo(mine)));
      other.put("q" + i, Known.of(new AnswerValue.YesOrNo(theirs)));
    }
  }
}

package tequio.consultation.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.concurrency.Simultaneously;
import tequio.consultation.content.SubmissionChannel;
import tequio.gathering.attendance.AttendeeGroup;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.SubjectReference;
import tequio.plan.PlanWorld;
import tequio.testing.TequioTest;

/** Many people submit at the same moment. */
@TequioTest
class SubmissionRaceTest {

  private static final int PEOPLE = 12;

  @Autowired Submissions submissions;
  @Autowired SubmissionCounts counts;
  @Autowired JdbcClient jdbc;

  @Test
  void numbers_have_no_gap_and_each_is_given_once() throws Exception {
    var consultation = consultation();

    var numbers = atOnce(i -> () -> add(consultation, "Falta agua en la calle " + i));

    assertThat(numbers).hasSize(PEOPLE).doesNotHaveDuplicates().contains(1, PEOPLE);
    assertThat(counts.totals(consultation).published()).isEqualTo(PEOPLE);
    assertThat(counts.byGroup(consultation).getFirst().submissions()).isEqualTo(PEOPLE);
  }

  @Test
  void the_same_text_is_received_by_web_once_and_takes_no_further_number() throws Exception {
    var consultation = consultation();

    var numbers = atOnce(i -> () -> add(consultation, i % 2 == 0 ? "¡Más AGUA!" : "mas agua"));

    assertThat(numbers).containsExactly(1);
    assertThat(add(consultation, "Otra cosa")).contains(2);
  }

  private SubjectReference consultation() {
    return new SubjectReference("consultation", PlanWorld.newGovernment(jdbc), "1");
  }

  private static List<Integer> atOnce(IntFunction<Callable<Optional<Integer>>> work)
      throws Exception {
    return Simultaneously.run(PEOPLE, work).stream().flatMap(Optional::stream).toList();
  }

  private Optional<Integer> add(SubjectReference consultation, String words) {
    try {
      var submission =
          new NewSubmission(
              words,
              Optional.empty(),
              Optional.empty(),
              Set.of(AttendeeGroup.WOMEN),
              SubmissionChannel.WEB,
              Optional.empty());
      return Optional.of(submissions.add(consultation, submission, SubmissionState.PUBLISHED));
    } catch (BusinessRuleException refused) {
      return Optional.empty();
    }
  }
}

package tequio.demo.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tequio.consultation.act.ConsultationReader;
import tequio.consultation.content.ConsultationGrouping.NamedGroup;
import tequio.consultation.submission.Submission;
import tequio.consultation.submission.SubmissionGroups;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Text;
import tequio.storage.TenantContext;
import tequio.testing.TequioDemoTest;

@TequioDemoTest
class LoadConsultationsRunnerTest {

  @Autowired ConsultationReader consultations;
  @Autowired SubmissionGroups groups;
  @Autowired TenantContext scope;

  @Test
  void the_desk_has_the_same_groups_as_the_public_page() {
    var its = consultations.find(new GovernmentKey("99001"), "1").orElseThrow();
    var working =
        scope.within(List.of(its.document().government()), () -> groups.list(its.document()));

    assertThat(working)
        .hasSize(31)
        .map(it ->
            new NamedGroup(
                it.number(),
                Text.spanish(it.name().orElseThrow()),
                it.submissions().stream().map(Submission::number).toList()))
        .containsExactlyElementsOf(its.grouping().orElseThrow().groups());
  }
}

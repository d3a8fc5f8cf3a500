package tequio.demo.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.consultation.act.ConsultationActs;
import tequio.consultation.act.ConsultationActs.ConsultationRunner;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.content.ConsultationGrouping;
import tequio.consultation.content.ConsultationGrouping.NamedGroup;
import tequio.consultation.content.RemovalReason;
import tequio.consultation.content.SubmissionRemoval;
import tequio.consultation.submission.SubmissionGroups;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;
import tequio.storage.TenantContext;

/** What the invented officers of the demonstration decide on the submissions. */
@Component
class DemoConsultationActs {

  private static final ConsultationRunner BY =
      new ConsultationRunner(
          ReportingParty.GOVERNMENT,
          "Unidad de Transparencia y Gobierno Abierto",
          Optional.empty());

  private static final int DAYS_TO_GROUPS = 2;

  private final ConsultationActs acts;
  private final SubmissionGroups groups;
  private final TenantContext scope;

  DemoConsultationActs(ConsultationActs acts, SubmissionGroups groups, TenantContext scope) {
    this.acts = acts;
    this.groups = groups;
    this.scope = scope;
  }

  void remove(ConsultationRecord its, int number) {
    var reasons = RemovalReason.values();
    var removal =
        new SubmissionRemoval(
            number,
            PartialDate.of(its.consultation().lastDay()),
            reasons[number % reasons.length],
            Text.spanish("Lo revisaron dos personas de la unidad con las reglas publicadas."));
    acts.remove(its, removal, BY);
  }

  /** Publishes groups, which whoever works on the consultation finds at the desk too. */
  void group(ConsultationRecord its, Map<String, List<Integer>> byGroup, int published) {
    var named = new ArrayList<NamedGroup>();
    byGroup.forEach((name, numbers) ->
        named.add(new NamedGroup(add(its, name, numbers), Text.spanish(name), numbers)));
    int grouped = named.stream().mapToInt(it -> it.submissions().size()).sum();
    var day = PartialDate.of(its.consultation().lastDay().plusDays(DAYS_TO_GROUPS));
    acts.group(its, new ConsultationGrouping(day, named, published - grouped), BY);
  }

  private int add(ConsultationRecord its, String name, List<Integer> numbers) {
    return scope.within(
        List.of(its.document().government()),
        () -> groups.add(its.document(), Optional.of(name), numbers));
  }
}

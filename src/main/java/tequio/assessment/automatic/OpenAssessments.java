package tequio.assessment.automatic;

import java.util.List;
import org.springframework.stereotype.Component;
import tequio.assessment.response.Assessment;
import tequio.assessment.response.Assessments;
import tequio.kernel.GovernmentKey;
import tequio.storage.TenantContext;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Assessments of all municipalities that are being answered. */
@Component
class OpenAssessments {

  private final Assessments assessments;
  private final Gazetteer gazetteer;
  private final TenantContext scope;

  OpenAssessments(Assessments assessments, Gazetteer gazetteer, TenantContext scope) {
    this.assessments = assessments;
    this.gazetteer = gazetteer;
    this.scope = scope;
  }

  List<Assessment> list() {
    var keys = gazetteer.listMunicipalities().stream().map(Government::key).toList();
    return scope.within(keys, assessments::listOpen);
  }

  void within(GovernmentKey government, Runnable work) {
    var unused =
        scope.within(
            List.of(government),
            () -> {
              work.run();
              return true;
            });
  }
}

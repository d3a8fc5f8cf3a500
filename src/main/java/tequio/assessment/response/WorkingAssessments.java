package tequio.assessment.response;

import java.util.List;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.storage.TenantContext;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Assessments of all governments that are being answered or replied to, as jobs walk them. */
@Component
public class WorkingAssessments {

  private final Assessments assessments;
  private final Gazetteer gazetteer;
  private final TenantContext scope;

  WorkingAssessments(Assessments assessments, Gazetteer gazetteer, TenantContext scope) {
    this.assessments = assessments;
    this.gazetteer = gazetteer;
    this.scope = scope;
  }

  public List<Assessment> list() {
    var keys = gazetteer.listAll().stream().map(Government::key).toList();
    return scope.within(keys, assessments::listWorking);
  }

  public void within(GovernmentKey government, Runnable work) {
    var unused =
        scope.within(
            List.of(government),
            () -> {
              work.run();
              return true;
            });
  }
}

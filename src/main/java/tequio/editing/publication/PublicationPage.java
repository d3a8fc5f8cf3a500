package tequio.editing.publication;

import java.time.ZoneId;
import java.util.List;
import tequio.editing.draft.Draft;
import tequio.editing.preview.PublicationPreview;
import tequio.editing.section.DraftProgress;
import tequio.editing.section.FormSection;
import tequio.kernel.Page;
import tequio.publishing.difference.Difference;
import tequio.territory.Government;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/** Changes that publishing would make, and what is still missing. */
public record PublicationPage(
    Government government,
    PublicationPreview prepared,
    List<Difference> plan,
    List<PublicationPreview.Changed> changed,
    FourEyesApproval.Standing dates,
    FieldType.Part office,
    Form form)
    implements Page {

  /** What nobody has looked at yet in one document. */
  public record Missing(Draft draft, List<FormSection> parts) {}

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public String path() {
    return Draft.Id.plan(government.key(), prepared.code()).path();
  }

  /** Nothing of it would read otherwise than what is public already. */
  public boolean isSame() {
    return prepared.before().isPresent()
        && !prepared.withdrawn()
        && plan.isEmpty()
        && changed.isEmpty()
        && prepared.added().isEmpty()
        && prepared.takenOut().isEmpty();
  }

  /** Missing parts do not keep it from being published: a blank is said as one. */
  public List<Missing> missing() {
    return java.util.stream.Stream.concat(prepared.plan().stream(), prepared.staying().stream())
        .map(it -> new Missing(it, DraftProgress.of(it).missing()))
        .filter(it -> !it.parts().isEmpty())
        .toList();
  }

  /** Only a second person is asked whether dates may move. */
  public boolean decides() {
    return dates.by().isPresent() && !dates.mine();
  }

  public List<FieldType.Part> why() {
    return List.of(new FieldType.Part("words", "moved.words", new FieldType.Words(true, false)));
  }

  public List<FieldType.Part> questions() {
    var reason = new FieldType.Part("reason", "publish.reason", new FieldType.Words(true, false));
    return prepared.before().isPresent() ? List.of(office, reason) : List.of(office);
  }
}

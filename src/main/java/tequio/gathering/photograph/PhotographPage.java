package tequio.gathering.photograph;

import java.util.List;
import tequio.gathering.act.GatheringRecord;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/**
 * Uploads a photograph of a gathering, then asks what is seen on it.
 *
 * @param kept hash of the photograph that was uploaded; empty before
 * @param problem why the upload was refused; empty where it was not
 */
public record PhotographPage(
    Government government,
    GatheringRecord its,
    List<GatheringPhotograph> photographs,
    String kept,
    String problem,
    Form form)
    implements Page {

  static final List<FieldType.Part> QUESTIONS =
      List.of(
          new FieldType.Part("title", "photograph.title", new FieldType.Words(false, true)),
          new FieldType.Part(
              "alternative", "photograph.alternative", new FieldType.Words(true, true)),
          new FieldType.Part("office", "publication.office", new FieldType.Words(false, false)));

  public PhotographPage {
    photographs = List.copyOf(photographs);
  }

  @Override
  public int status() {
    return form.isWrong() || !problem.isEmpty() ? 422 : 200;
  }

  public List<FieldType.Part> questions() {
    return QUESTIONS;
  }

  public String eventPath() {
    return "/trabajo/%s/eventos/%s".formatted(government.key(), its.document().code());
  }

  public String path() {
    return eventPath() + "/fotografias";
  }

  public List<Link> crumbs(Texts t) {
    var work = "/trabajo/" + government.key();
    return List.of(
        new Link(government.shortName(), work),
        new Link(t.say("kind.gathering.many"), work + "/eventos"),
        new Link(its.gathering().title().words(), eventPath()));
  }
}

package tequio.problem.desk;

import java.time.ZoneId;
import java.util.List;
import tequio.kernel.Page;
import tequio.problem.desk.ProblemDesk.OpenedProblem;
import tequio.problem.drawing.ProblemTree;
import tequio.problem.tree.WorkingTree;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/** The working tree as it will be published, and who publishes it why. */
public record TreePublicationPage(OpenedProblem opened, WorkingTree tree, Form form)
    implements Page {

  /** Name of the field with the number of the last operation that was shown. */
  public static final String SEEN = "visto";

  static final List<FieldType.Part> QUESTIONS =
      List.of(
          new FieldType.Part("office", "publication.office", new FieldType.Words(false, false)),
          new FieldType.Part("reason", "publication.reason", new FieldType.Words(true, false)));

  @Override
  public ZoneId zone() {
    return opened.government().zone();
  }

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public List<FieldType.Part> questions() {
    return QUESTIONS;
  }

  public String path() {
    return opened.path() + "/arbol/publicacion";
  }

  public ProblemTree drawn() {
    return ProblemTree.of(tree.published());
  }
}

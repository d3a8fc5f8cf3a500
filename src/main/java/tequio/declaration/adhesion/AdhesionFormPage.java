package tequio.declaration.adhesion;

import java.util.List;
import tequio.declaration.content.JointDeclaration;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/**
 * Form by which anybody adheres to a declaration.
 *
 * @param mail whether letters leave this site; else people adhere on paper
 * @param done whether it was sent just now
 */
public record AdhesionFormPage(
    Government government,
    JointDeclaration declaration,
    GovernmentHeader place,
    List<FieldType.Part> questions,
    Form form,
    boolean mail,
    boolean done)
    implements Page {

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public String path() {
    return government.path() + "/declaracion";
  }

  AdhesionFormPage sent() {
    return new AdhesionFormPage(government, declaration, place, questions, form, mail, true);
  }
}

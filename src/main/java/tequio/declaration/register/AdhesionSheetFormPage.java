package tequio.declaration.register;

import java.util.List;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/**
 * One line of a printed sheet, to type in.
 *
 * @param count lines that were typed in before it
 */
public record AdhesionSheetFormPage(
    Government government, List<FieldType.Part> questions, Form form, int count) implements Page {

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public String path() {
    return AdhesionDesk.path(government.key());
  }

  public List<Link> crumbs(Texts t) {
    return List.of(
        new Link(government.shortName(), "/trabajo/" + government.key()),
        new Link(t.say("kind.adhesion.many"), path()));
  }
}

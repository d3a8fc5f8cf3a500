package tequio.declaration.register;

import java.util.List;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/** Asks when and why somebody leaves a declaration. */
public record WithdrawalFormPage(
    Government government, String who, String action, List<FieldType.Part> questions, Form form)
    implements Page {

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public List<Link> crumbs(Texts t) {
    return List.of(
        new Link(government.shortName(), "/trabajo/" + government.key()),
        new Link(t.say("kind.adhesion.many"), AdhesionDesk.path(government.key())));
  }
}

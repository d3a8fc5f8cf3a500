package tequio.accounts.people;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import tequio.accounts.caller.Role;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.form.TypedDay;

/**
 * Form to invite a person: address, role and period.
 *
 * @param second whether somebody else has to approve
 * @param mail whether this site can send mail
 */
public record InvitationFormPage(
    InvitationScope office, String where, InvitationForm form, boolean second, boolean mail)
    implements Page {

  public List<Role> roles() {
    return office.roles();
  }

  public List<String> sectors() {
    return InvitationForm.SECTORS;
  }

  public String written(String field) {
    return form.written().getOrDefault(field, "");
  }

  public TypedDay day(String field) {
    return TypedDay.of(form.written(), field);
  }

  public Set<String> problems() {
    return form.problems();
  }

  public List<Government> candidates() {
    return form.candidates();
  }

  /** Returns the error message of a field. */
  public String problem(String field, Texts t) {
    return field.equals("compromisos") && !form.missing().isEmpty()
        ? t.say("invite.compromisos.missing", numbers())
        : t.say("invite." + field + ".problem");
  }

  private String numbers() {
    return form.missing().stream().map(String::valueOf).collect(joining(", "));
  }

  @Override
  public int status() {
    return form.problems().isEmpty() ? 200 : 422;
  }
}

package tequio.accounts.people;

import java.util.List;
import java.util.Set;
import tequio.accounts.caller.Role;
import tequio.kernel.Page;

/** Asks whom to invite, to what and until when. */
public record InvitationFormPage(Office office, String where, InvitationForm form, boolean second)
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

  public Set<String> problems() {
    return form.problems();
  }

  @Override
  public int status() {
    return form.problems().isEmpty() ? 200 : 422;
  }
}

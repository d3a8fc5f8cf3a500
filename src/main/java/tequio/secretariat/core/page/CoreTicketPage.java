package tequio.secretariat.core.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tequio.kernel.Page;
import tequio.secretariat.core.register.CoreParticipant;
import tequio.secretariat.core.register.CoreParticipant.CoreChoice;
import tequio.territory.Government;
import tequio.web.form.FieldType;
import tequio.web.form.FieldTypeResolver;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/**
 * What the link of a letter opens: confirm, choose again, leave.
 *
 * @param its empty where the link is too old, or its owner left
 */
public record CoreTicketPage(
    Government government, Optional<CoreParticipant> its, String ticket, Form form)
    implements Page {

  /** Questions about what is public, and which letters are wanted. */
  public static final List<FieldType.Part> QUESTIONS =
      new FieldTypeResolver(Map.of(), Set.of()).of(CoreChoice.class).parts();

  static CoreTicketPage of(Government government, Optional<CoreParticipant> its, String ticket) {
    var chosen = its.map(it -> filled(it.choice())).orElse(FormData.NONE);
    return new CoreTicketPage(government, its, ticket, Form.of(chosen));
  }

  private static FormData filled(CoreChoice choice) {
    return new FormData(
        Map.of(
            "disclosure", List.of(choice.disclosure().word()),
            "adult", choice.adult() ? List.of("on") : List.<String>of(),
            "calls", choice.calls() ? List.of("on") : List.<String>of()));
  }

  CoreTicketPage with(Form other) {
    return new CoreTicketPage(government, its, ticket, other);
  }

  @Override
  public int status() {
    if (its.isEmpty()) {
      return 410;
    }
    return form.isWrong() ? 422 : 200;
  }

  public String corePath() {
    return government.path() + "/secretariado/nucleo";
  }

  public String path() {
    return corePath() + "/unirse/" + ticket;
  }

  /** Part of the message keys: {@code asked}, {@code confirmed}, {@code admitted}, {@code gone}. */
  public String state() {
    return its.map(it -> it.state().name().toLowerCase(Locale.ROOT)).orElse("gone");
  }

  public boolean isAsked() {
    return state().equals("asked");
  }

  public boolean isAdmitted() {
    return state().equals("admitted");
  }
}

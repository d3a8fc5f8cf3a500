package tequio.secretariat.minutes.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.secretariat.entry.EntryForm;
import tequio.secretariat.link.AttendedSeats;
import tequio.secretariat.minutes.MinutesComments;
import tequio.secretariat.minutes.MinutesReader;
import tequio.secretariat.minutes.MinutesRecord;
import tequio.territory.Government;
import tequio.web.form.Form;
import tequio.work.GovernmentAccess;

/** Opens minutes to whoever may work on them, and builds their page. */
@Component
class MinutesDesk {

  private final MinutesReader minutes;
  private final MinutesComments comments;
  private final AttendedSeats seats;
  private final GovernmentAccess governments;

  MinutesDesk(
      MinutesReader minutes,
      MinutesComments comments,
      AttendedSeats seats,
      GovernmentAccess governments) {
    this.minutes = minutes;
    this.comments = comments;
    this.seats = seats;
    this.governments = governments;
  }

  /** Minutes of a government. */
  record OpenedMinutes(Government government, MinutesRecord its) {

    String path() {
      return "/trabajo/%s/secretariado/actas/%s".formatted(government.key(), its.document().code());
    }
  }

  OpenedMinutes open(String key, String code, Caller caller, Permission act) {
    var government = governments.open(key, caller, act);
    return minutes
        .find(government.key(), code)
        .map(it -> new OpenedMinutes(government, it))
        .orElseThrow(GovernmentAccess::nothingThere);
  }

  MinutesDeskPage page(OpenedMinutes opened, Caller caller, Form form) {
    var document = opened.its().document();
    return new MinutesDeskPage(
        opened.government(),
        opened.its(),
        comments.list(document),
        comments.words(document),
        seats.find(document, caller),
        form,
        caller.may(Permission.RUN_MEETING, opened.government().key()));
  }

  MinutesDeskPage again(HttpServletRequest sent, Caller caller, Form form) {
    var government = EntryForm.part(sent, "government");
    var code = EntryForm.part(sent, "code");
    return page(open(government, code, caller, Permission.SEE_DRAFTS), caller, form);
  }
}

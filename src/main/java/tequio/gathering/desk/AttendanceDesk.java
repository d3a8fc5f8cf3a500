package tequio.gathering.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.gathering.attendance.AttendedSubject;
import tequio.gathering.attendance.AttendedSubject.AttendedSubjectLookup;
import tequio.kernel.SubjectReference;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.request.RequestAddress;
import tequio.work.GovernmentAccess;

/** Opens registers of attendance of whatever people attend to whoever may work on them. */
@Component
class AttendanceDesk {

  private final List<AttendedSubjectLookup> lookups;
  private final GovernmentAccess access;

  AttendanceDesk(List<AttendedSubjectLookup> lookups, GovernmentAccess access) {
    this.lookups = List.copyOf(lookups);
    this.access = access;
  }

  /**
   * A register, of what it is and whose.
   *
   * @param path working address of what people attend
   */
  record OpenRegister(Government government, AttendedSubject attended, String path) {

    SubjectReference document() {
      return attended.subject();
    }

    /** The way here from the desk of the government. */
    List<Link> crumbs(Texts t) {
      var home = "/trabajo/" + government.key();
      var all = path.substring(0, path.lastIndexOf('/'));
      return List.of(
          new Link(government.shortName(), home),
          new Link(t.say("kind." + document().kind() + ".many"), all),
          new Link(attended.title(), path));
    }
  }

  /** Opens the register that the address names for somebody who keeps it. */
  OpenRegister open(HttpServletRequest request, Caller caller) {
    var lookup = lookup(request);
    return open(request, caller, lookup, lookup.permission());
  }

  /** Opens the register that the address names for somebody who reads drafts. */
  OpenRegister read(HttpServletRequest request, Caller caller) {
    return open(request, caller, lookup(request), Permission.SEE_DRAFTS);
  }

  private OpenRegister open(
      HttpServletRequest request, Caller caller, AttendedSubjectLookup lookup, Permission act) {
    var segments = RequestAddress.of(request).segments();
    var government = access.open(segments.get(1), caller, act);
    var subject = new SubjectReference(lookup.kind(), government.key(), segments.get(3));
    return lookup
        .find(subject)
        .map(it -> new OpenRegister(government, it, "/" + String.join("/", segments.subList(0, 4))))
        .orElseThrow(GovernmentAccess::nothingThere);
  }

  private AttendedSubjectLookup lookup(HttpServletRequest request) {
    var segment = RequestAddress.of(request).segments().get(2);
    return lookups.stream()
        .filter(it -> it.segment().equals(segment))
        .findFirst()
        .orElseThrow(GovernmentAccess::nothingThere);
  }
}

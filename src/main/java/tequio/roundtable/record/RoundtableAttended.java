package tequio.roundtable.record;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Permission;
import tequio.gathering.attendance.AttendedSubject;
import tequio.gathering.attendance.AttendedSubject.AttendedCall;
import tequio.gathering.attendance.AttendedSubject.AttendedSubjectLookup;
import tequio.kernel.SubjectReference;
import tequio.territory.Gazetteer;

/** Finds the working table of which a register is. */
@Component
class RoundtableAttended implements AttendedSubjectLookup {

  private final RoundtableReader roundtables;
  private final RoundtableFactKinds kinds;
  private final Gazetteer gazetteer;

  RoundtableAttended(RoundtableReader roundtables, RoundtableFactKinds kinds, Gazetteer gazetteer) {
    this.roundtables = roundtables;
    this.kinds = kinds;
    this.gazetteer = gazetteer;
  }

  @Override
  public String kind() {
    return kinds.roundtable().code();
  }

  @Override
  public String segment() {
    return "mesas";
  }

  @Override
  public Permission permission() {
    return Permission.RUN_TABLE;
  }

  @Override
  public Optional<AttendedSubject> find(SubjectReference subject) {
    if (!subject.kind().equals(kind())) {
      return Optional.empty();
    }
    return roundtables.find(subject.government(), subject.code()).map(this::attended);
  }

  private AttendedSubject attended(RoundtableRecord it) {
    var home = gazetteer.get(it.document().government());
    var table = it.roundtable();
    return new AttendedSubject(
        it.document(),
        table.title().words(),
        it.path(),
        home.fullName(),
        home.zone(),
        table.groups(),
        new AttendedCall(
            table.day(),
            table.begins(),
            table.place(),
            !it.isOpen(),
            it.isRegistrationOpen(),
            table.places()));
  }
}

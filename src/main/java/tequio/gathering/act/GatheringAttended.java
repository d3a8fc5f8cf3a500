package tequio.gathering.act;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Permission;
import tequio.gathering.attendance.AttendedSubject;
import tequio.gathering.attendance.AttendedSubject.AttendedCall;
import tequio.gathering.attendance.AttendedSubject.AttendedSubjectLookup;
import tequio.kernel.SubjectReference;
import tequio.territory.Gazetteer;

/** Finds the gathering of which a register is. */
@Component
class GatheringAttended implements AttendedSubjectLookup {

  private final GatheringReader gatherings;
  private final GatheringFactKinds kinds;
  private final Gazetteer gazetteer;

  GatheringAttended(GatheringReader gatherings, GatheringFactKinds kinds, Gazetteer gazetteer) {
    this.gatherings = gatherings;
    this.kinds = kinds;
    this.gazetteer = gazetteer;
  }

  @Override
  public String kind() {
    return kinds.gathering().code();
  }

  @Override
  public String segment() {
    return "eventos";
  }

  @Override
  public Permission permission() {
    return Permission.CONVENE;
  }

  @Override
  public Optional<AttendedSubject> find(SubjectReference subject) {
    if (!subject.kind().equals(kinds.gathering().code())) {
      return Optional.empty();
    }
    var home = gazetteer.get(subject.government());
    return gatherings
        .find(subject.government(), subject.code())
        .map(it ->
            new AttendedSubject(
                subject,
                it.gathering().title().words(),
                home.path() + "/eventos/" + subject.code(),
                home.fullName(),
                home.zone(),
                it.gathering().groups(),
                call(it)));
  }

  private static AttendedCall call(GatheringRecord it) {
    var gathering = it.gathering();
    return new AttendedCall(
        gathering.day(),
        gathering.begins(),
        gathering.place(),
        it.isOver(),
        it.isRegistrationOpen(),
        gathering.places());
  }
}

package tequio.gathering.attendance;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.accounts.caller.Permission;
import tequio.kernel.PartialDate;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;

/**
 * Something that people attend, as the door shows it.
 *
 * @param path its public page
 * @param groups whose participation it looks after
 */
public record AttendedSubject(
    SubjectReference subject,
    String title,
    String path,
    String government,
    ZoneId zone,
    List<AttendeeGroup> groups,
    AttendedCall call) {

  public AttendedSubject {
    groups = List.copyOf(groups);
  }

  /**
   * What its call says to whoever registers.
   *
   * @param begins hour and minutes: {@code 17:00}
   * @param over whether it was cancelled, or what came of it is public: nobody is noted any more
   * @param registrationOpen whether places can be taken now
   * @param places how many there are; without limit where empty
   */
  public record AttendedCall(
      PartialDate day,
      String begins,
      Text place,
      boolean over,
      boolean registrationOpen,
      Optional<Integer> places) {}

  /** Finds what a register is of; implemented by each feature that has one. */
  public interface AttendedSubjectLookup {

    /** Kind of the documents that people attend. */
    String kind();

    /** Segment of their addresses: {@code eventos}. */
    String segment();

    /** Permission needed to work on their registers. */
    Permission permission();

    Optional<AttendedSubject> find(SubjectReference subject);
  }
}

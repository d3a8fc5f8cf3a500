package tequio.gathering.attendance;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.kernel.SubjectReference;

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
    List<AttendeeGroup> groups) {

  public AttendedSubject {
    groups = List.copyOf(groups);
  }

  /** Finds what a register is of; implemented by each feature that has one. */
  public interface AttendedSubjectLookup {

    Optional<AttendedSubject> find(SubjectReference subject);
  }
}

package tequio.gathering.attendance;

import java.util.List;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * How many attended, as it is made public when the register is closed.
 *
 * @param people all of them
 * @param sectors those with somebody there
 * @param organisations that were named, with how many came of each
 * @param groups that at least {@link #FEWEST} people said they belong to; smaller ones are not told
 * @param minors among all people
 */
public record AttendanceCount(
    PartialDate counted,
    int people,
    List<SectorCount> sectors,
    List<OrganisationCount> organisations,
    List<GroupCount> groups,
    int minors) {

  /** Of a group with fewer people than these nothing is told: they could be recognised. */
  public static final int FEWEST = 5;

  /** People of a sector. */
  public record SectorCount(AttendeeSector sector, int people) {}

  /** People who came for an organisation. */
  public record OrganisationCount(Text organisation, int people) {}

  /** People who said they belong to a group. */
  public record GroupCount(AttendeeGroup group, int people) {}
}

package tequio.plan.commitment;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.plan.published.CommitmentVersion;
import tequio.territory.Government;

/** Every version of a commitment, each at its own address. */
public record HistoryPage(
    Government government, List<CommitmentVersion> versions, Optional<String> planCode)
    implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public CommitmentVersion newest() {
    return versions.getFirst();
  }

  public String path() {
    return government.path() + "/compromisos/" + newest().key().number();
  }
}

package tequio.gathering.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import tequio.gathering.act.GatheringRecord;
import tequio.gathering.content.GatheringState;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.component.PageDownloads;

/** The gatherings of a government. */
public record GatheringListPage(
    Government government,
    List<GatheringRecord> gatherings,
    LocalDate today,
    GovernmentHeader place)
    implements Page {

  public GatheringListPage {
    gatherings = List.copyOf(gatherings);
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  /** Those that are still to come, the nearest first. */
  public List<GatheringRecord> coming() {
    return gatherings.stream().filter(this::isComing).toList().reversed();
  }

  /** All others, the latest first. */
  public List<GatheringRecord> past() {
    return gatherings.stream().filter(it -> !isComing(it)).toList();
  }

  /** People in all its own gatherings that were counted. */
  public int people() {
    return gatherings.stream()
        .filter(it -> it.isOf(government.key()))
        .flatMap(it -> it.attendance().stream())
        .mapToInt(it -> it.people())
        .sum();
  }

  private boolean isComing(GatheringRecord it) {
    return it.state() == GatheringState.ANNOUNCED && !it.gathering().date().isBefore(today);
  }

  public PageDownloads data() {
    return PageDownloads.of(
        government.path(),
        "eventos-de-gobierno-abierto",
        "asistencia-a-eventos",
        "difusion-de-eventos");
  }
}

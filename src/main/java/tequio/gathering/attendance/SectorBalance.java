package tequio.gathering.attendance;

import java.util.List;
import java.util.stream.Stream;

/** Shares of sectors among people present, as they are drawn and told. */
public record SectorBalance(int people, List<AttendanceCount.SectorCount> sectors) {

  public SectorBalance {
    sectors = List.copyOf(sectors);
  }

  public static SectorBalance of(AttendanceCount count) {
    return new SectorBalance(count.people(), count.sectors());
  }

  /** Of all people, in whole percent; 0 where nobody came. */
  public int percent(AttendanceCount.SectorCount sector) {
    return people == 0 ? 0 : Math.round(100f * sector.people() / people);
  }

  /** Sectors of whom nobody is there. */
  public List<AttendeeSector> absent() {
    return Stream.of(AttendeeSector.values())
        .filter(it -> sectors.stream().noneMatch(count -> count.sector() == it))
        .toList();
  }
}

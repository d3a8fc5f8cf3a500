package tequio.work;

import java.time.LocalDate;
import java.util.List;
import tequio.kernel.Page;
import tequio.territory.Government;

/**
 * What somebody owes this week.
 *
 * @param governments whose desks they may sit down at
 */
public record WorkPage(List<Line> tasks, List<Government> governments, LocalDate today)
    implements Page {

  /**
   * A task and whose it is.
   *
   * @param of the name of the government; empty where it is nobody's
   */
  public record Line(Task task, String of) {}

  static final int DAYS = 7;

  /** With a day that comes within a week or has gone by. */
  public List<Line> thisWeek() {
    return tasks.stream().filter(this::isThisWeek).toList();
  }

  /** What waits for nobody's calendar. */
  public List<Line> undated() {
    return tasks.stream().filter(it -> it.task().due().isEmpty()).toList();
  }

  public List<Line> later() {
    return tasks.stream().filter(it -> it.task().due().isPresent() && !isThisWeek(it)).toList();
  }

  private boolean isThisWeek(Line it) {
    return it.task().due().filter(day -> !day.isAfter(today.plusDays(DAYS))).isPresent();
  }
}

package tequio.work;

import java.time.LocalDate;
import java.util.List;
import tequio.kernel.Page;
import tequio.territory.Government;

/**
 * Task list of a person.
 *
 * @param governments whose desks they may sit down at
 */
public record TaskListPage(List<Line> tasks, List<Government> governments) implements Page {

  /**
   * A task and whose it is.
   *
   * @param of the name of the government; empty where it is nobody's
   * @param today in the zone of that government
   */
  public record Line(Task task, String of, LocalDate today) {

    /** Its day has gone by. */
    public boolean isLate() {
      return task.due().filter(today::isAfter).isPresent();
    }

    boolean isThisWeek() {
      return task.due().filter(day -> !day.isAfter(today.plusDays(DAYS))).isPresent();
    }
  }

  static final int DAYS = 7;

  /** With a day that comes within a week or has gone by. */
  public List<Line> thisWeek() {
    return tasks.stream().filter(Line::isThisWeek).toList();
  }

  /** What waits for nobody's calendar. */
  public List<Line> undated() {
    return tasks.stream().filter(it -> it.task().due().isEmpty()).toList();
  }

  public List<Line> later() {
    return tasks.stream().filter(it -> it.task().due().isPresent() && !it.isThisWeek()).toList();
  }
}

package tequio.work;

import java.time.LocalDate;
import java.util.List;
import tequio.kernel.Page;
import tequio.territory.Government;

/**
 * Task list of a person.
 *
 * @param governments governments whose drafts the person may see
 * @param convening those of them that are states whose municipalities the person may convene
 */
public record TaskListPage(
    List<Line> tasks, List<Government> governments, List<Government> convening) implements Page {

  /**
   * Task with the name of its government.
   *
   * @param of name of the government; empty for a task of the installation
   * @param today current date in the zone of that government
   */
  public record Line(Task task, String of, LocalDate today) {

    /** Whether the due date has passed. */
    public boolean isLate() {
      return task.due().filter(today::isAfter).isPresent();
    }

    boolean isThisWeek() {
      return task.due().filter(day -> !day.isAfter(today.plusDays(DAYS))).isPresent();
    }
  }

  static final int DAYS = 7;

  /** Tasks that are overdue or due within {@value #DAYS} days. */
  public List<Line> thisWeek() {
    return tasks.stream().filter(Line::isThisWeek).toList();
  }

  /** Tasks without a due date. */
  public List<Line> undated() {
    return tasks.stream().filter(it -> it.task().due().isEmpty()).toList();
  }

  public List<Line> later() {
    return tasks.stream().filter(it -> it.task().due().isPresent() && !it.isThisWeek()).toList();
  }
}

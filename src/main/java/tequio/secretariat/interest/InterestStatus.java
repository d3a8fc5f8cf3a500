package tequio.secretariat.interest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tequio.secretariat.content.InterestDeclaration;
import tequio.secretariat.seat.SeatTerm;

/**
 * Whether a member of a secretariat has declared interests.
 *
 * @param last newest declaration
 * @param due day by which the next one is due
 */
public record InterestStatus(
    SeatTerm member, Optional<InterestDeclaration> last, LocalDate due, LocalDate today) {

  public boolean isOverdue() {
    return due.isBefore(today);
  }

  /** Returns how many days it is overdue. */
  public long daysOverdue() {
    return isOverdue() ? due.until(today, ChronoUnit.DAYS) : 0;
  }
}

package tequio.secretariat.content;

import java.util.List;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * Declaration of interests and autonomy of a member of the secretariat, for a year from its day.
 *
 * @param appointment number of the member's appointment
 * @param ties ties to parties or governments; empty if the member declares none
 * @param details what they are; needed where there is one
 */
public record InterestDeclaration(
    Integer appointment, PartialDate declared, List<DeclaredTie> ties, Optional<Text> details) {

  public InterestDeclaration {
    ties = List.copyOf(ties);
  }
}

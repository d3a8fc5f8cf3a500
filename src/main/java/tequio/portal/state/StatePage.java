package tequio.portal.state;

import java.time.ZoneId;
import java.util.List;
import tequio.kernel.Fraction;
import tequio.kernel.Page;
import tequio.plan.board.Board;
import tequio.portal.PlansHere;
import tequio.territory.Government;
import tequio.web.component.PageDownloads;

/**
 * Page of a state or of the federation: its own plans and its municipalities.
 *
 * @param board what its own government promised
 * @param within its municipalities, or the states of the federation, by the alphabet
 */
public record StatePage(Board board, PlansHere here, List<Government> within) implements Page {

  /** What lies within: states, municipalities, or the divisions of the capital. */
  public enum Kind {
    COUNTRY,
    STATE,
    CAPITAL
  }

  @Override
  public ZoneId zone() {
    return government().zone();
  }

  public Government government() {
    return board.government();
  }

  /** What it shows as files. The federation's page shows the states, which are everybody's. */
  public PageDownloads data() {
    var below = government().key().isFederation() ? "" : government().path();
    return PageDownloads.of(below, "gobiernos", "planes", "compromisos", "actividades");
  }

  public Kind kind() {
    if (government().key().isFederation()) {
      return Kind.COUNTRY;
    }
    return government().key().value().equals("09") ? Kind.CAPITAL : Kind.STATE;
  }

  public List<Government> withPlan() {
    return here.among(within);
  }

  public Fraction share() {
    return here.share(within);
  }
}

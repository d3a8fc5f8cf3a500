package tequio.secretariat.decision;

import tequio.profile.content.DecisionRule;
import tequio.profile.content.DecisionRule.DecisionMethod;
import tequio.secretariat.decision.VoteCount.Tally;

/**
 * Computes what votes decide. A consensus needs that nobody is against; abstentions do not prevent
 * it. A majority compares votes in favour with votes against; a qualified one, with all votes cast.
 */
public final class DecisionCounter {

  /** Returns the outcome of the votes, the quorum being met. */
  public static DecisionOutcome outcome(DecisionRule rule, VoteCount votes) {
    var total = votes.total();
    if (rule.sectorVeto() && votes.hasSectorAgainst()) {
      return DecisionOutcome.SECTOR_VETO;
    }
    if (total.inFavour() > 0 && total.against() == 0 && isReached(last(rule), rule, total)) {
      return DecisionOutcome.CONSENSUS;
    }
    if (total.inFavour() == total.against() && total.inFavour() > 0) {
      return DecisionOutcome.TIE;
    }
    return isReached(last(rule), rule, total) ? DecisionOutcome.ADOPTED : DecisionOutcome.REJECTED;
  }

  private static DecisionMethod last(DecisionRule rule) {
    return rule.otherwise().orElse(rule.method());
  }

  private static boolean isReached(DecisionMethod method, DecisionRule rule, Tally total) {
    return switch (method) {
      case CONSENSUS -> total.inFavour() > 0 && total.against() == 0;
      case MAJORITY -> total.inFavour() > total.against();
      case QUALIFIED_MAJORITY ->
          total.inFavour() > 0 && total.inFavour() * 100 >= rule.percent().orElse(67) * total.all();
    };
  }

  private DecisionCounter() {}
}

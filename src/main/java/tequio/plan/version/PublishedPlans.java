package tequio.plan.version;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tequio.kernel.GovernmentKey;
import tequio.plan.version.InstallationTotals.GovernmentTotals;

/** Queries on published plans and commitments, one statement each. */
public interface PublishedPlans {

  /** Every plan of the installation, newest first within its government. */
  List<PlanSummary> listAll();

  /** The plans of a government, its own and those it joins, newest first. */
  List<PlanSummary> listOf(GovernmentKey government);

  /** Other governments of the same state that have a plan, in the order of their keys. */
  List<GovernmentKey> neighboursOf(GovernmentKey government, int most);

  /** The newest version of a plan, by the code in its address. */
  Optional<PlanVersion> findPlan(GovernmentKey government, String code);

  /** The newest version of each of these commitments, in this order. */
  List<CommitmentVersion> listCommitments(List<CommitmentKey> keys);

  /** What was reported and verified of each of these commitments. */
  Map<CommitmentKey, ReportsAndVerifications> tracking(List<CommitmentKey> keys);

  /** Every version of a commitment, newest first; empty where there is none. */
  List<CommitmentVersion> history(CommitmentKey key);

  /** The newest version of each plan that lists the commitment. */
  List<PlanVersion> plansOf(CommitmentKey key);

  /** What became public last, newest first. */
  List<PlanChange> latestChanges(int most);

  /** How many dates of each commitment later versions moved; those without any are left out. */
  Map<CommitmentKey, Integer> movedDates(List<CommitmentKey> keys);

  /** What each government has that published anything. */
  List<GovernmentTotals> listTotals();

  /** The same of those among these that published anything. */
  List<GovernmentTotals> listTotals(List<GovernmentKey> governments);

  /** How much there is in all, of real governments. */
  default InstallationTotals tally() {
    return InstallationTotals.of(listTotals());
  }
}

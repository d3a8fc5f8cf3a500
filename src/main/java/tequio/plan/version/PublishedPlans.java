package tequio.plan.version;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tequio.kernel.GovernmentKey;
import tequio.plan.version.InstallationTotals.GovernmentTotals;

/** Queries on published plans and commitments, one statement each. */
public interface PublishedPlans {

  /** Returns every plan of the installation, newest first within its government. */
  List<PlanSummary> listAll();

  /** Returns the plans of a government, its own and those it shares, newest first. */
  List<PlanSummary> listOf(GovernmentKey government);

  /** Returns other governments of the same state that have a plan, in the order of their keys. */
  List<GovernmentKey> neighboursOf(GovernmentKey government, int most);

  /** Finds the newest version of a plan by its code. */
  Optional<PlanVersion> findPlan(GovernmentKey government, String code);

  /** Returns the newest version of each commitment, in this order. */
  List<CommitmentVersion> listCommitments(List<CommitmentKey> keys);

  /** Returns the reports and verifications of each commitment. */
  Map<CommitmentKey, ReportsAndVerifications> tracking(List<CommitmentKey> keys);

  /**
   * Returns every version of a commitment, newest first, without erased ones; empty if there is
   * none.
   */
  List<CommitmentVersion> history(CommitmentKey key);

  /** Returns the newest version of each plan that lists the commitment. */
  List<PlanVersion> plansOf(CommitmentKey key);

  /** Returns the latest changes, newest first. */
  List<PlanChange> latestChanges(int most);

  /** Returns the number of dates that later versions moved, for the commitments that have any. */
  Map<CommitmentKey, Integer> movedDates(List<CommitmentKey> keys);

  /** Returns the numbers of the government's commitments in its plans that were not withdrawn. */
  Set<Integer> listedNumbers(GovernmentKey government);

  /** Returns the totals of each government that published anything. */
  List<GovernmentTotals> listTotals();

  /** Returns the totals of those of these governments that published anything. */
  List<GovernmentTotals> listTotals(List<GovernmentKey> governments);

  /** Returns the totals of all real governments. */
  default InstallationTotals tally() {
    return InstallationTotals.of(listTotals());
  }
}

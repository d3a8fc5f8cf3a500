package tequio.plan.recordlink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.Citation;
import tequio.ledger.history.RecordQueries;
import tequio.plan.version.PlanVersion;
import tequio.plan.view.CommitmentView;
import tequio.plan.withdrawal.PlanWithdrawal;

/** Links from the facts of a page to the entries of the record that prove them. */
public record VerificationLinks(Map<Record, String> addresses) {

  private record Edition(SubjectReference subject, int version) {}

  /** Returns the path of the entry; empty if the record has none. */
  public Optional<String> of(Record fact) {
    return Optional.ofNullable(addresses.get(fact));
  }

  /** Links for a commitment as shown, its reports and its verifications, with one statement. */
  public static VerificationLinks of(CommitmentView promise, RecordQueries chronicle) {
    var facts = new HashMap<Record, Edition>();
    put(facts, promise);
    var key = promise.version().key();
    promise
        .tracking()
        .reports()
        .forEach(
            it -> facts.put(it.fact(), new Edition(key.ref("progress-report", it.number()), 1)));
    promise
        .tracking()
        .verifications()
        .forEach(it -> facts.put(it.fact(), new Edition(key.ref("verification", it.number()), 1)));
    return cited(facts, chronicle);
  }

  /** Links for a plan as shown, its withdrawal and each of its commitments, with one statement. */
  public static VerificationLinks of(
      PlanVersion plan,
      Optional<PlanWithdrawal> withdrawal,
      List<CommitmentView> promises,
      RecordQueries chronicle) {
    var facts = new HashMap<Record, Edition>();
    facts.put(plan, new Edition(plan.ref(), plan.version()));
    withdrawal.ifPresent(it -> facts.put(it, new Edition(it.ref(), 1)));
    promises.forEach(it -> put(facts, it));
    return cited(facts, chronicle);
  }

  private static void put(Map<Record, Edition> facts, CommitmentView promise) {
    var version = promise.version();
    facts.put(version, new Edition(version.key().ref(), version.version()));
  }

  private static VerificationLinks cited(Map<Record, Edition> facts, RecordQueries chronicle) {
    var subjects = new ArrayList<SubjectReference>();
    facts.values().forEach(it -> subjects.add(it.subject()));
    var found = new HashMap<Edition, Citation>();
    chronicle.cite(subjects).forEach(it -> found.put(new Edition(it.subject(), it.version()), it));
    var addresses = new HashMap<Record, String>();
    facts.forEach((fact, edition) ->
        Optional.ofNullable(found.get(edition)).ifPresent(it -> addresses.put(fact, it.address())));
    return new VerificationLinks(Map.copyOf(addresses));
  }
}

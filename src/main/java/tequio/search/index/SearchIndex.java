package tequio.search.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Ref;
import tequio.plan.published.CommitmentKey;

/**
 * The derived rows that searches read. They hold nothing that is not published elsewhere: they can
 * be dropped and made again at any time.
 */
@Component
public class SearchIndex {

  private static final int AT_ONCE = 100;

  private final JdbcClient jdbc;
  private final Promised promised;
  private final PartyEntries parties;
  private final Vocabulary vocabulary;
  private final tequio.search.entry.EntryTable table;

  SearchIndex(
      JdbcClient jdbc,
      Promised promised,
      PartyEntries parties,
      Vocabulary vocabulary,
      tequio.search.entry.EntryTable table) {
    this.jdbc = jdbc;
    this.promised = promised;
    this.parties = parties;
    this.vocabulary = vocabulary;
    this.table = table;
  }

  /** Drops every row and makes them again from what is published. */
  @Transactional
  public void rebuild() {
    table.clear();
    lockWhatAllShare();
    var plans = listPlans();
    plans.forEach(promised::derivePlan);
    var commitments = listCommitments();
    for (int from = 0; from < commitments.size(); from += AT_ONCE) {
      promised.derive(commitments.subList(from, Math.min(commitments.size(), from + AT_ONCE)));
    }
    var governments = commitments.stream().map(key -> key.government().value()).distinct().toList();
    parties.deriveOffices(governments);
    parties.deriveOrganisations(governments);
    vocabulary.learnEverything();
  }

  /** The rows of what a transaction published, in its own last moment. */
  void derive(Changes changes) {
    var commitments = new LinkedHashSet<>(changes.commitments());
    changes.plans().forEach(plan -> commitments.addAll(promised.derivePlan(plan)));
    promised.derive(new ArrayList<>(commitments));
    if (!changes.reworded().isEmpty()) {
      parties.deriveOffices(changes.reworded());
      lockWhatAllShare();
      parties.deriveOrganisations(changes.reworded());
      vocabulary.learn(changes.reworded());
    }
  }

  /** Organisations and words belong to no government: their writers follow each other. */
  private void lockWhatAllShare() {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('search'))").query(rows -> {});
  }

  private List<Ref> listPlans() {
    return jdbc.sql("select government, code from current_plan order by government, code")
        .query((row, n) ->
            new Ref("plan", new GovernmentKey(row.getString("government")), row.getString("code")))
        .list();
  }

  private List<CommitmentKey> listCommitments() {
    return jdbc.sql("select government, number from current_commitment order by government, number")
        .query((row, n) ->
            new CommitmentKey(new GovernmentKey(row.getString("government")), row.getInt("number")))
        .list();
  }
}

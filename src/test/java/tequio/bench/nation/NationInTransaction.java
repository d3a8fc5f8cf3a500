package tequio.bench.nation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tequio.database.Sql;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.plan.exchange.ImportPlan;
import tequio.plan.exchange.ImportResult;
import tequio.plan.publication.PublicationOptions;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/**
 * An invented nation that grows inside one transaction: nobody else sees it, and nothing of it
 * stays. Its governments lie outside of the model's state.
 */
public final class NationInTransaction {

  private static final int COMMITMENTS = 4;
  private static final int ACTIVITIES = 3;
  private static final int BATCH = 60;

  /** Calvillo, of which nobody has a copy: what is searched by its name is found once. */
  private static final GovernmentKey UNIQUE = new GovernmentKey("01003");

  /** As autovacuum leaves these indexes, what was inserted last is not read from end to end. */
  private static final String CLEAN =
      """
      select gin_clean_pending_list(c.oid) from pg_class c join pg_am a on a.oid = c.relam
      where a.amname = 'gin' and c.relkind = 'i' and c.relpersistence = 'p'
      """;

  private final Connection owner;
  private final Government model;
  private final List<Government> free;
  private final GovernmentCloner cloner;

  /** The model publishes at once; the connection is the one its transaction has. */
  public NationInTransaction(
      Connection owner, Gazetteer gazetteer, ImportPlan publishing, Government model)
      throws SQLException {
    this.owner = owner;
    this.model = model;
    this.free = free(owner, gazetteer, model);
    publish(publishing, model);
    publish(publishing, gazetteer.get(UNIQUE));
    this.cloner = new GovernmentCloner(owner);
  }

  /** So many governments more, each of which has published what the model has. */
  public void grow(int governments) throws SQLException {
    for (int left = governments; left > 0; left -= BATCH) {
      var batch = free.subList(0, Math.min(BATCH, left));
      cloner.copy(List.of(model), batch);
      batch.clear();
    }
    Sql.run(owner, CLEAN);
    Sql.run(owner, "analyze");
  }

  private static void publish(ImportPlan publishing, Government government) {
    var plan =
        new InventedPlan(7, government.key(), government.shortName(), COMMITMENTS, ACTIVITIES);
    var by = PublicationOptions.first(Actor.office("Unidad de Transparencia"));
    if (publishing.run(plan.file(), file -> by) instanceof ImportResult.Refused refused) {
      throw new IllegalStateException("an invented plan does not hold: " + refused);
    }
  }

  private static List<Government> free(Connection owner, Gazetteer gazetteer, Government model)
      throws SQLException {
    var taken = new HashSet<String>();
    try (var ask = owner.createStatement();
        var rows = ask.executeQuery("select government from ledger_counter")) {
      while (rows.next()) {
        taken.add(rows.getString(1));
      }
    }
    return new ArrayList<>(
        gazetteer.listMunicipalities().stream()
            .filter(it -> !it.key().state().equals(model.key().state()))
            .filter(it -> !taken.contains(it.key().value()))
            .toList());
  }
}

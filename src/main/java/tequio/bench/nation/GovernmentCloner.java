package tequio.bench.nation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tequio.database.Sql;
import tequio.territory.Government;

/**
 * Copies what model governments published to other governments, row by row, entries of the record
 * included, with their own keys, names and hashes.
 */
final class GovernmentCloner {

  private static final String NAMES =
      """
      create temp table bench_copy (
        model text not null, key text not null, model_phrase text not null, phrase text not null)
      """;

  /** Salts follow from key and number, so that a nation of one seed is always the same. */
  private static final String FRESH =
      """
      create temp table bench_fresh as
      select m.model, m.key, m.model_phrase, m.phrase, n.*,
        encode(sha256(n.salt || convert_to(n.body, 'UTF8')), 'hex') as sum
      from bench_copy m
      cross join lateral (
        select b.seq, sha256(convert_to(m.key || '/' || b.seq, 'UTF8')) as salt, %s as body
        from ledger_body b where b.government = m.model) n
      """
          .formatted(GovernmentTables.renamed("b.body"));

  private static final String ENTRIES =
      """
      insert into ledger_entry
        (government, seq, v, at, office, kind, subject, version, sha256, leaf)
      select m.key, e.seq, e.v, e.at, %s, e.kind, %s, e.version, m.sum,
        replace(%s, '#', m.sum)
      from bench_fresh m join ledger_entry e on e.government = m.model and e.seq = m.seq
      order by m.key, e.seq
      """
          .formatted(
              GovernmentTables.renamed("e.office"),
              GovernmentTables.renamed("e.subject"),
              GovernmentTables.renamed("replace(e.leaf, e.sha256, '#')"));

  private static final String BODIES =
      """
      insert into ledger_body (government, seq, salt, body)
      select key, seq, salt, body from bench_fresh
      """;

  private final Connection owner;
  private final List<String> statements;

  GovernmentCloner(Connection owner) throws SQLException {
    this.owner = owner;
    this.statements = new ArrayList<>(new GovernmentTables(owner).copies());
    statements.addAll(List.of(FRESH, ENTRIES, BODIES, "drop table bench_fresh"));
    Sql.run(owner, NAMES);
    owner.setAutoCommit(false);
  }

  /** Without a commit. The first of these models is the first government's, and so on around. */
  void copy(List<Government> models, List<Government> governments) throws SQLException {
    Sql.run(owner, "truncate bench_copy");
    try (var insert = owner.prepareStatement("insert into bench_copy values (?, ?, ?, ?)")) {
      for (int i = 0; i < governments.size(); i++) {
        var model = models.get(i % models.size());
        insert.setString(1, model.key().value());
        insert.setString(2, governments.get(i).key().value());
        insert.setString(3, InventedPlan.phrase(model.shortName()));
        insert.setString(4, InventedPlan.phrase(governments.get(i).shortName()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
    for (var statement : statements) {
      Sql.run(owner, statement);
    }
  }

  /** Returns when the planner knows what there is. */
  void finish() throws SQLException {
    owner.setAutoCommit(true);
    Sql.run(owner, "vacuum analyze");
  }
}

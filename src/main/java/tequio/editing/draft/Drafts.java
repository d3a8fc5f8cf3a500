package tequio.editing.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.storage.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps drafts. Whoever saves one says which they had read. Each statement runs in a transaction,
 * since only one tells PostgreSQL of which governments drafts may be seen.
 */
@Component
@Transactional
public class Drafts {

  private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

  private final JdbcClient jdbc;
  private final Clock clock;

  Drafts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Optional<Draft> find(Draft.Id id) {
    return one("select * from draft" + THIS, id).query(Drafts::draft).optional();
  }

  /** Everything that is published with a plan, by number. */
  public List<Draft> listCommitments(GovernmentKey government, String plan) {
    return jdbc.sql(
            """
            select * from draft
            where government = :government and plan = :plan and kind = 'commitment'
            order by code::int
            """)
        .param("government", government.value())
        .param("plan", plan)
        .query(Drafts::draft)
        .list();
  }

  public List<Draft> listOf(GovernmentKey government) {
    return jdbc.sql("select * from draft where government = :government order by plan, kind desc")
        .param("government", government.value())
        .query(Drafts::draft)
        .list();
  }

  /** Everything that whoever asks may see, whose government it may be. */
  public List<Draft> listAll() {
    return jdbc.sql("select * from draft order by government, plan, kind desc")
        .query(Drafts::draft)
        .list();
  }

  /** Begins one, or leaves the one that somebody began before. */
  public void beginOrKeep(Draft.Id id, String plan, int base, ObjectNode body) {
    if (!begin(id, plan, base, body)) {
      LOG.debug("{} was begun before", id.ref());
    }
  }

  /**
   * Begins one; where somebody began it before, that one stays.
   *
   * @return whether it was begun now
   */
  public boolean begin(Draft.Id id, String plan, int base, ObjectNode body) {
    return one(
                """
                insert into draft (government, kind, code, plan, base, body, begun, changed)
                values (:government, :kind, :code, :plan, :base, :body::jsonb, :at, :at)
                on conflict do nothing
                """,
                id)
            .param("plan", plan)
            .param("base", base)
            .param("body", Json.MAPPER.writeValueAsString(body))
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /**
   * Saves what was read as this version.
   *
   * @return whether it still was the newest; else nothing is saved
   */
  public boolean save(Draft draft) {
    return one(
                """
                update draft set body = :body::jsonb, removed = :removed, changed = :at,
                  version = version + 1
                """
                    + THIS
                    + " and version = :version",
                draft.id())
            .param("body", Json.MAPPER.writeValueAsString(draft.body()))
            .param("removed", draft.removed().orElse(null))
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("version", draft.version())
            .update()
        == 1;
  }

  /** Throws away what was read as this version; what was saved since then stays. */
  public void discard(Draft draft) {
    one("delete from draft" + THIS + " and version = :version", draft.id())
        .param("version", draft.version())
        .update();
  }

  /** Until the end of the transaction nobody else saves or discards what is drafted of a plan. */
  public void hold(GovernmentKey government, String plan) {
    jdbc.sql(
            """
            select version from draft where government = :government and plan = :plan
            order by kind, code for update
            """)
        .param("government", government.value())
        .param("plan", plan)
        .query(Integer.class)
        .list();
  }

  /** A number that no commitment of this government has, nor any draft. */
  public int nextCommitment(GovernmentKey government) {
    return jdbc.sql(
            """
            select 1 + greatest(
              (select coalesce(max(number), 0) from commitment where government = :government),
              (select coalesce(max(code::int), 0) from draft
               where government = :government and kind = 'commitment'))
            """)
        .param("government", government.value())
        .query(Integer.class)
        .single();
  }

  private static final String THIS =
      " where government = :government and kind = :kind and code = :code";

  private JdbcClient.StatementSpec one(String sql, Draft.Id id) {
    return jdbc.sql(sql)
        .param("government", id.government().value())
        .param("kind", id.kind().word())
        .param("code", id.code());
  }

  private static Draft draft(ResultSet row, int index) throws SQLException {
    var kind = row.getString("kind").equals("plan") ? Kind.PLAN : Kind.COMMITMENT;
    return new Draft(
        new Draft.Id(new GovernmentKey(row.getString("government")), kind, row.getString("code")),
        row.getString("plan"),
        row.getInt("version"),
        row.getInt("base"),
        (ObjectNode) Json.MAPPER.readTree(row.getString("body")),
        Optional.ofNullable(row.getString("removed")),
        row.getObject("changed", OffsetDateTime.class).toInstant());
  }
}

package tequio.editing.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.storage.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Store of drafts of documents of any kind with optimistic versions. Each statement runs in a
 * transaction, which row-level security needs to know the governments of the caller.
 */
@Component
@Transactional
public class Drafts {

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

  /** Everything that a government drafts, what is published with a plan first. */
  public List<Draft> listOf(GovernmentKey government) {
    return jdbc.sql("select * from draft where government = :government" + ORDER)
        .param("government", government.value())
        .query(Drafts::draft)
        .list();
  }

  /** Everything that whoever asks may see, whose government it may be. */
  public List<Draft> listAll() {
    return jdbc.sql("select * from draft" + ORDER).query(Drafts::draft).list();
  }

  /**
   * Begins one; where somebody began it before, that one stays.
   *
   * @return whether it was begun now
   */
  public boolean begin(Draft.Id id, Optional<String> bundle, int base, ObjectNode body) {
    return one(
                """
                insert into draft (government, kind, code, plan, base, body, begun, changed)
                values (:government, :kind, :code, :plan, :base, :body::jsonb, :at, :at)
                on conflict do nothing
                """,
                id)
            .param("plan", bundle.orElse(null))
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

  /**
   * Begins one from what is published, unless somebody did before; whichever it is then. Empty
   * where it was published or discarded in that moment.
   */
  public Optional<Draft> findOrBegin(
      Draft.Id id, Optional<String> bundle, int base, ObjectNode body) {
    boolean begun = begin(id, bundle, base, body);
    var found = find(id);
    if (begun && found.isEmpty()) {
      throw new IllegalStateException("begun and not there: " + id);
    }
    return found;
  }

  /**
   * Throws away what was read as this version, with the draft {@linkplain #hold held}.
   *
   * @throws IllegalStateException if it was saved since it was read
   */
  public void discard(Draft draft) {
    int gone =
        one("delete from draft" + THIS + " and version = :version", draft.id())
            .param("version", draft.version())
            .update();
    if (gone != 1) {
      throw new IllegalStateException("discarded in another version than read: " + draft.id());
    }
  }

  /**
   * Until the end of the transaction nobody else saves or discards this, nor what is published with
   * it.
   */
  public void holdAll(Draft draft) {
    if (draft.isBundled()) {
      hold(draft.id().government(), draft.plan());
    } else {
      boolean unused = hold(draft.id());
    }
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

  /**
   * Until the end of the transaction nobody else publishes or discards this draft.
   *
   * @return whether it still is there
   */
  public boolean hold(Draft.Id id) {
    return one("select version from draft" + THIS + " for update", id)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** The highest number of a draft of this kind; 0 where there is none. */
  int lastNumber(String kind, GovernmentKey government) {
    return jdbc.sql(
            """
            select coalesce(max(code::int), 0) from draft
            where government = :government and kind = :kind
            """)
        .param("government", government.value())
        .param("kind", kind)
        .query(Integer.class)
        .single();
  }

  private static final String THIS =
      " where government = :government and kind = :kind and code = :code";
  private static final String ORDER = " order by government, plan, kind desc, code";

  private JdbcClient.StatementSpec one(String sql, Draft.Id id) {
    return jdbc.sql(sql)
        .param("government", id.government().value())
        .param("kind", id.kind())
        .param("code", id.code());
  }

  private static Draft draft(ResultSet row, int index) throws SQLException {
    return new Draft(
        new Draft.Id(
            new GovernmentKey(row.getString("government")),
            row.getString("kind"),
            row.getString("code")),
        Optional.ofNullable(row.getString("plan")),
        row.getInt("version"),
        row.getInt("base"),
        (ObjectNode) Json.MAPPER.readTree(row.getString("body")),
        Optional.ofNullable(row.getString("removed")),
        row.getObject("changed", OffsetDateTime.class).toInstant());
  }
}

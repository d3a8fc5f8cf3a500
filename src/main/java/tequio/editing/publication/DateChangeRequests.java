package tequio.editing.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.editing.preview.PublicationPreview;
import tequio.kernel.GovernmentKey;

/** Store of requests to move published dates and of the decisions on them. */
@Component
@Transactional
class DateChangeRequests {

  private final JdbcClient jdbc;
  private final Clock clock;

  DateChangeRequests(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<DateChangeRequest> find(GovernmentKey government, String plan) {
    return jdbc.sql("select * from date_move where government = :government and plan = :plan")
        .param("government", government.value())
        .param("plan", plan)
        .query(DateChangeRequests::request)
        .optional();
  }

  List<DateChangeRequest> listOpen(GovernmentKey government) {
    return jdbc.sql(
            "select * from date_move where government = :government and decision is null"
                + " order by plan")
        .param("government", government.value())
        .query(DateChangeRequests::request)
        .list();
  }

  /** In place of any before. */
  void ask(PublicationPreview prepared, String office, String reason, UUID by) {
    jdbc.sql(
            """
            insert into date_move (government, plan, seen, office, reason, asked_by, asked)
            values (:government, :plan, :seen, :office, :reason, :by, :now)
            on conflict (government, plan) do update set seen = excluded.seen,
              office = excluded.office, reason = excluded.reason, asked_by = excluded.asked_by,
              asked = excluded.asked, decision = null, decided_by = null, decided = null,
              words = null
            """)
        .param("government", prepared.government().value())
        .param("plan", prepared.code())
        .param("seen", prepared.seen())
        .param("office", office)
        .param("reason", reason)
        .param("by", by)
        .param("now", now())
        .update();
  }

  /** Of two who decide at once, one does; nobody decides what they asked for. */
  boolean decide(DateChangeRequest request, UUID by, String decision, @Nullable String words) {
    return jdbc.sql(
                """
                update date_move set decision = :decision, decided_by = :by, decided = :now,
                  words = :words
                where government = :government and plan = :plan and seen = :seen
                  and decision is null and asked_by = :asker and asked_by <> :by
                """)
            .param("decision", decision)
            .param("by", by)
            .param("now", now())
            .param("words", words)
            .param("government", request.government().value())
            .param("plan", request.plan())
            .param("seen", request.seen())
            .param("asker", request.by())
            .update()
        == 1;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static DateChangeRequest request(ResultSet row, int number) throws SQLException {
    return new DateChangeRequest(
        new GovernmentKey(row.getString("government")),
        row.getString("plan"),
        row.getString("seen"),
        row.getString("office"),
        row.getString("reason"),
        row.getObject("asked_by", UUID.class),
        row.getTimestamp("asked").toInstant(),
        row.getString("decision") == null,
        Optional.ofNullable(row.getString("words")));
  }
}

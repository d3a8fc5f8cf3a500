package tequio.editing.withdrawal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.plan.version.PlanVersion;

/** Store of requests to withdraw a plan until they are decided. */
@Component
@Transactional
class WithdrawalRequests {

  private final JdbcClient jdbc;
  private final Clock clock;

  WithdrawalRequests(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Of this version of the plan. */
  Optional<WithdrawalRequest> find(PlanVersion plan) {
    return jdbc.sql(
            "select * from withdrawal_request where government = :government and plan = :plan")
        .param("government", plan.government().value())
        .param("plan", plan.content().code())
        .query(WithdrawalRequests::request)
        .optional()
        .filter(it -> it.version() == plan.version());
  }

  List<WithdrawalRequest> listOf(GovernmentKey government) {
    return jdbc.sql("select * from withdrawal_request where government = ? order by plan")
        .param(government.value())
        .query(WithdrawalRequests::request)
        .list();
  }

  /** In place of any before. */
  void ask(PlanVersion plan, String office, String reason, UUID by) {
    jdbc.sql(
            """
            insert into withdrawal_request
              (government, plan, version, office, reason, asked_by, asked)
            values (:government, :plan, :version, :office, :reason, :by, :now)
            on conflict (government, plan) do update set version = excluded.version,
              office = excluded.office, reason = excluded.reason, asked_by = excluded.asked_by,
              asked = excluded.asked
            """)
        .param("government", plan.government().value())
        .param("plan", plan.content().code())
        .param("version", plan.version())
        .param("office", office)
        .param("reason", reason)
        .param("by", by)
        .param("now", clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * Ends a request, since it was decided.
   *
   * @return whether it still stood and this is somebody else than who asked
   */
  boolean decide(WithdrawalRequest request, UUID by) {
    return jdbc.sql(
                """
                delete from withdrawal_request
                where government = :government and plan = :plan and version = :version
                  and asked_by = :asker and asked = :asked and asked_by <> :by
                """)
            .param("government", request.government().value())
            .param("plan", request.plan())
            .param("version", request.version())
            .param("asker", request.by())
            .param("asked", request.asked().atOffset(ZoneOffset.UTC))
            .param("by", by)
            .update()
        == 1;
  }

  private static WithdrawalRequest request(ResultSet row, int index) throws SQLException {
    return new WithdrawalRequest(
        new GovernmentKey(row.getString("government")),
        row.getString("plan"),
        row.getInt("version"),
        row.getString("office"),
        row.getString("reason"),
        row.getObject("asked_by", UUID.class),
        row.getTimestamp("asked").toInstant());
  }
}

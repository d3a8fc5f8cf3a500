package tequio.plan.withdrawal;

import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.plan.version.PlanVersion;
import tequio.storage.Json;

/** {@link Withdrawals} on PostgreSQL. */
@Component
class StoredWithdrawals implements Withdrawals {

  private final JdbcClient jdbc;

  StoredWithdrawals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Withdrawn> find(PlanVersion plan) {
    return jdbc.sql(
            """
            select body from plan_withdrawal
            where government = :government and code = :code and version = :version
            """)
        .param("government", plan.government().value())
        .param("code", plan.content().code())
        .param("version", plan.version())
        .query((row, index) ->
            new Withdrawn(
                Optional.ofNullable(row.getString("body"))
                    .map(it -> Json.MAPPER.readValue(it, PlanWithdrawal.class))))
        .optional();
  }

  @Override
  public void add(PlanWithdrawal made) {
    jdbc.sql(
            """
            insert into plan_withdrawal (government, code, version, body, provenance, recorded)
            values (:government, :code, :version, :body::jsonb, :provenance::jsonb, :recorded)
            """)
        .param("government", made.government().value())
        .param("code", made.code())
        .param("version", made.version())
        .param("body", Json.MAPPER.writeValueAsString(made))
        .param("provenance", Json.MAPPER.writeValueAsString(made.provenance()))
        .param("recorded", made.provenance().recorded().atOffset(ZoneOffset.UTC))
        .update();
  }
}

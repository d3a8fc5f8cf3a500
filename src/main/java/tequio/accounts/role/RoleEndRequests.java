package tequio.accounts.role;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.person.AccountId;
import tequio.kernel.GovernmentKey;

/** Store of requests to end a role that wait for another person; they expire after 30 days. */
@Component
@Transactional
public class RoleEndRequests {

  private static final Duration LIFE = Duration.ofDays(30);

  private static final String OPEN =
      """
      select q.role, q.asked_by, a.name from role_end_request q
        join account a on a.id = q.asked_by join account_role r on r.id = q.role
      where r.ended is null and a.closed is null and q.asked > :since
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  RoleEndRequests(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Lists open requests of a government, or all of them if none is given. */
  public List<RoleEndRequest> list(Optional<GovernmentKey> government) {
    return jdbc.sql(OPEN + " and (:government::text is null or q.government = :government)")
        .param("since", since())
        .param("government", government.map(GovernmentKey::value).orElse(null))
        .query(RoleEndRequests::read)
        .list();
  }

  Optional<RoleEndRequest> find(UUID role) {
    return jdbc.sql(OPEN + " and q.role = :role")
        .param("since", since())
        .param("role", role)
        .query(RoleEndRequests::read)
        .optional();
  }

  /** Stores a request, which replaces an earlier one for the same role. */
  void ask(AssignedRole role, AccountId by) {
    jdbc.sql(
            """
            insert into role_end_request (role, government, asked_by, asked)
            values (:role, :government, :by, :now)
            on conflict (role) do update set asked_by = excluded.asked_by, asked = excluded.asked
            """)
        .param("role", role.held().id())
        .param("government", role.held().where().map(GovernmentKey::value).orElse(null))
        .param("by", by.value())
        .param("now", now())
        .update();
  }

  /** Deletes the request and returns whether this call did; of concurrent calls one succeeds. */
  boolean close(RoleEndRequest request) {
    return jdbc.sql("delete from role_end_request where role = ? and asked_by = ?")
            .params(request.role(), request.by().value())
            .update()
        == 1;
  }

  private OffsetDateTime since() {
    return now().minus(LIFE);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static RoleEndRequest read(ResultSet row, int number) throws SQLException {
    return new RoleEndRequest(
        row.getObject("role", UUID.class),
        new AccountId(row.getObject("asked_by", UUID.class)),
        row.getString("name"));
  }
}

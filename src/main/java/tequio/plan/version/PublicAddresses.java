package tequio.plan.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;

/** Lists the public pages of plans and commitments, for the sitemap and crawlers. */
@Component
public class PublicAddresses {

  private final JdbcClient jdbc;

  public PublicAddresses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Board of a government or page of a commitment, and when it last changed. */
  public record PublicAddress(
      GovernmentKey government, Optional<Integer> commitment, Instant changed) {}

  /** Returns those of these states, or the federation, that have any plan. */
  public List<GovernmentKey> listStates(List<GovernmentKey> among) {
    return jdbc.sql(
            """
            select s.state from unnest(:states::text[]) s (state)
            where exists (
              select from current_plan
              where government >= s.state and government < s.state || 'z' and not withdrawn)
            """)
        .param("states", among.stream().map(GovernmentKey::value).toArray(String[]::new))
        .query((row, index) -> new GovernmentKey(row.getString("state")))
        .list();
  }

  /** Returns the addresses of a state and its municipalities. */
  public List<PublicAddress> within(GovernmentKey state) {
    return jdbc.sql(
            """
            select p.government, 0 number, max(v.recorded) changed
            from current_plan p join plan_version v using (government, code, version)
            where p.government >= :state and p.government < :state || 'z' and not p.withdrawn
            group by p.government
            union all
            select c.government, c.number, v.recorded
            from current_commitment c join commitment_version v using (government, number, version)
            where c.government >= :state and c.government < :state || 'z' and not c.withdrawn
            order by government, number
            """)
        .param("state", state.value())
        .query(PublicAddresses::address)
        .list();
  }

  private static PublicAddress address(ResultSet row, int index) throws SQLException {
    int number = row.getInt("number");
    return new PublicAddress(
        new GovernmentKey(row.getString("government")),
        number == 0 ? Optional.empty() : Optional.of(number),
        row.getObject("changed", OffsetDateTime.class).toInstant());
  }
}

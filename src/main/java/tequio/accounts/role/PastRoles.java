package tequio.accounts.role;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.kernel.GovernmentKey;
import tequio.territory.Gazetteer;

/** Query for former role holders of a government and for who assigned their roles. */
@Component
@Transactional(readOnly = true)
class PastRoles {

  /** Condition on roles that are of a government or of its whole state. */
  static final String COVERING =
      "(government = :government or extent = 'state' and government = :state)";

  private final JdbcClient jdbc;
  private final Gazetteer gazetteer;
  private final Clock clock;

  PastRoles(JdbcClient jdbc, Gazetteer gazetteer, Clock clock) {
    this.jdbc = jdbc;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  /**
   * Returns the last day of the latest ended role of this kind that another account had for the
   * government.
   */
  Optional<LocalDate> lastDayOfOthers(UUID one, List<Role> roles, GovernmentKey government) {
    var zone = gazetteer.get(government).zone();
    var today = LocalDate.ofInstant(clock.instant(), zone);
    return jdbc
        .sql(
            """
            select starts, ends, ended from account_role
            where account <> :one and role = any (:roles) and %s
              and (ended is not null or ends < :today)
            """
                .formatted(COVERING))
        .param("one", one)
        .param("roles", words(roles))
        .param("government", government.value())
        .param("state", government.state().value())
        .param("today", today)
        .query((row, number) -> span(row, zone))
        .list()
        .stream()
        .filter(it -> !it.starts().isAfter(it.last()))
        .map(Span::last)
        .max(Comparator.naturalOrder());
  }

  /** Whether one of the two accounts gave the other such a role without approval by a third. */
  boolean isGivenBetween(UUID one, UUID other, List<Role> roles, GovernmentKey government) {
    return jdbc.sql(
            """
            select exists (select from account_role r
              where r.role = any (:roles) and %s and r.ended is null
                and (r.account = :one and r.granted_by = :other
                  or r.account = :other and r.granted_by = :one)
                and not exists (select from invitation i
                  where i.used_by = r.account and i.invited_by = r.granted_by
                    and i.government = r.government and lower(replace(i.gives ->> 'role', '_', '-')) = r.role
                    and i.approved_by is not null))
            """
                .formatted(COVERING))
        .param("roles", words(roles))
        .param("government", government.value())
        .param("state", government.state().value())
        .param("one", one)
        .param("other", other)
        .query(Boolean.class)
        .single();
  }

  private record Span(LocalDate starts, LocalDate last) {}

  private static Span span(ResultSet row, ZoneId zone) throws SQLException {
    var ended = row.getObject("ended", OffsetDateTime.class);
    var last =
        Stream.of(
                Optional.ofNullable(row.getObject("ends", LocalDate.class)),
                Optional.ofNullable(ended).map(it -> it.atZoneSameInstant(zone).toLocalDate()))
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return new Span(row.getObject("starts", LocalDate.class), last);
  }

  private static String[] words(List<Role> roles) {
    return roles.stream().map(Role::word).toArray(String[]::new);
  }
}

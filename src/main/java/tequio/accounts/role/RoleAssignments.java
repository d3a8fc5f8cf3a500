package tequio.accounts.role;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.caller.RoleAssignment;
import tequio.accounts.person.AccountId;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.kernel.Uuid7;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Store of role assignments, read for a day in the time zone of the government. */
@Component
@Transactional
public class RoleAssignments {

  private static final ZoneId CENTRAL = ZoneId.of("America/Mexico_City");

  private static final String GIVEN =
      """
      select r.*, a.name, a.mail from account_role r join account a on a.id = r.account
      where r.ended is null and a.closed is null
      """;

  private final JdbcClient jdbc;
  private final Gazetteer gazetteer;
  private final AuditLog audit;
  private final Clock clock;

  RoleAssignments(JdbcClient jdbc, Gazetteer gazetteer, AuditLog audit, Clock clock) {
    this.jdbc = jdbc;
    this.gazetteer = gazetteer;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Lists the roles held today in the zone of each government; the query includes the days around,
   * since zones differ.
   */
  public List<RoleAssignment> listToday(AccountId account) {
    var today = LocalDate.ofInstant(clock.instant(), CENTRAL);
    return jdbc
        .sql(
            """
            select * from account_role
            where account = :account and ended is null
              and held && daterange(:before, :after, '[]')
            order by granted, id
            """)
        .param("account", account.value())
        .param("before", today.minusDays(1))
        .param("after", today.plusDays(1))
        .query((row, index) -> new Row(held(row), row.getObject("starts", LocalDate.class)))
        .list()
        .stream()
        .filter(this::isHeldToday)
        .map(Row::held)
        .toList();
  }

  @CanIgnoreReturnValue
  public UUID give(AccountId to, Grant grant, Optional<AccountId> by) {
    var id = Uuid7.next(clock);
    jdbc.sql(
            """
            insert into account_role (id, account, role, extent, government, starts, ends, sector, seat,
              subjects, granted_by, granted)
            values (:id, :account, :role, :extent, :government, :starts, :ends, :sector, :seat,
              :subjects, :by, :now)
            """)
        .param("id", id)
        .param("account", to.value())
        .param("role", grant.role().word())
        .param("extent", grant.extent())
        .param("government", grant.where().map(GovernmentKey::value).orElse(null))
        .param("starts", grant.starts())
        .param("ends", grant.ends().orElse(null))
        .param("sector", grant.seat().map(RoleAssignment.Seat::sector).orElse(null))
        .param("seat", grant.seat().map(RoleAssignments::word).orElse(null))
        .param(
            "subjects",
            grant.subjects().stream().map(SubjectReference::toString).toArray(String[]::new))
        .param("by", by.map(AccountId::value).orElse(null))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    noteGiven(id, to, grant, by.orElse(to));
    return id;
  }

  private void noteGiven(UUID id, AccountId to, Grant grant, AccountId by) {
    audit.note(
        AuditAction.ROLE_GIVEN,
        Optional.of(by.value()),
        Optional.of(to.value()),
        grant.where(),
        grant.role().word() + " " + id);
  }

  /**
   * Lists roles of a government that have not ended, future ones included; of all if none is given.
   * At most 1000.
   */
  public List<AssignedRole> listGiven(Optional<GovernmentKey> government) {
    return jdbc.sql(
            GIVEN
                + """
                and (r.ends is null or r.ends >= :yesterday)
                and (:government::text is null or r.government = :government)
                order by r.government nulls first, r.role, a.name, r.id limit 1000
                """)
        .param("yesterday", LocalDate.ofInstant(clock.instant(), CENTRAL).minusDays(1))
        .param("government", government.map(GovernmentKey::value).orElse(null))
        .query((row, index) -> given(row))
        .list();
  }

  public Optional<AssignedRole> find(UUID role) {
    return jdbc.sql(GIVEN + " and r.id = :id")
        .param("id", role)
        .query((row, index) -> given(row))
        .optional();
  }

  /** Whether the account has the same role for the same government on some of these days. */
  public boolean overlaps(AccountId account, Grant grant) {
    return jdbc.sql(
            """
            select exists (select from account_role where account = :account and role = :role
              and ended is null and coalesce(government, '') = :government
              and held && daterange(:starts, :ends, '[]'))
            """)
        .param("account", account.value())
        .param("role", grant.role().word())
        .param("government", grant.where().map(GovernmentKey::value).orElse(""))
        .param("starts", grant.starts())
        .param("ends", grant.ends().orElse(null), java.sql.Types.DATE)
        .query(Boolean.class)
        .single();
  }

  /** Ends a role and returns whether this call did. */
  public boolean end(UUID role, AccountId by) {
    return end(role, Optional.of(by), AuditAction.ROLE_ENDED);
  }

  /** Ends a role because its successor's begins. */
  public void handOver(UUID role, AccountId by) {
    end(role, Optional.of(by), AuditAction.ROLE_HANDED_OVER);
  }

  /** Ends all current and future roles of an account. */
  public void endAll(AccountId whose, Optional<AccountId> by) {
    jdbc.sql("select id from account_role where account = ? and ended is null")
        .param(whose.value())
        .query(UUID.class)
        .list()
        .forEach(role -> end(role, by, AuditAction.ROLE_ENDED));
  }

  /** Ends a role by a rule of the program, without an account that ended it. */
  public void endByRule(UUID role) {
    end(role, Optional.empty(), AuditAction.ROLE_ENDED);
  }

  @CanIgnoreReturnValue
  private boolean end(UUID role, Optional<AccountId> by, AuditAction deed) {
    var given = find(role);
    int ended =
        jdbc.sql(
                """
                update account_role set ended = :now, ended_by = :by
                where id = :id and ended is null
                """)
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .param("by", by.map(AccountId::value).orElse(null))
            .param("id", role)
            .update();
    jdbc.sql("delete from role_end_request where role = ?").param(role).update();
    given.filter(it -> ended == 1).ifPresent(it -> note(deed, by, it, role));
    return ended == 1;
  }

  private void note(AuditAction deed, Optional<AccountId> by, AssignedRole given, UUID role) {
    var held = given.held();
    var subject = held.role().word() + " " + role;
    audit.note(
        deed,
        by.map(AccountId::value),
        Optional.of(given.account().value()),
        held.where(),
        subject);
  }

  /**
   * Waits until no other transaction ends an administrator, until the end of this one: two who
   * leave at once would each see the other stay.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void lockAdministrators() {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('administrator'))").query(row -> {});
  }

  /** Whether another account is administrator today. */
  public boolean hasAdministratorBesides(AccountId one) {
    return jdbc.sql(
            """
            select exists (select from account_role r join account a on a.id = r.account
              where r.role = 'administrator' and r.ended is null and a.closed is null
                and a.id <> :one and r.held @> :today)
            """)
        .param("one", one.value())
        .param("today", LocalDate.ofInstant(clock.instant(), CENTRAL))
        .query(Boolean.class)
        .single();
  }

  /** Whether any account is administrator today, not counting invented ones of a demonstration. */
  public boolean hasAdministrator() {
    return jdbc.sql(
            """
            select exists (select from account_role r join account a on a.id = r.account
              where r.role = 'administrator' and r.ended is null and a.closed is null
                and a.mail not like '%.invalid'
                and r.held @> :today)
            """)
        .param("today", LocalDate.ofInstant(clock.instant(), CENTRAL))
        .query(Boolean.class)
        .single();
  }

  private record Row(RoleAssignment held, LocalDate starts) {}

  private boolean isHeldToday(Row row) {
    var zone = row.held().where().flatMap(gazetteer::find).map(Government::zone).orElse(CENTRAL);
    var today = LocalDate.ofInstant(clock.instant(), zone);
    return !row.starts().isAfter(today) && row.held().until().filter(today::isAfter).isEmpty();
  }

  private static RoleAssignment held(ResultSet row) throws SQLException {
    return new RoleAssignment(
        row.getObject("id", UUID.class),
        Role.of(row.getString("role")),
        Optional.ofNullable(row.getString("government")).map(GovernmentKey::new),
        row.getString("extent").equals("state"),
        Optional.ofNullable(row.getDate("ends")).map(Date::toLocalDate),
        Optional.ofNullable(row.getString("sector"))
            .map(sector -> new RoleAssignment.Seat(sector, isPrincipal(row))),
        Stream.of((String[]) row.getArray("subjects").getArray())
            .map(SubjectReference::parse)
            .collect(toUnmodifiableSet()));
  }

  private static AssignedRole given(ResultSet row) throws SQLException {
    return new AssignedRole(
        held(row),
        new AccountId(row.getObject("account", UUID.class)),
        row.getString("name"),
        row.getString("mail"),
        row.getObject("starts", LocalDate.class));
  }

  private static boolean isPrincipal(ResultSet row) {
    try {
      return "principal".equals(row.getString("seat"));
    } catch (SQLException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static String word(RoleAssignment.Seat seat) {
    return seat.principal() ? "principal" : "alternate";
  }
}

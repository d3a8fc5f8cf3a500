package tequio.accounts.invitation;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.person.AccountId;
import tequio.accounts.role.Grant;
import tequio.accounts.token.TokenType;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Uuid7;
import tequio.mail.MailAddress;
import tequio.storage.Json;

/** Store of invitations that can still be accepted. */
@Component
@Transactional
public class Invitations {

  private static final String OPEN =
      """
      select i.*, a.name by_name from invitation i join account a on a.id = i.invited_by
      where i.ended is null and i.expires > :now and a.closed is null
      """;

  /** Ends an invitation and deletes its address and keys. */
  private static final String END =
      "update invitation set ended = :now, mail = null, link_hash = null, code_hash = null";

  private final JdbcClient jdbc;
  private final Clock clock;

  Invitations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public UUID make(
      Grant gives,
      Optional<MailAddress> mail,
      AccountId by,
      Optional<UUID> replaces,
      boolean needsSecond) {
    var id = Uuid7.next(clock);
    with("""
    insert into invitation
      (id, government, gives, mail, replaces, invited_by, made, expires, needs_second)
    values (:id, :government, :gives::jsonb, :mail, :replaces, :by, :now, :expires, :second)
    """)
        .param("id", id)
        .param("government", gives.where().map(GovernmentKey::value).orElse(null))
        .param("gives", Json.MAPPER.writeValueAsString(gives))
        .param("mail", mail.map(MailAddress::value).orElse(null))
        .param("replaces", replaces.orElse(null))
        .param("by", by.value())
        .param("expires", now().plus(TokenType.INVITATION.life()))
        .param("second", needsSecond)
        .update();
    return id;
  }

  public Optional<Invitation> find(UUID id) {
    return with(OPEN + " and i.id = :id").param("id", id).query(Invitations::read).optional();
  }

  Optional<Invitation> find(InvitationKey key) {
    return with(OPEN + " and (i.link_hash = :hash or i.code_hash = :hash)")
        .param("hash", key.hash())
        .query(Invitations::read)
        .optional();
  }

  /** Lists open invitations of a government, or all of them if none is given. */
  public List<Invitation> list(Optional<GovernmentKey> government) {
    return with(OPEN
            + " and (:government::text is null or i.government = :government) order by i.id")
        .param("government", government.map(GovernmentKey::value).orElse(null))
        .query(Invitations::read)
        .list();
  }

  /** Those of the municipalities of a state. */
  public List<Invitation> listMunicipalities(GovernmentKey state) {
    return with(OPEN + " and i.government like :state || '___' order by i.id")
        .param("state", state.value())
        .query(Invitations::read)
        .list();
  }

  /** Lets others who invite to the same government wait until the end of the transaction. */
  public void lock(GovernmentKey government) {
    with("select pg_advisory_xact_lock(hashtextextended(:government, 13))")
        .param("government", government.value())
        .query((row, number) -> number)
        .list();
  }

  /** Says where whoever accepts goes first. */
  public void lead(UUID id, String path) {
    int led =
        with("update invitation set leads_to = :path where id = :id")
            .param("path", path)
            .param("id", id)
            .update();
    if (led != 1) {
      throw new IllegalStateException("no invitation " + id);
    }
  }

  /** Where whoever accepted it goes first. */
  Optional<String> findDestination(UUID id) {
    return with("select leads_to from invitation where id = :id and leads_to is not null")
        .param("id", id)
        .query(String.class)
        .optional();
  }

  /** Approves and returns whether this call did; the inviting person cannot. */
  boolean approve(UUID id, AccountId by) {
    return with("""
    update invitation set approved_by = :by where id = :id and ended is null
      and needs_second and approved_by is null and invited_by <> :by
    """)
            .param("id", id)
            .param("by", by.value())
            .update()
        == 1;
  }

  /**
   * Sets the key of the link or of the printed code, which invalidates the one before; empty if the
   * invitation has ended.
   */
  Optional<InvitationKey> key(UUID id, InvitationKey fresh) {
    var column = fresh.isPrinted() ? "code_hash" : "link_hash";
    int written =
        with("update invitation set " + column + " = :hash where id = :id and ended is null")
            .param("hash", fresh.hash())
            .param("id", id)
            .update();
    return written == 1 ? Optional.of(fresh) : Optional.empty();
  }

  /** Sets the address given by the holder of a printed invitation; false if it has ended. */
  boolean address(UUID id, MailAddress mail) {
    return with("update invitation set mail = :mail where id = :id and ended is null")
            .param("mail", mail.value())
            .param("id", id)
            .update()
        == 1;
  }

  boolean withdraw(UUID id) {
    return with(END + " where id = :id and ended is null").param("id", id).update() == 1;
  }

  /** Uses the invitation and returns whether this call did; of concurrent calls one succeeds. */
  boolean use(UUID id, AccountId by) {
    return with(END + ", used_by = :by where id = :id and ended is null and expires > :now")
            .param("id", id)
            .param("by", by.value())
            .update()
        == 1;
  }

  /** Ends all open invitations to the address. */
  public void forget(MailAddress mail) {
    with(END + " where ended is null and mail = :mail").param("mail", mail.value()).update();
  }

  /** Ends expired invitations, which deletes their addresses, and returns their number. */
  @CanIgnoreReturnValue
  public int forgetOld() {
    return with(END + " where ended is null and expires <= :now").update();
  }

  private JdbcClient.StatementSpec with(String sql) {
    return jdbc.sql(sql).param("now", now());
  }

  private static Invitation read(ResultSet row, int number) throws SQLException {
    return new Invitation(
        row.getObject("id", UUID.class),
        Json.MAPPER.readValue(row.getString("gives"), Grant.class),
        Optional.ofNullable(row.getString("mail")).map(MailAddress::new),
        new Invitation.By(
            new AccountId(row.getObject("invited_by", UUID.class)), row.getString("by_name")),
        row.getTimestamp("expires").toInstant(),
        row.getBoolean("needs_second") && row.getObject("approved_by") == null,
        row.getObject("approved_by") != null,
        Optional.ofNullable(row.getObject("replaces", UUID.class)));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}

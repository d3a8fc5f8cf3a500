package tequio.gathering.attendance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PagesChanged;
import tequio.kernel.SubjectReference;
import tequio.storage.TenantContext;

/** Names of people who agreed that everybody reads that they attended, until they take it back. */
@Component
public class AttendeeNames {

  private static final int SECRET_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;
  private final TenantContext scope;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AttendeeNames(
      JdbcClient jdbc, TenantContext scope, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.scope = scope;
    this.events = events;
    this.clock = clock;
  }

  /** A name and for whom the person came. */
  public record Attendee(int number, String name, Optional<String> organisation) {}

  /** For everybody, by name. */
  @Transactional(readOnly = true)
  public List<Attendee> list(SubjectReference subject) {
    return scope.within(
        List.of(subject.government()),
        () ->
            jdbc.sql(
                    """
                    select number, name, organisation from attendee_name
                    where government = ? and subject = ? order by lower(name), number
                    """)
                .params(subject.government().value(), AttendanceRegisters.column(subject))
                .query((row, n) ->
                    new Attendee(
                        row.getInt("number"),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("organisation"))))
                .list());
  }

  /** Adds a name; the secret it returns takes it back and is kept nowhere. */
  String add(SubjectReference subject, int number, String name, Optional<String> organisation) {
    byte[] random = new byte[SECRET_BYTES];
    RANDOM.nextBytes(random);
    var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    int added =
        jdbc.sql("insert into attendee_name values (?, ?, ?, ?, ?, ?, ?)")
            .param(subject.government().value())
            .param(AttendanceRegisters.column(subject))
            .param(number)
            .param(name)
            .param(organisation.orElse(null))
            .param(hash(secret))
            .param(clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    if (added != 1) {
      throw new IllegalStateException("no name was added: " + subject);
    }
    return secret;
  }

  /** Whether a name is there that this secret takes back. */
  @Transactional(readOnly = true)
  public boolean isThere(GovernmentKey government, String secret) {
    return scope.within(
        List.of(government),
        () ->
            jdbc.sql(
                    "select exists (select from attendee_name where government = ? and secret = ?)")
                .params(government.value(), hash(secret))
                .query(Boolean.class)
                .single());
  }

  /** Takes a name back; whether it was there. Who came is still counted. */
  @Transactional
  public boolean withdraw(GovernmentKey government, String secret) {
    boolean gone =
        scope.within(
            List.of(government),
            () ->
                jdbc.sql("delete from attendee_name where government = ? and secret = ?")
                        .params(government.value(), hash(secret))
                        .update()
                    == 1);
    events.publishEvent(new PagesChanged(government));
    return gone;
  }

  /** The same by whoever keeps the register, for somebody who asks without the address. */
  @Transactional
  public boolean withdraw(SubjectReference subject, int number) {
    boolean gone =
        jdbc.sql("delete from attendee_name where government = ? and subject = ? and number = ?")
                .params(subject.government().value(), AttendanceRegisters.column(subject), number)
                .update()
            == 1;
    events.publishEvent(new PagesChanged(subject.government()));
    return gone;
  }

  private static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

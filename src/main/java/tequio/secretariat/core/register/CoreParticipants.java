package tequio.secretariat.core.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.mail.MailAddress;
import tequio.privacy.ProcessingActivity;
import tequio.secretariat.core.CoreParticipantType;
import tequio.secretariat.core.CoreSector;
import tequio.secretariat.core.register.CoreParticipant.CoreChoice;
import tequio.secretariat.core.register.CoreParticipant.CoreState;
import tequio.subscription.SubscriptionToken;

/** Store of those who ask to join civil-society cores. The links of letters are kept as hashes. */
@Component
@Transactional
public class CoreParticipants {

  /** How long the link of the first letter is good, and an unconfirmed request kept. */
  private static final Duration GOOD = ProcessingActivity.ASKED_CORE.time();

  /** How long a confirmed request waits for a decision. */
  private static final Duration UNDECIDED = ProcessingActivity.UNDECIDED_CORE.time();

  /** Letters to one address in that time, whoever asks for them. */
  private static final int MOST_LETTERS = 5;

  private final JdbcClient jdbc;
  private final Clock clock;

  CoreParticipants(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Adds a request unless its address had letters enough; whether it was added. */
  boolean add(CoreParticipant asks) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 15))")
        .param(asks.address().value())
        .query((row, number) -> row)
        .list();
    int letters =
        jdbc.sql(
                """
                select count(*) from core_participant
                where government = ? and address = ? and state = 'asked' and asked > ?
                """)
            .params(asks.government().value(), asks.address().value(), oldest())
            .query(Integer.class)
            .single();
    return letters < MOST_LETTERS && insert(asks) == 1;
  }

  private int insert(CoreParticipant asks) {
    return jdbc.sql(
            """
            insert into core_participant (id, government, type, sector, name, disclosure, adult,
              calls, address, language, asked)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(asks.id(), asks.government().value(), asks.type().word(), asks.sector().word())
        .params(asks.name(), asks.choice().disclosure().word(), asks.choice().adult())
        .params(asks.choice().calls(), asks.address().value())
        .params(asks.language().toLanguageTag(), Timestamp.from(clock.instant()))
        .update();
  }

  /** Makes a link for a letter to a participant; earlier ones stay good. */
  SubscriptionToken makeTicket(CoreParticipant to) {
    var ticket = SubscriptionToken.fresh();
    int made =
        jdbc.sql("insert into core_ticket values (?, ?, ?)")
            .params(ticket.hash(), to.government().value(), to.id())
            .update();
    if (made != 1) {
      throw new IllegalStateException("no link made for " + to.id());
    }
    return ticket;
  }

  /** Finds whose a link is; an unconfirmed request only while the link is good. */
  public Optional<CoreParticipant> find(GovernmentKey government, SubscriptionToken ticket) {
    return jdbc.sql(
            """
            select p.* from core_participant p join core_ticket k on k.participant = p.id
            where k.hash = ? and p.government = ? and (p.state <> 'asked' or p.asked > ?)
            """)
        .params(ticket.hash(), government.value(), oldest())
        .query(CoreParticipants::read)
        .optional();
  }

  /** Finds a request that waits for a decision and locks its row. */
  Optional<CoreParticipant> holdConfirmed(GovernmentKey government, UUID id) {
    return jdbc.sql(
            """
            select * from core_participant
            where government = ? and id = ? and state = 'confirmed' for update
            """)
        .params(government.value(), id)
        .query(CoreParticipants::read)
        .optional();
  }

  /** Finds the participant of an admission, where there is an address, and locks the row. */
  Optional<CoreParticipant> hold(GovernmentKey government, int admission) {
    return jdbc.sql(
            "select * from core_participant where government = ? and admission = ? for update")
        .params(government.value(), admission)
        .query(CoreParticipants::read)
        .optional();
  }

  /** Finds a participant and locks the row. */
  Optional<CoreParticipant> hold(UUID id) {
    return jdbc.sql("select * from core_participant where id = ? for update")
        .param(id)
        .query(CoreParticipants::read)
        .optional();
  }

  /** Returns the requests that wait for a decision, oldest first. */
  public List<CoreParticipant> listConfirmed(GovernmentKey government) {
    return jdbc.sql(
            """
            select * from core_participant where government = ? and state = 'confirmed'
            order by asked, id limit 500
            """)
        .param(government.value())
        .query(CoreParticipants::read)
        .list();
  }

  /** Returns the participants who want letters with the calls and locks their rows in order. */
  List<CoreParticipant> holdCalled(GovernmentKey government) {
    return jdbc.sql(
            """
            select * from core_participant
            where government = ? and state = 'admitted' and calls order by admission for update
            """)
        .param(government.value())
        .query(CoreParticipants::read)
        .list();
  }

  /**
   * Returns the participants of a mail address in the governments in scope and locks their rows, in
   * the order in which {@link #holdCalled} does.
   */
  List<CoreParticipant> hold(String address) {
    return jdbc.sql(
            """
            select * from core_participant where address = ?
            order by government, admission, id for update
            """)
        .param(address)
        .query(CoreParticipants::read)
        .list();
  }

  /** Confirms the address; whether it was not confirmed before. */
  boolean confirm(CoreParticipant asks) {
    return jdbc.sql(
                "update core_participant set state = 'confirmed' where id = ? and state = 'asked'")
            .param(asks.id())
            .update()
        == 1;
  }

  /** Notes the public fact and the choice of a participant who is or was admitted. */
  void admit(CoreParticipant its, int admission) {
    var choice = its.choice();
    int admitted =
        jdbc.sql(
                """
                update core_participant
                set state = 'admitted', admission = ?, disclosure = ?, adult = ?, calls = ?
                where id = ? and state <> 'asked'
                """)
            .params(admission, choice.disclosure().word(), choice.adult(), choice.calls(), its.id())
            .update();
    if (admitted != 1) {
      throw new IllegalStateException("not confirmed: " + its.id());
    }
  }

  /** Removes a participant with all links; whether the row was still there. */
  boolean remove(UUID id) {
    return jdbc.sql("delete from core_participant where id = ?").param(id).update() == 1;
  }

  /**
   * Deletes requests that nobody confirmed or decided on in time, of governments in scope; how
   * many.
   */
  int forgetOld() {
    return jdbc.sql(
            """
            delete from core_participant
            where (state = 'asked' and asked <= ?) or (state = 'confirmed' and asked <= ?)
            """)
        .params(oldest(), Timestamp.from(clock.instant().minus(UNDECIDED)))
        .update();
  }

  private Timestamp oldest() {
    return Timestamp.from(clock.instant().minus(GOOD));
  }

  private static CoreParticipant read(ResultSet row, int number) throws SQLException {
    @Nullable Integer admission = row.getObject("admission", Integer.class);
    return new CoreParticipant(
        row.getObject("id", UUID.class),
        new GovernmentKey(row.getString("government")),
        CoreParticipantType.of(row.getString("type")),
        CoreSector.of(row.getString("sector")),
        row.getString("name"),
        new CoreChoice(
            CoreDisclosure.of(row.getString("disclosure")),
            row.getBoolean("adult"),
            row.getBoolean("calls")),
        new MailAddress(row.getString("address")),
        Locale.forLanguageTag(row.getString("language")),
        CoreState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        Optional.ofNullable(admission));
  }
}

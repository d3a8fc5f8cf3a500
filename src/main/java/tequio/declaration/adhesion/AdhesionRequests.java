package tequio.declaration.adhesion;

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
import tequio.declaration.adhesion.AdhesionRequest.RequestState;
import tequio.declaration.content.Adhesion.AdherentType;
import tequio.kernel.GovernmentKey;
import tequio.mail.MailAddress;
import tequio.privacy.ProcessingActivity;
import tequio.subscription.SubscriptionToken;

/** Store of requests to adhere. The link of a letter is kept as a hash. */
@Component
@Transactional
public class AdhesionRequests {

  /** How long the link of a letter is good, and an unconfirmed request kept. */
  private static final Duration GOOD = ProcessingActivity.ASKED_ADHESION.time();

  /** Letters to one address in that time, whoever asks for them. */
  private static final int MOST_LETTERS = 5;

  private final JdbcClient jdbc;
  private final Clock clock;

  AdhesionRequests(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What the link of the letter carries; empty where that address had letters enough. */
  Optional<SubscriptionToken> add(AdhesionRequest request) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 11))")
        .param(request.address().value())
        .query((row, number) -> number)
        .list();
    int letters =
        jdbc.sql(
                """
                select count(*) from adhesion_request
                where government = ? and address = ? and state = 'asked' and asked > ?
                """)
            .params(request.government().value(), request.address().value(), oldest())
            .query(Integer.class)
            .single();
    return letters >= MOST_LETTERS ? Optional.empty() : Optional.of(insert(request));
  }

  private SubscriptionToken insert(AdhesionRequest request) {
    var ticket = SubscriptionToken.fresh();
    int added =
        jdbc.sql(
                """
                insert into adhesion_request
                  (id, government, exercise, type, name, shown, address, language, ticket, asked)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
            .params(request.id(), request.government().value(), request.exercise())
            .params(word(request.type()), request.name(), request.shown())
            .params(request.address().value(), request.language().toLanguageTag())
            .params(ticket.hash(), Timestamp.from(clock.instant()))
            .update();
    if (added != 1) {
      throw new IllegalStateException("not added: " + request.id());
    }
    return ticket;
  }

  /** That of a link; an unconfirmed one only while the link is good. */
  Optional<AdhesionRequest> find(SubscriptionToken ticket) {
    return jdbc.sql(
            "select * from adhesion_request where ticket = ? and (state <> 'asked' or asked > ?)")
        .params(ticket.hash(), oldest())
        .query(AdhesionRequests::read)
        .optional();
  }

  /** One that waits for a decision, with its row locked. */
  Optional<AdhesionRequest> holdConfirmed(GovernmentKey government, UUID id) {
    return jdbc.sql(
            """
            select * from adhesion_request
            where government = ? and id = ? and state = 'confirmed' for update
            """)
        .params(government.value(), id)
        .query(AdhesionRequests::read)
        .optional();
  }

  /** Those that wait for a decision, oldest first. */
  public List<AdhesionRequest> listConfirmed(GovernmentKey government) {
    return jdbc.sql(
            """
            select * from adhesion_request where government = ? and state = 'confirmed'
            order by asked, id limit 500
            """)
        .param(government.value())
        .query(AdhesionRequests::read)
        .list();
  }

  /** Whether it is confirmed now; not where it was before. */
  boolean confirm(AdhesionRequest request) {
    return jdbc.sql(
                "update adhesion_request set state = 'confirmed' where id = ? and state = 'asked'")
            .param(request.id())
            .update()
        == 1;
  }

  /** Notes the public fact, and answers a new link with which its owner can take it back. */
  SubscriptionToken accept(AdhesionRequest request, int adhesion) {
    var ticket = SubscriptionToken.fresh();
    int accepted =
        jdbc.sql(
                """
                update adhesion_request set state = 'accepted', adhesion = ?, ticket = ?
                where id = ? and state = 'confirmed'
                """)
            .params(adhesion, ticket.hash(), request.id())
            .update();
    if (accepted != 1) {
      throw new IllegalStateException("not confirmed: " + request.id());
    }
    return ticket;
  }

  /** Whether it was there to be deleted. */
  boolean remove(UUID id) {
    return jdbc.sql("delete from adhesion_request where id = ?").param(id).update() == 1;
  }

  /** That of an adhesion, where it came by form. */
  Optional<AdhesionRequest> find(GovernmentKey government, String exercise, int adhesion) {
    return jdbc.sql(
            "select * from adhesion_request where government = ? and exercise = ? and adhesion = ?")
        .params(government.value(), exercise, adhesion)
        .query(AdhesionRequests::read)
        .optional();
  }

  /** How many were forgotten that nobody confirmed in time, of governments in scope. */
  int forgetOld() {
    return jdbc.sql("delete from adhesion_request where state = 'asked' and asked <= ?")
        .param(oldest())
        .update();
  }

  private Timestamp oldest() {
    return Timestamp.from(clock.instant().minus(GOOD));
  }

  private static String word(AdherentType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  private static AdhesionRequest read(ResultSet row, int number) throws SQLException {
    @Nullable Integer adhesion = row.getObject("adhesion", Integer.class);
    return new AdhesionRequest(
        row.getObject("id", UUID.class),
        new GovernmentKey(row.getString("government")),
        row.getString("exercise"),
        AdherentType.valueOf(row.getString("type").toUpperCase(Locale.ROOT)),
        row.getString("name"),
        row.getBoolean("shown"),
        new MailAddress(row.getString("address")),
        Locale.forLanguageTag(row.getString("language")),
        RequestState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        Optional.ofNullable(adhesion));
  }
}

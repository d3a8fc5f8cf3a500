package tequio.secretariat.letter;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.mail.MailAddress;
import tequio.privacy.ProcessingActivity;
import tequio.subscription.SubscriptionToken;

/** Store of requests to declare interests. The link of a letter is kept as a hash. */
@Component
@Transactional
class InterestRequests {

  private final JdbcClient jdbc;
  private final Clock clock;

  InterestRequests(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Adds a request in place of an earlier one to the same member, whose link opens nothing more.
   */
  SubscriptionToken add(InterestRequest request) {
    var ticket = SubscriptionToken.fresh();
    var now = clock.instant();
    int added =
        jdbc.sql(
                """
                insert into interest_request values (?, ?, ?, ?, ?, ?)
                on conflict (government, appointment) do update set
                  address = excluded.address, ticket = excluded.ticket,
                  asked = excluded.asked, expires = excluded.expires
                """)
            .params(request.government().value(), request.appointment())
            .params(request.address().value(), ticket.hash(), Timestamp.from(now))
            .param(Timestamp.from(now.plus(ProcessingActivity.INTEREST_REQUEST.time())))
            .update();
    if (added != 1) {
      throw new IllegalStateException("not added: " + request);
    }
    return ticket;
  }

  /** Finds the request of a link that has not expired. */
  Optional<InterestRequest> find(GovernmentKey government, SubscriptionToken ticket) {
    return jdbc.sql(
            "select * from interest_request where government = ? and ticket = ? and expires > ?")
        .params(government.value(), ticket.hash(), Timestamp.from(clock.instant()))
        .query((row, number) ->
            new InterestRequest(
                new GovernmentKey(row.getString("government")),
                row.getInt("appointment"),
                new MailAddress(row.getString("address"))))
        .optional();
  }

  /** Removes a request; whether it was still there. */
  boolean remove(InterestRequest request) {
    return jdbc.sql("delete from interest_request where government = ? and appointment = ?")
            .params(request.government().value(), request.appointment())
            .update()
        == 1;
  }

  int removeExpired() {
    return jdbc.sql("delete from interest_request where expires <= ?")
        .param(Timestamp.from(clock.instant()))
        .update();
  }
}

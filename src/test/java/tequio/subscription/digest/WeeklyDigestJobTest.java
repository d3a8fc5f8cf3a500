package tequio.subscription.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.mail.Letters;
import tequio.mail.MailAddress;
import tequio.subscription.Followers;
import tequio.subscription.PendingSubscriptions;
import tequio.subscription.Subject;
import tequio.subscription.SubscriptionToken;
import tequio.territory.Gazetteer;
import tequio.testing.TequioDemoTest;

/** One letter a week, with what concerns the reader, or none. */
@TequioDemoTest
class WeeklyDigestJobTest {

  private static final String ANA = "ana.semanal@example.org";
  private static final String EVA = "eva.semanal@example.org";

  @Autowired WeeklyDigestJob digest;
  @Autowired Followers followers;
  @Autowired JdbcClient sql;
  @Autowired Clock clock;
  @Autowired Gazetteer gazetteer;

  private GovernmentKey town;
  private Instant nextWeek;

  @BeforeEach
  void world() {
    forget();
    town = gazetteer.findByPath("/ejemplo/villa-tequio").orElseThrow().key();
    nextWeek = clock.instant().plus(Duration.ofDays(7));
  }

  @AfterEach
  void forget() {
    sql.sql("delete from follower").update();
    sql.sql("delete from letter").update();
  }

  @Test
  void who_follows_hears_once_a_week_of_what_concerns_them_and_restarts_change_nothing() {
    follow(ANA, 1);
    follow(EVA, 0);
    follow(EVA, 1);
    sawNothingYet();

    assertThat(digest.run(nextWeek)).isEqualTo(2);
    assertThat(digest.run(nextWeek)).isZero();
    assertThat(digest.run(nextWeek.plus(Duration.ofHours(2)))).isZero();

    var ana = Letters.to(sql, ANA);
    assertThat(ana).hasSize(1);
    assertThat(ana.getFirst().plain())
        .contains("Compromiso\u00a01, Villa Tequio", "/compromisos/1", "/baja/")
        .doesNotContain("/compromisos/2");
    var eva = Letters.to(sql, EVA).getFirst();
    assertThat(eva.plain())
        .contains("Ver todos los cambios")
        .doesNotContain("Compromiso\u00a01, Villa");
    assertThat(
            sql.sql("select unsubscribe from letter where recipient = ?")
                .param(ANA)
                .query(String.class)
                .single())
        .contains("/baja/");
  }

  @Test
  void a_document_that_is_followed_by_itself_is_named_and_nothing_else_is_told() {
    var rules = new SubjectReference("secretariat-rules", town, "1");
    assertThat(
            followers.add(
                new PendingSubscriptions.Wish(
                    MailAddress.find(ANA).orElseThrow(), Locale.of("es", "MX"), Subject.of(rules))))
        .isNotNull();
    sawNothingYet();

    assertThat(digest.run(nextWeek)).isEqualTo(1);

    assertThat(Letters.to(sql, ANA).getFirst().plain())
        .contains("Reglas del secretariado de", "/secretariado/reglas/versiones/2")
        .doesNotContain("/compromisos/");
  }

  @Test
  void nothing_new_is_no_letter() {
    follow(ANA, 0);
    assertThat(digest.run(clock.instant())).isZero();
    assertThat(digest.run(nextWeek)).isZero();
    assertThat(digest.run(nextWeek.plus(Duration.ofDays(7)))).isZero();
  }

  @Test
  void several_instances_write_one_letter_to_each() throws Exception {
    for (int one = 0; one < 12; one++) {
      follow("ana" + one + "@example.org", 1);
    }
    sawNothingYet();
    try (var instances = Executors.newFixedThreadPool(3)) {
      for (int one = 0; one < 3; one++) {
        instances.submit(() -> digest.run(nextWeek));
      }
    }
    assertThat(
            sql.sql("select count(*) || ' ' || count(distinct recipient) from letter")
                .query(String.class)
                .single())
        .isEqualTo("12 12");
  }

  private SubscriptionToken follow(String address, int number) {
    return followers.add(
        new PendingSubscriptions.Wish(
            MailAddress.find(address).orElseThrow(),
            Locale.of("es", "MX"),
            new Subject(town, number)));
  }

  private void sawNothingYet() {
    sql.sql("update follower set told_until = timestamptz '2000-01-01 00:00:00Z'").update();
  }
}

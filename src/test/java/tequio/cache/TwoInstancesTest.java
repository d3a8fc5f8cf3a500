package tequio.cache;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.Tequio;
import tequio.database.Database;
import tequio.database.Relay;
import tequio.kernel.Actor;
import tequio.kernel.Fraction;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.Provenance;
import tequio.kernel.PublicFact;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.settings.Settings;
import tequio.testing.TequioProductionTest;

/** Two running instances on one database: what one publishes, the other forgets. */
@TequioProductionTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoInstancesTest {

  static final GovernmentKey CHIHUAHUA = new GovernmentKey("08019");
  static final GovernmentKey STATE = new GovernmentKey("08");
  static final GovernmentKey MONTERREY = new GovernmentKey("19039");

  @Autowired ApplicationContext here;
  @Autowired Database database;

  @SuppressWarnings("NullAway.Init")
  ConfigurableApplicationContext there;

  @SuppressWarnings("NullAway.Init")
  Relay network;

  @BeforeAll
  void start() throws IOException {
    network = Relay.before(database);
    there = instance(network.behind(database));
    await().atMost(ofSeconds(60)).until(() -> hearing(here) && hearing(there));
  }

  @AfterAll
  void stop() throws IOException {
    there.close();
    network.close();
  }

  @Test
  void what_one_publishes_the_other_hears() {
    var before = generations(there).of(Optional.of(CHIHUAHUA));
    var ofState = generations(there).of(Optional.of(STATE));
    var ofAll = generations(there).of(Optional.empty());

    publish(false);

    await()
        .atMost(ofSeconds(60))
        .until(() -> !generations(there).of(Optional.of(CHIHUAHUA)).equals(before));
    assertThat(generations(there).of(Optional.of(STATE))).isNotEqualTo(ofState);
    assertThat(generations(there).of(Optional.empty())).isNotEqualTo(ofAll);
  }

  @Test
  void other_governments_keep_their_pages() {
    var other = generations(here).of(Optional.of(MONTERREY));

    publish(false);

    assertThat(generations(here).of(Optional.of(MONTERREY))).isEqualTo(other);
  }

  @Test
  void the_publishing_instance_has_forgotten_once_the_publication_returns() {
    var before = generations(here).of(Optional.of(CHIHUAHUA));

    publish(false);

    assertThat(generations(here).of(Optional.of(CHIHUAHUA))).isNotEqualTo(before);
  }

  @Test
  void a_cut_connection_forgets_everything_and_hears_again() throws SQLException {
    var before = generations(there).of(Optional.of(MONTERREY));

    try (var connection = database.program().connect();
        var statement = connection.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where query in ('listen tequio_public', 'select 1')"
              + " and datname = current_database() and pid <> pg_backend_pid()");
    }

    await()
        .atMost(ofSeconds(60))
        .until(
            () -> hearing(there) && !generations(there).of(Optional.of(MONTERREY)).equals(before));
    var again = generations(there).of(Optional.of(CHIHUAHUA));
    publish(false);
    await()
        .atMost(ofSeconds(60))
        .until(() -> !generations(there).of(Optional.of(CHIHUAHUA)).equals(again));
  }

  /** No connection ends: only nothing comes through any more. */
  @Test
  void a_network_that_swallows_packets_ends_what_is_kept() {
    var before = generations(there).of(Optional.of(MONTERREY));
    network.swallow(true);
    try {
      await().atMost(ofSeconds(60)).until(() -> !hearing(there));
    } finally {
      network.swallow(false);
    }

    await().atMost(ofSeconds(60)).until(() -> hearing(there));
    assertThat(generations(there).of(Optional.of(MONTERREY))).isNotEqualTo(before);
  }

  private void publish(boolean thenRollBack) {
    here.getBean(TransactionTemplate.class)
        .executeWithoutResult(transaction -> {
          here.getBean(CacheInvalidationPublisher.class).published(new Published());
          if (thenRollBack) {
            transaction.setRollbackOnly();
          }
        });
  }

  @Test
  void what_is_rolled_back_was_never_published() {
    publish(false);
    publishElsewhere();
    var before = generations(there).of(Optional.of(CHIHUAHUA));

    publish(true);
    publishElsewhere();

    assertThat(generations(there).of(Optional.of(CHIHUAHUA))).isEqualTo(before);
  }

  /** Notifications arrive in the order of their commits: one that arrives closes the wait. */
  private void publishElsewhere() {
    var before = generations(there).of(Optional.of(new GovernmentKey("31050")));
    here.getBean(TransactionTemplate.class)
        .executeWithoutResult(transaction ->
            here.getBean(CacheInvalidationPublisher.class)
                .published(new Published(new GovernmentKey("31050"))));
    await()
        .atMost(ofSeconds(60))
        .until(
            () -> !generations(there).of(Optional.of(new GovernmentKey("31050"))).equals(before));
  }

  private record Published(GovernmentKey government) implements PublicFact {

    Published() {
      this(CHIHUAHUA);
    }

    @Override
    public SubjectReference subject() {
      return new SubjectReference("commitment", government, "1");
    }

    @Override
    public int version() {
      return 1;
    }

    @Override
    public Provenance provenance() {
      return new Provenance(
          ReportingParty.GOVERNMENT,
          Actor.office("Agua"),
          Known.notSeen(),
          Instant.EPOCH,
          List.of());
    }

    @Override
    public Record body() {
      return Fraction.NONE;
    }
  }

  private static boolean hearing(ApplicationContext instance) {
    return instance.getBean(CacheInvalidationListener.class).isListening();
  }

  private static PageCacheGenerations generations(ApplicationContext instance) {
    return instance.getBean(PageCacheGenerations.class);
  }

  private ConfigurableApplicationContext instance(Database relayed) {
    var application = new SpringApplication(Tequio.class);
    application.addInitializers(context -> {
      context.getBeanFactory().registerSingleton("settings", here.getBean(Settings.class));
      context.getBeanFactory().registerSingleton("database", relayed);
    });
    return application.run("--server.port=0");
  }
}

package tequio.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tequio.testing.TequioTest;

/** A listener that cannot deal with something that it hears. */
@TequioTest
class ChannelListenerTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String CHANNEL = "tequio_listener_trial";

  @Autowired Database database;

  private static final class Trial extends ChannelListener {

    final List<String> heard = new CopyOnWriteArrayList<>();

    Trial(Database database) {
      super(database, CHANNEL);
    }

    @Override
    protected void connected() {
      heard.add("connected");
    }

    @Override
    protected void heard(String payload) {
      if (payload.equals("broken")) {
        throw new IllegalArgumentException(payload);
      }
      heard.add(payload);
    }
  }

  @Test
  void it_connects_again_and_goes_on_hearing() throws SQLException {
    var listener = new Trial(database);
    listener.start();
    try {
      await().atMost(PATIENCE).until(listener::isListening);
      announce("broken");
      await().atMost(PATIENCE).until(() -> listener.heard.size() == 2 && listener.isListening());
      announce("whole");
      await().atMost(PATIENCE).until(() -> listener.heard.size() == 3);
    } finally {
      listener.stop();
    }

    assertThat(listener.heard).containsExactly("connected", "connected", "whole");
  }

  private void announce(String payload) throws SQLException {
    try (var connection = database.program().connect();
        var statement = connection.prepareStatement("select pg_notify(?, ?)")) {
      statement.setString(1, CHANNEL);
      statement.setString(2, payload);
      assertThat(statement.execute()).isTrue();
    }
  }
}

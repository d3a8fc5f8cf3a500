package tequio.secretariat.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.live.LiveStreams;
import tequio.secretariat.SessionCall;
import tequio.secretariat.live.LiveSessions;
import tequio.secretariat.live.SessionTerms;
import tequio.storage.TenantContext;
import tequio.testing.SetClock;
import tequio.testing.TequioDemoTest;

/** The stream of a session byte by byte, with a browser that leaves without a word. */
@Isolated("what others log is none of its requests'")
@ExtendWith(OutputCaptureExtension.class)
@TequioDemoTest
class LiveScreenTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Nobody else publishes there: what is published here stays. */
  private static final GovernmentKey TOWN = new GovernmentKey("27005");

  private static final SubjectReference MEETING = new SubjectReference("meeting", TOWN, "1");

  @LocalServerPort int port;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;
  @Autowired LiveSessions sessions;
  @Autowired LiveStreams streams;
  @Autowired TenantContext scope;

  @Test
  void a_screen_is_told_and_nothing_is_logged_when_its_browser_leaves(CapturedOutput log)
      throws IOException {
    clock.set("2026-03-20T23:05:00Z");
    SessionCall.publish(program, TOWN);
    within(() -> sessions.begin(MEETING, terms()));
    try (var browser = new Socket("localhost", port)) {
      browser.setSoTimeout((int) PATIENCE.toMillis());
      var lines = follow(browser);
      await().atMost(PATIENCE).until(() -> streams.count(MEETING) == 1);
      assertThat(lines.lines().anyMatch("event:cambio"::equals))
          .as("at once, before anything changes")
          .isTrue();
      touch();
      assertThat(lines.lines().anyMatch("event:cambio"::equals)).isTrue();
    }
    await()
        .atMost(PATIENCE)
        .until(() -> {
          touch();
          return streams.count(MEETING) == 0;
        });
    assertThat(log.getAll()).doesNotContain("Exception", "\tat ", "/cambios");
  }

  private BufferedReader follow(Socket browser) throws IOException {
    var cookie = new SignedInPeople(program).as(Role.FACILITATOR, TOWN).asCookie();
    var request =
        """
        GET /trabajo/27005/secretariado/sesiones/1/cambios HTTP/1.1
        Host: localhost
        Accept: text/event-stream
        Cookie: %s=%s

        """
            .formatted(cookie.getName(), cookie.getValue());
    browser.getOutputStream().write(request.replace("\n", "\r\n").getBytes(UTF_8));
    return new BufferedReader(new InputStreamReader(browser.getInputStream(), UTF_8));
  }

  private void touch() {
    within(() -> {
      sessions.touch(MEETING);
      return true;
    });
  }

  private static SessionTerms terms() {
    return new SessionTerms(false, true, "Facilitación", ReportingParty.CIVIL_SOCIETY);
  }

  private void within(java.util.function.BooleanSupplier act) {
    assertThat(scope.within(List.of(TOWN), act::getAsBoolean)).isTrue();
  }
}

package tequio.secretariat.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.jobs.Job;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.mail.Letters;
import tequio.mail.MailAddress;
import tequio.publishing.version.DocumentPublisher;
import tequio.secretariat.SecretariatWorld;
import tequio.secretariat.content.InterestDeclaration;
import tequio.secretariat.interest.InterestActs;
import tequio.secretariat.kind.Secretariats;
import tequio.secretariat.link.SeatContacts;
import tequio.secretariat.seat.SeatActs;
import tequio.storage.TenantContext;
import tequio.testing.Pages;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** Members are reminded of a declaration of interests: once before it is due, once when overdue. */
@TequioTest
@Transactional
class InterestRemindersTest {

  private static final GovernmentKey TOWN = new GovernmentKey("06006");
  private static final String MAIL = "eva@example.org";

  @Autowired MockMvc mvc;
  @Autowired SetClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired DocumentPublisher publisher;
  @Autowired Secretariats secretariats;
  @Autowired SeatActs seats;
  @Autowired SeatContacts contacts;
  @Autowired InterestActs interests;
  @Autowired TenantContext tenants;
  @Autowired List<Job> jobs;

  @BeforeEach
  void declareAYearAgo() {
    clock.set("2026-01-15T18:00:00Z");
    SecretariatWorld.install(publisher, secretariats, TOWN, "2026-01-10");
    seats.appoint(
        TOWN,
        SecretariatWorld.principal("sociedad-civil", "Eva Luz", "2026-01-10"),
        SecretariatWorld.BY);
    interests.declare(
        TOWN,
        new InterestDeclaration(1, new PartialDate("2026-01-15"), List.of(), Optional.empty()),
        java.time.LocalDate.of(2026, 1, 15));
    tenants.within(
        List.of(TOWN),
        () -> {
          contacts.set(TOWN, "1.1", Optional.of(new MailAddress(MAIL)));
          return true;
        });
  }

  @Test
  void one_letter_two_weeks_before_and_one_when_it_is_overdue() throws Exception {
    remind("2026-12-31T18:00:00Z");
    assertThat(letters()).isEmpty();
    remind("2027-01-02T18:00:00Z");
    remind("2027-01-10T18:00:00Z");
    assertThat(letters()).hasSize(1);
    remind("2027-01-15T18:00:00Z");
    assertThat(letters()).hasSize(1);
    remind("2027-01-16T18:00:00Z");
    remind("2027-03-01T18:00:00Z");
    assertThat(letters()).hasSize(2);

    var overdue =
        letters().stream().filter(it -> it.plain().contains("desde el")).findFirst().orElseThrow();
    var link = overdue.links().getFirst().replaceFirst("https?://[^/]+", "");
    clock.set("2027-01-17T18:00:00Z");
    assertThat(Pages.open(mvc, link)).contains("Eva Luz");
  }

  @Test
  void whoever_declares_in_time_or_has_no_address_gets_none() throws Exception {
    clock.set("2026-12-20T18:00:00Z");
    interests.declare(
        TOWN,
        new InterestDeclaration(1, new PartialDate("2026-12-20"), List.of(), Optional.empty()),
        java.time.LocalDate.of(2026, 12, 20));
    remind("2027-01-20T18:00:00Z");
    assertThat(letters()).isEmpty();
  }

  private void remind(String when) throws Exception {
    clock.set(when);
    jobs.stream()
        .filter(it -> it.name().equals("remind-interests"))
        .findFirst()
        .orElseThrow()
        .run();
  }

  private List<Letters.Waiting> letters() {
    return Letters.to(jdbc, MAIL);
  }
}

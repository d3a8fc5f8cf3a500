package tequio.accounts.administration;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.role.Given;
import tequio.accounts.role.HeldRoles;
import tequio.jobs.Job;
import tequio.jobs.Rhythm;
import tequio.kernel.GovernmentKey;
import tequio.mail.MailAddress;
import tequio.territory.Gazetteer;

/**
 * Ends roles with the administration they were given for, after telling people a month before. What
 * they did stays; whoever sits in the secretariat for society stays too.
 */
@Component
class EndAdministrations implements Job {

  private static final int DAYS_BEFORE = 30;

  private final Administrations administrations;
  private final HeldRoles roles;
  private final TellOfTheEnd letters;
  private final Gazetteer gazetteer;
  private final Clock clock;

  EndAdministrations(
      Administrations administrations,
      HeldRoles roles,
      TellOfTheEnd letters,
      Gazetteer gazetteer,
      Clock clock) {
    this.administrations = administrations;
    this.roles = roles;
    this.letters = letters;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "end-administrations";
  }

  @Override
  public Rhythm rhythm() {
    return new Rhythm.Every(Duration.ofHours(1));
  }

  @Override
  @Transactional
  public void run() {
    for (var one : administrations.list()) {
      var today = today(one.government());
      if (one.ends().isBefore(today)) {
        end(one);
      } else if (!today.plusDays(DAYS_BEFORE).isBefore(one.ends())) {
        tell(one, today);
      }
    }
  }

  private void end(Administration one) {
    if (administrations.end(one.government(), clock.instant())) {
      ending(one).forEach(it -> roles.endByRule(it.held().id()));
    }
  }

  private void tell(Administration one, LocalDate today) {
    if (administrations.tell(one.government(), today)) {
      var where = gazetteer.nameOf(one.government());
      ending(one).stream()
          .map(Given::mail)
          .distinct()
          .forEach(mail -> letters.write(new MailAddress(mail), where, one.ends()));
    }
  }

  private List<Given> ending(Administration one) {
    return roles.listGiven(Optional.of(one.government())).stream()
        .filter(it -> !it.starts().isAfter(one.ends()))
        .filter(EndAdministrations::isOfAdministration)
        .toList();
  }

  private static boolean isOfAdministration(Given given) {
    return switch (given.held().role()) {
      case OFFICER, RESPONSIBLE, FACILITATOR, CAPABILITY_LINK, MACHINE -> true;
      case MEMBER -> given.held().seat().filter(it -> it.sector().equals("government")).isPresent();
      case ADMINISTRATOR, KEEPER, AUTHORITY, CITIZEN -> false;
    };
  }

  private LocalDate today(GovernmentKey government) {
    return LocalDate.ofInstant(clock.instant(), gazetteer.get(government).zone());
  }
}

package tequio.accounts.administration;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.role.AssignedRole;
import tequio.accounts.role.RoleAssignments;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;
import tequio.kernel.GovernmentKey;
import tequio.mail.MailAddress;
import tequio.territory.Gazetteer;

/**
 * Job: ends roles on the last day of the administration they were assigned for, and writes to their
 * holders a month before. Members of civil society keep theirs.
 */
@Component
class EndOfTermJob implements Job {

  private static final int DAYS_BEFORE = 30;

  private final TermsOfOffice administrations;
  private final RoleAssignments roles;
  private final NotifyRoleEnding letters;
  private final Gazetteer gazetteer;
  private final Clock clock;

  EndOfTermJob(
      TermsOfOffice administrations,
      RoleAssignments roles,
      NotifyRoleEnding letters,
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
  public JobSchedule rhythm() {
    return new JobSchedule.Every(Duration.ofHours(1));
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

  private void end(TermOfOffice one) {
    if (administrations.end(one.government(), clock.instant())) {
      ending(one).forEach(it -> roles.endByRule(it.held().id()));
    }
  }

  private void tell(TermOfOffice one, LocalDate today) {
    if (administrations.tell(one.government(), today)) {
      var where = gazetteer.nameOf(one.government());
      ending(one).stream()
          .map(AssignedRole::mail)
          .distinct()
          .forEach(mail -> letters.write(new MailAddress(mail), where, one.ends()));
    }
  }

  private List<AssignedRole> ending(TermOfOffice one) {
    return roles.listGiven(Optional.of(one.government())).stream()
        .filter(it -> !it.starts().isAfter(one.ends()))
        .filter(EndOfTermJob::isOfAdministration)
        .toList();
  }

  private static boolean isOfAdministration(AssignedRole given) {
    return switch (given.held().role()) {
      case OFFICER, RESPONSIBLE, FACILITATOR, CAPABILITY_LINK, MACHINE -> true;
      case MEMBER -> given.held().seat().filter(it -> it.sector().equals("government")).isPresent();
      case ADMINISTRATOR, KEEPER, AUTHORITY, RESEARCHER, CITIZEN -> false;
    };
  }

  private LocalDate today(GovernmentKey government) {
    return LocalDate.ofInstant(clock.instant(), gazetteer.get(government).zone());
  }
}

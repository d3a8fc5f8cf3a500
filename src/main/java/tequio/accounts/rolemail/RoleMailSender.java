package tequio.accounts.rolemail;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.RoleAssignment;
import tequio.accounts.role.AssignedRole;
import tequio.accounts.role.RoleAssignments;
import tequio.kernel.GovernmentKey;
import tequio.mail.EmailMessage;
import tequio.mail.EmailPurpose;
import tequio.mail.EmailTemplate;
import tequio.mail.MailAddress;
import tequio.mail.Outbox;
import tequio.storage.TenantContext;
import tequio.territory.Gazetteer;
import tequio.web.Texts;

/** {@link RoleMail} by the outbox, to holders of roles of the government and of its whole state. */
@Component
class RoleMailSender implements RoleMail {

  private final RoleAssignments roles;
  private final Outbox outbox;
  private final TenantContext scope;
  private final Gazetteer gazetteer;
  private final Clock clock;

  RoleMailSender(
      RoleAssignments roles, Outbox outbox, TenantContext scope, Gazetteer gazetteer, Clock clock) {
    this.roles = roles;
    this.outbox = outbox;
    this.scope = scope;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  @Override
  public int write(
      GovernmentKey government,
      Predicate<RoleAssignment> which,
      Set<UUID> except,
      EmailTemplate letter) {
    var addresses =
        scope.asProgram(() -> holders(government)).stream()
            .filter(it -> which.test(it.held()) && !except.contains(it.account().value()))
            .collect(
                toMap(AssignedRole::account, AssignedRole::mail, (a, b) -> a, LinkedHashMap::new))
            .values();
    addresses.forEach(it ->
        outbox.write(
            EmailMessage.to(new MailAddress(it), Texts.SPANISH, EmailPurpose.NOTICE, letter)));
    return addresses.size();
  }

  /** Of today; a role of the state counts where it is of all its municipalities. */
  private List<AssignedRole> holders(GovernmentKey government) {
    var today = LocalDate.ofInstant(clock.instant(), gazetteer.get(government).zone());
    return Stream.of(government, government.state())
        .distinct()
        .flatMap(it -> roles.listGiven(Optional.of(it)).stream())
        .filter(it ->
            it.held().where().filter(government::equals).isPresent() || it.held().wholeState())
        .filter(it -> !it.starts().isAfter(today))
        .filter(it -> it.held().until().filter(today::isAfter).isEmpty())
        .toList();
  }
}

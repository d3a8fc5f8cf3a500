package tequio.accounts.role;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.person.Account;
import tequio.accounts.person.Accounts;
import tequio.mail.MailAddress;

/**
 * Creates the account of a person who registers without an invitation, with the role of citizen.
 */
@Component
public class MakeCitizen {

  private final Accounts accounts;
  private final RoleAssignments roles;
  private final Clock clock;

  MakeCitizen(Accounts accounts, RoleAssignments roles, Clock clock) {
    this.accounts = accounts;
    this.roles = roles;
    this.clock = clock;
  }

  @Transactional
  public Account make(MailAddress mail, String name) {
    var account = accounts.findOrMake(mail, name);
    var sinceYesterday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
    var citizen = Grant.everywhere(Role.CITIZEN, sinceYesterday);
    if (!roles.overlaps(account.id(), citizen)) {
      roles.give(account.id(), citizen, Optional.empty());
    }
    return account;
  }
}

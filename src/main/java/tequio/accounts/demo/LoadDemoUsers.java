package tequio.accounts.demo;

import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.person.Accounts;
import tequio.accounts.role.RoleAssignments;

/** Creates the accounts of the invented people once, when a demonstration starts. */
@Component
@ConditionalOnProperty("tequio.demo")
class LoadDemoUsers implements ApplicationRunner {

  private final Accounts accounts;
  private final RoleAssignments roles;

  LoadDemoUsers(Accounts accounts, RoleAssignments roles) {
    this.accounts = accounts;
    this.roles = roles;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    for (var person : DemoUser.all()) {
      if (accounts.find(person.mail()).isEmpty()) {
        var made = accounts.findOrMake(person.mail(), person.name());
        roles.give(made.id(), person.grant(), Optional.empty());
      }
    }
  }
}

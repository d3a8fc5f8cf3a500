package tequio.accounts.demo;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.person.Accounts;
import tequio.accounts.role.RoleAssignments;

/** Creates the accounts of the invented people once, when a demonstration starts. */
@Component
class LoadDemoUsers implements ApplicationRunner {

  private final Accounts accounts;
  private final RoleAssignments roles;
  private final boolean demo;

  LoadDemoUsers(
      Accounts accounts, RoleAssignments roles, @Value("${tequio.demo:false}") boolean demo) {
    this.accounts = accounts;
    this.roles = roles;
    this.demo = demo;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    for (var person : demo ? DemoUser.all() : List.<DemoUser>of()) {
      if (accounts.find(person.mail()).isEmpty()) {
        var made = accounts.findOrMake(person.mail(), person.name());
        roles.give(made.id(), person.grant(), Optional.empty());
      }
    }
  }
}

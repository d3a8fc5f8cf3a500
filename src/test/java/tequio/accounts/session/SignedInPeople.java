package tequio.accounts.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import tequio.accounts.caller.Role;
import tequio.accounts.caller.RoleAssignment;
import tequio.accounts.person.AccountId;
import tequio.accounts.person.Accounts;
import tequio.accounts.role.Grant;
import tequio.accounts.role.RoleAssignments;
import tequio.accounts.secret.Secret;
import tequio.kernel.GovernmentKey;
import tequio.mail.MailAddress;

/** Makes people who are signed in, each with the role that a test needs. */
public record SignedInPeople(ApplicationContext program) {

  static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

  /** A day before anybody in any test. */
  public static LocalDate from() {
    return LONG_AGO;
  }

  /** Somebody of this government; of its state, or of nothing, where the role is so. */
  public Browser as(Role role, GovernmentKey government) {
    return with(grant(role, government));
  }

  /** Somebody with an account and these roles. */
  public Browser with(Grant... grants) {
    var account = account();
    for (var grant : grants) {
      program.getBean(RoleAssignments.class).give(account, grant, java.util.Optional.empty());
    }
    return in(account);
  }

  /** The same person in one more browser. */
  public Browser in(AccountId account) {
    return in(account, SignInMethod.TRIAL);
  }

  /** As by a letter: a second step, where there is one or has to be, is still to come. */
  public Browser byMail(AccountId account) {
    return in(account, SignInMethod.MAIL);
  }

  private Browser in(AccountId account, SignInMethod way) {
    var token = program.getBean(Sessions.class).begin(account, way, "Prueba", Duration.ofDays(1));
    return new Browser(account, program.getBean(SessionCookie.class).name(), token);
  }

  /** What a browser holds besides its session in which this person signed in last. */
  public jakarta.servlet.http.Cookie lastAccount(AccountId account) {
    var answer = new org.springframework.mock.web.MockHttpServletResponse();
    program.getBean(SessionCookie.class).give(account, Duration.ofDays(1), answer);
    return java.util.Objects.requireNonNull(answer.getCookies()[0]);
  }

  public AccountId account() {
    var mail = new MailAddress("persona-" + UUID.randomUUID() + "@ejemplo.invalid");
    return program.getBean(Accounts.class).findOrMake(mail, "Persona de prueba").id();
  }

  static Grant grant(Role role, GovernmentKey government) {
    return switch (role) {
      case ADMINISTRATOR, CITIZEN -> Grant.everywhere(role, LONG_AGO);
      case KEEPER -> Grant.ofState(role, government.state(), LONG_AGO);
      case MEMBER ->
          Grant.of(role, government, LONG_AGO).on(new RoleAssignment.Seat("civil-society", true));
      case RESPONSIBLE, CAPABILITY_LINK ->
          Grant.of(role, government, LONG_AGO).answeringFor(Set.of());
      case AUTHORITY, OFFICER, FACILITATOR, RESEARCHER, MACHINE ->
          Grant.of(role, government, LONG_AGO);
    };
  }

  /** The browser of somebody who is signed in. */
  public record Browser(AccountId account, String cookie, Secret token) {

    /** What every form of theirs sends along as {@code _csrf}. */
    public String form() {
      return token.derived("form".getBytes(UTF_8));
    }

    public jakarta.servlet.http.Cookie asCookie() {
      return new jakarta.servlet.http.Cookie(cookie, token.text());
    }
  }
}

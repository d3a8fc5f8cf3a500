package tequio.accounts.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import tequio.accounts.caller.Caller;

/** Spring Security's authentication of a {@link Caller}. */
final class CallerAuthentication extends AbstractAuthenticationToken {

  private final transient Caller caller;

  CallerAuthentication(Caller caller) {
    super(List.of());
    this.caller = caller;
    super.setAuthenticated(true);
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Caller getPrincipal() {
    return caller;
  }

  /** Returns the account's key, not the name, because this may be logged. */
  @Override
  public String getName() {
    return caller.person().map(person -> person.account().toString()).orElse("");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CallerAuthentication one && one.caller.equals(caller);
  }

  @Override
  public int hashCode() {
    return caller.hashCode();
  }
}

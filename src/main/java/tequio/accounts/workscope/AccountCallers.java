package tequio.accounts.workscope;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import tequio.accounts.caller.Caller;

/** Runs work of the program on behalf of an account, outside a request. */
public interface AccountCallers {

  /**
   * Runs the work with the caller that the account is today and with what that caller may see in
   * the database; empty if the account was closed.
   */
  <T> Optional<T> run(UUID account, Function<Caller, T> work);
}

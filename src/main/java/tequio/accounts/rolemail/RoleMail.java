package tequio.accounts.rolemail;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import tequio.accounts.caller.RoleAssignment;
import tequio.kernel.GovernmentKey;
import tequio.mail.EmailTemplate;

/** Writes letters to the people who hold roles for a government; addresses stay in this module. */
public interface RoleMail {

  /**
   * Writes to each person once who holds such a role today, in the transaction of the caller.
   *
   * @param except accounts that get none, as that of whoever did it
   * @return how many letters were written
   */
  @CanIgnoreReturnValue
  int write(
      GovernmentKey government,
      Predicate<RoleAssignment> which,
      Set<UUID> except,
      EmailTemplate letter);
}

package tequio.problem.expert;

import java.time.Instant;
import java.util.Optional;
import tequio.accounts.caller.Permission;
import tequio.accounts.caller.Permissions;
import tequio.accounts.caller.Role;
import tequio.kernel.SubjectReference;

/**
 * Expert who may comment on the tree of one problem.
 *
 * @param number number among the experts of the problem
 * @param field profession or organisation
 * @param expires when the link stops working
 */
public record Expert(
    SubjectReference problem, int number, String name, String field, Instant expires) {

  /** Whether the link of the expert allows this on a subject. */
  public boolean may(Permission act, SubjectReference subject) {
    return subject.equals(problem)
        && !Permissions.reach(Role.CAPABILITY_LINK, act).equals(Optional.empty());
  }
}

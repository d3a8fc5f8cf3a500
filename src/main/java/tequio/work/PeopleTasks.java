package tequio.work;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.accounts.pendingitem.PendingItem;
import tequio.accounts.pendingitem.PendingItems;
import tequio.kernel.GovernmentKey;
import tequio.web.Texts;

/** Tasks about people: bouncing addresses, invitations, ending roles. */
@Component
class PeopleTasks implements TaskProvider {

  private final PendingItems pending;

  PeopleTasks(PendingItems pending) {
    this.pending = pending;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return pending.of(caller).stream().map(it -> task(it, caller, t)).toList();
  }

  private static Task task(PendingItem matter, Caller caller, Texts t) {
    return switch (matter) {
      case PendingItem.Unreached(var where, var name) ->
          of(where, t.say("task.unreached", name), t.say("task.unreached.more"));
      case PendingItem.Approval(var by) ->
          of(Optional.empty(), t.say("task.approval", by), t.say("task.approval.more"));
      case PendingItem.RoleEnd(var where, var by) ->
          of(where, t.say("task.role-end", by), t.say("task.role-end.more"));
      case PendingItem.Untaken untaken -> untaken(untaken, t);
      case PendingItem.Ending ending -> ending(ending, caller, t);
    };
  }

  private static Task of(Optional<GovernmentKey> where, String words, String more) {
    return new Task(where, words, more, people(where), Optional.empty());
  }

  private static Task untaken(PendingItem.Untaken it, Texts t) {
    return new Task(
        Optional.of(it.government()),
        it.mail().isEmpty() ? t.say("task.untaken.paper") : t.say("task.untaken", it.mail()),
        t.say("task.untaken.more"),
        people(Optional.of(it.government())),
        Optional.of(it.last()));
  }

  /**
   * Links to the invitations where the caller may invite a successor, else to the caller's account.
   */
  private static Task ending(PendingItem.Ending it, Caller caller, Texts t) {
    boolean invites =
        it.government()
            .map(key -> caller.may(Permission.INVITE, key))
            .orElse(caller.may(Permission.GRANT_ROLE));
    return new Task(
        it.government(),
        t.say(invites ? "task.ending.invite" : "task.ending", t.say(it.role())),
        t.say("task.ending.more"),
        invites ? people(it.government()) : "/cuenta",
        Optional.of(it.last()));
  }

  private static String people(Optional<GovernmentKey> where) {
    return where.map(it -> "/trabajo/" + it).orElse("/admin") + "/personas";
  }
}

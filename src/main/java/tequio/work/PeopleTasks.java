package tequio.work;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Act;
import tequio.accounts.caller.Caller;
import tequio.accounts.pending.Matter;
import tequio.accounts.pending.Pending;
import tequio.kernel.GovernmentKey;
import tequio.web.Texts;

/** What is to be done about people: addresses that fail, invitations, roles that end. */
@Component
class PeopleTasks implements Tasks {

  private final Pending pending;

  PeopleTasks(Pending pending) {
    this.pending = pending;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return pending.of(caller).stream().map(it -> task(it, caller, t)).toList();
  }

  private static Task task(Matter matter, Caller caller, Texts t) {
    return switch (matter) {
      case Matter.Unreached(var where, var name) ->
          of(where, t.say("task.unreached", name), t.say("task.unreached.more"));
      case Matter.Approval(var by) ->
          of(Optional.empty(), t.say("task.approval", by), t.say("task.approval.more"));
      case Matter.RoleEnd(var where, var by) ->
          of(where, t.say("task.role-end", by), t.say("task.role-end.more"));
      case Matter.Untaken untaken -> untaken(untaken, t);
      case Matter.Ending ending -> ending(ending, caller, t);
    };
  }

  private static Task of(Optional<GovernmentKey> where, String words, String more) {
    return new Task(where, words, more, people(where), Optional.empty());
  }

  private static Task untaken(Matter.Untaken it, Texts t) {
    return new Task(
        Optional.of(it.government()),
        it.mail().isEmpty() ? t.say("task.untaken.paper") : t.say("task.untaken", it.mail()),
        t.say("task.untaken.more"),
        people(Optional.of(it.government())),
        Optional.of(it.last()));
  }

  /** Whoever may ask somebody in invites their successor; others ask for it. */
  private static Task ending(Matter.Ending it, Caller caller, Texts t) {
    boolean invites =
        it.government().map(key -> caller.may(Act.INVITE, key)).orElse(caller.may(Act.GRANT_ROLE));
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

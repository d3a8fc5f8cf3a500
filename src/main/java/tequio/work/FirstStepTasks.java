package tequio.work;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.firststep.FirstStep;
import tequio.accounts.firststep.FirstSteps;
import tequio.web.Texts;

/** Tasks from the first steps of a new installation, and for people without a way to sign in. */
@Component
class FirstStepTasks implements TaskProvider {

  private final FirstSteps steps;

  FirstStepTasks(FirstSteps steps) {
    this.steps = steps;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    var open = steps.of(caller).stream().filter(it -> !it.isDone()).map(it -> task(it, t));
    return Stream.concat(wayIn(caller, t), open).toList();
  }

  private static Task task(FirstStep step, Texts t) {
    var more = "first-step.more." + step.kind().name().toLowerCase(Locale.ROOT);
    return new Task(
        Optional.empty(), t.say(step.kind()), t.say(more), step.kind().path(), Optional.empty());
  }

  private Stream<Task> wayIn(Caller caller, Texts t) {
    return steps.lacksWayIn(caller)
        ? Stream.of(
            new Task(
                Optional.empty(),
                t.say("task.paper-key"),
                t.say("task.paper-key.more"),
                "/cuenta/papel",
                Optional.empty()))
        : Stream.empty();
  }
}

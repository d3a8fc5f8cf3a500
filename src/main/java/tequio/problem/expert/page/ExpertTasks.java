package tequio.problem.expert.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.GovernmentKey;
import tequio.problem.expert.ExpertComments;
import tequio.problem.record.ProblemReader;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/** What a facilitator owes to experts: an answer to each comment. */
@Component
class ExpertTasks implements TaskProvider {

  private final ExpertComments comments;
  private final ProblemReader problems;

  ExpertTasks(ExpertComments comments, ProblemReader problems) {
    this.comments = comments;
    this.problems = problems;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return caller.governments(Permission.RUN_TABLE).stream().flatMap(it -> of(it, t)).toList();
  }

  private Stream<Task> of(GovernmentKey government, Texts t) {
    return comments.countUnanswered(government).entrySet().stream()
        .flatMap(it ->
            problems.find(government, it.getKey()).stream()
                .map(its ->
                    new Task(
                        Optional.of(government),
                        t.say("expert.task", its.problem().title().words()),
                        t.say("expert.task.more", it.getValue()),
                        "/trabajo/%s/problemas/%s/expertos".formatted(government, it.getKey()),
                        Optional.empty())));
  }
}

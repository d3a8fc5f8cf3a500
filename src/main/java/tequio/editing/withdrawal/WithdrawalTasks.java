package tequio.editing.withdrawal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.editing.draft.Draft;
import tequio.plan.version.PlanVersion;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/** Tasks for people who may confirm a withdrawal. */
@Component
class WithdrawalTasks implements TaskProvider {

  private final WithdrawalRequests requests;
  private final StandingPlans plans;
  private final WithdrawalApproval approval;

  WithdrawalTasks(WithdrawalRequests requests, StandingPlans plans, WithdrawalApproval approval) {
    this.requests = requests;
    this.plans = plans;
    this.approval = approval;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    var me = caller.personOrRefuse().account();
    return caller.governments(Permission.WITHDRAW_PLAN).stream()
        .flatMap(it -> requests.listOf(it).stream())
        .filter(it -> !it.by().equals(me))
        .flatMap(it -> plans.find(Draft.Id.plan(it.government(), it.plan())).stream())
        .filter(it -> approval.open(it).isPresent())
        .map(it -> task(it, t))
        .toList();
  }

  private static Task task(PlanVersion plan, Texts t) {
    return new Task(
        Optional.of(plan.government()),
        t.say("task.withdrawal", plan.content().title().words()),
        t.say("task.moved.more"),
        Draft.Id.plan(plan.government(), plan.content().code()).path() + "/retiro",
        Optional.empty());
  }
}

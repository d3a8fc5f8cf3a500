package tequio.editing.withdrawal;

import java.time.ZoneId;
import java.util.List;
import tequio.editing.draft.Draft;
import tequio.kernel.Page;
import tequio.plan.version.PlanVersion;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/** Asks to confirm the withdrawal of a plan and says what it does. */
public record WithdrawalPage(
    Government government,
    PlanVersion plan,
    WithdrawalApproval.Standing standing,
    String seen,
    List<FieldType.Part> questions,
    Form form)
    implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public String path() {
    return Draft.Id.plan(government.key(), plan.content().code()).path();
  }

  /** Only a second person is asked. */
  public boolean decides() {
    return standing.by().isPresent() && !standing.mine();
  }

  public String asker() {
    return standing.by().orElseThrow();
  }

  public String office() {
    return standing.request().orElseThrow().office();
  }

  public String reason() {
    return standing.request().orElseThrow().reason();
  }

  /** What a second person decides on. */
  public String decided() {
    return standing.request().orElseThrow().seen();
  }

  public boolean waits() {
    return standing.mine();
  }

  /** What a single person is told, or that a second one is needed. */
  public String advice(Texts t) {
    if (!alone()) {
      return t.say("withdrawal.needs");
    }
    return standing
        .left()
        .map(it -> t.say("withdrawal.alone.left", t.day(it)))
        .orElseGet(() -> t.say("withdrawal.alone"));
  }

  public boolean alone() {
    return standing.alone();
  }
}

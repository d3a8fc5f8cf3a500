package tequio.plan.exchange;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import tequio.plan.publication.PublishPlan;
import tequio.plan.publication.Terms;

/** Publishes a plan from a file: all of it, or nothing. */
@Component
public class ImportPlan {

  private final ReadPlanFile reader;
  private final PublishPlan publish;

  ImportPlan(ReadPlanFile reader, PublishPlan publish) {
    this.reader = reader;
    this.publish = publish;
  }

  /**
   * The one way in.
   *
   * @param terms how to publish what the file turned out to be
   */
  public Imported run(byte[] file, Function<PlanFile, Terms> terms) {
    return switch (reader.read(file)) {
      case Reading.Bad(var problems) -> new Imported.Refused(problems);
      case Reading.Good(var plan) -> new Imported.Held(publish.publish(plan, terms.apply(plan)));
    };
  }
}

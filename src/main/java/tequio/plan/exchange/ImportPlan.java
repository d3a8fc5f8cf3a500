package tequio.plan.exchange;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import tequio.plan.file.ParseResult;
import tequio.plan.file.PlanFile;
import tequio.plan.file.ReadPlanFile;
import tequio.plan.publication.PublicationOptions;
import tequio.plan.publication.PublishPlan;

/** Publishes a plan from a file, completely or not at all. */
@Component
public class ImportPlan {

  private final ReadPlanFile reader;
  private final PublishPlan publish;

  ImportPlan(ReadPlanFile reader, PublishPlan publish) {
    this.reader = reader;
    this.publish = publish;
  }

  /**
   * Imports a file.
   *
   * @param terms options of the publication for the plan that was read
   */
  public ImportResult run(byte[] file, Function<PlanFile, PublicationOptions> terms) {
    return switch (reader.read(file)) {
      case ParseResult.Bad(var problems) -> new ImportResult.Refused(problems);
      case ParseResult.Good(var plan) ->
          new ImportResult.Held(publish.publish(plan, terms.apply(plan)));
    };
  }
}

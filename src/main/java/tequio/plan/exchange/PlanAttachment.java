package tequio.plan.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.plan.file.ExportPlan;
import tequio.plan.plan.PlanPage;
import tequio.rendering.Attachment;
import tequio.rendering.AttachmentProvider;
import tequio.rendering.PrintableDocument;

/** Embeds the plan's file, which imports to an equal plan, in the PDF of the plan. */
@Component
class PlanAttachment implements AttachmentProvider {

  private final ExportPlan export;

  PlanAttachment(ExportPlan export) {
    this.export = export;
  }

  @Override
  public Optional<Attachment> find(PrintableDocument document) {
    return document instanceof PlanPage page
        ? export
            .find(page.plan().government(), page.plan().content().code())
            .map(it ->
                new Attachment(
                    page.fileName() + ".json",
                    "application/json",
                    ExportPlan.write(it).getBytes(UTF_8)))
        : Optional.empty();
  }
}

package tequio.secretariat.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tequio.kernel.PartialDate;
import tequio.storage.Json;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.FieldTypeResolver;
import tequio.web.form.Form;
import tequio.web.form.FormResult;
import tools.jackson.databind.node.ObjectNode;

/** The questions of a report on an agreement, and how their answers are read. */
public final class AgreementForm {

  /** Field in which whoever reports says for whom. */
  public static final String BY = "office";

  /** Components of the report. The day is today. */
  public static final List<FieldType.Part> REPORT =
      new FieldTypeResolver(Map.of(), Set.of("agreement-report.reported", "source.copy"))
          .of(AgreementReport.class)
          .parts();

  /** Components of the report, and who reports. */
  public static final List<FieldType.Part> QUESTIONS =
      Stream.concat(
              REPORT.stream(),
              Stream.of(
                  new FieldType.Part(BY, "publication.office", new FieldType.Words(false, false))))
          .toList();

  /** Reads a report that was made today. */
  public static AgreementReport report(ObjectNode said, LocalDate today) {
    var its = said.deepCopy();
    its.remove(BY);
    its.put("reported", PartialDate.of(today).text());
    return Json.MAPPER.treeToValue(its, AgreementReport.class);
  }

  /** Finds what is wrong with answers that are whole: done is what has a proof. */
  public static Optional<Form> problem(ObjectNode said, FormResult result, Texts t) {
    boolean done = said.path("done").asBoolean(false);
    return done && said.path("proof").isEmpty()
        ? Optional.of(result.wrong("proof", t.say("agreement-acts.refused.done-without-proof")))
        : Optional.empty();
  }

  private AgreementForm() {}
}

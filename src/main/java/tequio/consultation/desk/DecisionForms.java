package tequio.consultation.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tequio.accounts.caller.Caller;
import tequio.consultation.act.ConsultationActs.ConsultationRunner;
import tequio.consultation.content.ConsultationConclusion;
import tequio.consultation.content.ReasonedReply;
import tequio.consultation.content.RemovalReview;
import tequio.consultation.content.SubmissionRemoval;
import tequio.consultation.desk.ConsultationDesk.OpenedConsultation;
import tequio.kernel.PartialDate;
import tequio.web.form.FieldType;
import tequio.web.form.FieldTypeResolver;
import tools.jackson.databind.node.ObjectNode;

/** The questions of what is decided in a consultation; day and subject are known. */
public final class DecisionForms {

  /** Field with the office in whose name it is decided. */
  public static final String OFFICE = "office";

  private static final FieldTypeResolver SHAPES =
      new FieldTypeResolver(
          Map.of(),
          Set.of(
              "submission-removal.submission",
              "submission-removal.decided",
              "removal-review.submission",
              "removal-review.decided",
              "reasoned-reply.group",
              "reasoned-reply.submission",
              "reasoned-reply.given",
              "consultation-conclusion.decided"));

  private static final FieldType.Part BY =
      new FieldType.Part(OFFICE, "publication.office", new FieldType.Words(false, false));

  static final List<FieldType.Part> REMOVAL = questions(SubmissionRemoval.class);
  static final List<FieldType.Part> REVIEW = questions(RemovalReview.class);
  public static final List<FieldType.Part> REPLY = questions(ReasonedReply.class);
  public static final List<FieldType.Part> CONCLUSION = questions(ConsultationConclusion.class);

  private static List<FieldType.Part> questions(Class<?> record) {
    return Stream.concat(SHAPES.of(record).parts().stream(), Stream.of(BY)).toList();
  }

  /** Takes the office out of the answers and puts the day in. */
  public static ConsultationRunner runner(
      OpenedConsultation its, ObjectNode said, String day, Caller caller) {
    var by = ConsultationDesk.runner(its, said.path(OFFICE).asString(), caller);
    said.remove(OFFICE);
    said.put(day, PartialDate.of(its.its().today()).text());
    return by;
  }

  private DecisionForms() {}
}

package tequio.consultation;

import java.util.List;
import java.util.Optional;
import tequio.consultation.content.Consultation;
import tequio.consultation.content.OutreachTarget;
import tequio.consultation.content.ScreeningMode;
import tequio.consultation.content.SubmissionChannel;
import tequio.gathering.attendance.AttendeeGroup;
import tequio.kernel.Actor;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;
import tequio.publishing.version.PublicationTerms;

/** Consultations for tests. */
public final class ConsultationWorld {

  public static final PublicationTerms BY =
      PublicationTerms.by(ReportingParty.GOVERNMENT, Actor.office("Unidad"));

  /** A consultation of March 2026 that publishes at once or after screening. */
  public static Consultation ofMarch(ScreeningMode screening) {
    return ofMarch(
        screening,
        List.of(SubmissionChannel.WEB, SubmissionChannel.PAPER, SubmissionChannel.STALL));
  }

  /** One that receives sheets of paper alone. */
  public static Consultation onPaper() {
    return ofMarch(ScreeningMode.AT_ONCE, List.of(SubmissionChannel.PAPER));
  }

  private static Consultation ofMarch(ScreeningMode screening, List<SubmissionChannel> channels) {
    return new Consultation(
        Text.spanish("¿Qué debemos resolver primero?"),
        Text.spanish("Con ello se escribe el plan."),
        Text.spanish("Secretariado"),
        new PartialDate("2026-03-02"),
        new PartialDate("2026-03-31"),
        Optional.of(new PartialDate("2026-05-31")),
        channels,
        Optional.empty(),
        List.of(new OutreachTarget(AttendeeGroup.WOMEN, Text.spanish("Módulo en el tianguis"))),
        List.of(Text.spanish("Agua"), Text.spanish("Alumbrado")),
        screening);
  }

  private ConsultationWorld() {}
}

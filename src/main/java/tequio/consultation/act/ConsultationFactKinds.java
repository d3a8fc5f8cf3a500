package tequio.consultation.act;

import org.springframework.stereotype.Component;
import tequio.consultation.content.Consultation;
import tequio.consultation.content.ConsultationConclusion;
import tequio.consultation.content.ConsultationGrouping;
import tequio.consultation.content.ReasonedReply;
import tequio.consultation.content.RemovalReview;
import tequio.consultation.content.SubmissionRemoval;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;

/** The kinds of consultations and of facts about them. */
@Component
record ConsultationFactKinds(
    DocumentKind<Consultation> consultation,
    FactKind<SubmissionRemoval> removal,
    FactKind<RemovalReview> review,
    FactKind<ConsultationGrouping> grouping,
    FactKind<ReasonedReply> reply,
    FactKind<ConsultationConclusion> conclusion) {}

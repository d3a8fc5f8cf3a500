package tequio.secretariat.agreement;

import org.springframework.stereotype.Component;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;

/** The kinds of agreements and of facts about them. */
@Component
record AgreementFactKinds(
    DocumentKind<MeetingAgreement> agreement,
    FactKind<AgreementReport> report,
    FactKind<AgreementReplacement> replacement) {}

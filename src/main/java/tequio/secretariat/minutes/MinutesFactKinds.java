package tequio.secretariat.minutes;

import org.springframework.stereotype.Component;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;

/** The kinds of minutes and of facts about them. */
@Component
record MinutesFactKinds(
    DocumentKind<Minutes> minutes,
    FactKind<MinutesApproval> approval,
    FactKind<MinutesCorrection> correction) {}

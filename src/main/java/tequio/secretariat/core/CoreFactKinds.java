package tequio.secretariat.core;

import org.springframework.stereotype.Component;
import tequio.publishing.kind.FactKind;

/** The kinds of facts about a civil-society core. */
@Component
public record CoreFactKinds(
    FactKind<CoreAdmission> admission,
    FactKind<CoreRefusal> refusal,
    FactKind<CoreDeparture> departure,
    FactKind<CoreRepresentative> representative,
    FactKind<CoreCall> call) {}

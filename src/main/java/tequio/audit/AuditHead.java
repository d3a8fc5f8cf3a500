package tequio.audit;

import java.time.Instant;
import java.util.List;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.Provenance;
import tequio.kernel.PublicFact;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;

/**
 * Head of the audit log: number of entries and hash of the last. Once it is published, earlier
 * entries cannot be changed unnoticed.
 */
record AuditHead(int number, Sealed sealed, Instant at) implements PublicFact {

  static final String KIND = "audit-head";
  static final SubjectReference SUBJECT = new SubjectReference(KIND, GovernmentKey.FEDERATION, "1");

  /** Published content; it reveals neither acts nor accounts. */
  record Sealed(long entries, String sum) {}

  @Override
  public SubjectReference subject() {
    return SUBJECT;
  }

  @Override
  public int version() {
    return number;
  }

  @Override
  public Provenance provenance() {
    return new Provenance(
        ReportingParty.OVERSIGHT,
        new Actor(Actor.Kind.INSTALLATION, "Tequio"),
        Known.notSeen(),
        at,
        List.of());
  }

  @Override
  public Record body() {
    return sealed;
  }
}

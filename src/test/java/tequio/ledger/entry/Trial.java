package tequio.ledger.entry;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.Provenance;
import tequio.kernel.PublicFact;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.kernel.Uuid7;

/** Something that a test makes public. */
public record Trial(SubjectReference subject, int version, Said body) implements PublicFact {

  static final Provenance PROVENANCE =
      new Provenance(
          ReportingParty.GOVERNMENT,
          Actor.office("Dirección de Obras"),
          Known.notSeen(),
          Instant.parse("2026-11-20T18:00:00Z"),
          List.of());

  record Said(String words, BigDecimal amount, Provenance provenance) {}

  public static Trial of(String government, String words) {
    return of(government, Uuid7.next(java.time.Clock.systemUTC()).toString(), 1, words);
  }

  static Trial of(String government, String code, int version, String words) {
    return new Trial(
        new SubjectReference("trial", new GovernmentKey(government), code),
        version,
        new Said(words, new BigDecimal("1200000.50"), PROVENANCE));
  }

  @Override
  public Provenance provenance() {
    return PROVENANCE;
  }
}

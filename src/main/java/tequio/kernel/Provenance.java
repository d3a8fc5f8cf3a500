package tequio.kernel;

import java.time.Instant;
import java.util.List;

/**
 * Origin of a fact: who states it and in which capacity, when it happened, when it was recorded,
 * and its sources.
 */
public record Provenance(
    ReportingParty voice,
    Actor actor,
    Known<PartialDate> happened,
    Instant recorded,
    List<Source> sources) {

  public Provenance {
    sources = List.copyOf(sources);
  }
}

package tequio.kernel;

import java.time.Instant;
import java.util.List;

/**
 * Where a fact comes from: who says it, as whom, when it happened in the world, apart from when it
 * was recorded here, and the sources it was read from.
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

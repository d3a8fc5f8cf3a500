package tequio.plan.timeline;

import java.util.ArrayList;
import java.util.List;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.kind.PublicKind;

/**
 * A kind of change to look at alone.
 *
 * @param word as addresses name it
 * @param kind as the record names it
 * @param nameKey message key of its name
 */
public record ChangeFilter(String word, String kind, String nameKey) {

  private static final List<ChangeFilter> PLANS =
      List.of(
          new ChangeFilter("compromisos", "commitment", "kind.commitments"),
          new ChangeFilter("planes", "plan", "kind.plans"),
          new ChangeFilter("reportes", "progress-report", "kind.reports"),
          new ChangeFilter("verificaciones", "verification", "kind.reviews"),
          new ChangeFilter("retiros", "plan-withdrawal", "kind.withdrawals"));

  private static final ChangeFilter ERASURES =
      new ChangeFilter("supresiones", "erasure", "kind.erasures");

  /** Those of plans, of every kind that the engine keeps, and erasures. */
  static List<ChangeFilter> of(KindRegistry kinds) {
    var all = new ArrayList<>(PLANS);
    kinds.documents().stream()
        .filter(PublicKind::isStoredHere)
        .map(it -> of(it, it.address().segment().replace('/', '-')))
        .forEach(all::add);
    kinds.facts().stream()
        .filter(PublicKind::isStoredHere)
        .map(it -> of(it, it.code()))
        .forEach(all::add);
    all.add(ERASURES);
    return List.copyOf(all);
  }

  private static ChangeFilter of(PublicKind kind, String word) {
    return new ChangeFilter(word, kind.code(), kind.pluralKey());
  }
}

package tequio.bench.nation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import tequio.kernel.GovernmentKey;
import tequio.storage.Json;

/**
 * Generated plan, as long and varied as real ones; equal seed and government give equal bytes. Its
 * texts say «municipio de X», so that a copy can name another place.
 *
 * @param commitments at most as many as there are topics times kinds of efforts
 */
public record InventedPlan(
    long seed, GovernmentKey government, String place, int commitments, int activities) {

  private static final LocalDate BEGINNING = LocalDate.of(2026, 4, 1);

  public static String phrase(String place) {
    return "municipio de " + place;
  }

  /** The file as somebody would hand it in. */
  public byte[] file() {
    return Json.MAPPER.writeValueAsBytes(
        map(
            "format", "tequio.plan",
            "v", 1,
            "government", government.value(),
            "plan", plan(),
            "commitments", entries()));
  }

  private Map<String, Object> plan() {
    var plan = map("code", "2026-2027", "voice", "government");
    plan.put("title", "Plan de acción de gobierno abierto 2026–2027 del " + phrase(place));
    plan.put("start", "2026-04-01");
    plan.put("end", "2027-03-31");
    plan.put("approved", "2026-03-20");
    plan.put("reportingSince", "2026-04-01");
    plan.put("leads", List.of("Unidad de Transparencia"));
    plan.put("commitmentsStated", commitments);
    plan.put("jointly", List.of());
    plan.put("milestones", List.of(milestone("2026-01-17", "Mesas de cocreación")));
    plan.put("sources", sources("Plan de acción", "plan.pdf"));
    plan.put("notes", List.of("Plan inventado para medir el programa."));
    return plan;
  }

  private List<Object> entries() {
    var random = new Random(seed * 31 + government.value().hashCode());
    var themes = new ArrayList<>(IntStream.range(0, commitments).boxed().toList());
    Collections.shuffle(themes, random);
    var entries = new ArrayList<Object>();
    for (int i = 0; i < commitments; i++) {
      entries.add(entry(i + 1, new InventedCommitment(random, themes.get(i), place, activities)));
    }
    return entries;
  }

  private static Map<String, Object> entry(int number, InventedCommitment commitment) {
    return map(
        "number", number,
        "content", commitment.content(number),
        "jointly", List.of(),
        "reports", commitment.reports(),
        "verifications", commitment.verifications());
  }

  private static Map<String, Object> milestone(String on, String what) {
    return map("on", on, "what", what, "sources", List.of());
  }

  static List<Object> sources(String title, String file) {
    return List.of(map("title", title, "url", "https://example.org/inventado/" + file));
  }

  static String day(int after) {
    return BEGINNING.plusDays(after).toString();
  }

  /** In the order in which they are written. */
  static Map<String, Object> map(Object... namesAndValues) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return map;
  }
}

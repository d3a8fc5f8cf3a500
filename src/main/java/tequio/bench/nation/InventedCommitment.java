package tequio.bench.nation;

import static tequio.bench.nation.InventedPlan.day;
import static tequio.bench.nation.InventedPlan.map;
import static tequio.bench.nation.InventedPlan.phrase;
import static tequio.bench.nation.InventedPlan.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Generated commitment with reports and verifications. */
record InventedCommitment(Random random, int theme, String place, int activities) {

  private static final int DAYS_EACH = 40;

  Map<String, Object> content(int number) {
    var content = map("title", title());
    content.put("identifiers", List.of());
    content.put("topic", topic());
    content.put("problem", problem());
    content.put("objective", "Que cualquier persona del " + phrase(place) + " sepa qué cambió.");
    content.put("responsible", responsible());
    content.put("coResponsible", List.of(party()));
    content.put("supporting", List.of(party()));
    content.put(
        "activities", IntStream.rangeClosed(1, activities).mapToObj(this::activity).toList());
    content.put("finalResult", "Hay " + Words.of(Words.PRODUCTS, random) + " al alcance de todos.");
    content.put(
        "products", List.of(Words.of(Words.PRODUCTS, random), Words.of(Words.PRODUCTS, random)));
    content.putAll(howItIsKnown());
    content.putAll(restOf(number));
    return content;
  }

  private Map<String, Object> howItIsKnown() {
    var content = map();
    content.put(
        "goals",
        List.of("Pasar de " + (2 + random.nextInt(9)) + " a " + (12 + random.nextInt(80))));
    content.put("indicators", List.of(indicator()));
    content.put("meansOfVerification", List.of("Publicación en el portal del ayuntamiento"));
    return content;
  }

  private Map<String, Object> restOf(int number) {
    var content = map();
    content.put("start", day(0));
    content.put("end", day(364));
    content.put("sdg", List.of(map("goal", 1 + random.nextInt(17))));
    content.put("values", List.of("access-to-information", "civic-participation"));
    content.put("evaluations", List.of());
    content.put("sources", sources("Plan de acción, compromiso " + number, "compromiso-" + number));
    content.put("notes", List.of());
    return content;
  }

  /** What the government says of about half of the activities, with a proof each. */
  List<Object> reports() {
    var reports = new ArrayList<Object>();
    for (int activity = 1; activity <= activities; activity++) {
      if (random.nextInt(2) == 0) {
        reports.add(report(activity));
      }
    }
    return reports;
  }

  /** What civil society says of about a quarter of them. */
  List<Object> verifications() {
    var made = new ArrayList<Object>();
    for (int activity = 1; activity <= activities; activity++) {
      if (random.nextInt(4) == 0) {
        made.add(
            map(
                "activity",
                activity,
                "voice",
                "civil-society",
                "by",
                map("kind", "organisation", "name", Words.of(Words.PARTIES, random)),
                "on",
                day(60 + random.nextInt(150)),
                "verdict",
                random.nextInt(3) == 0 ? "in-review" : "accepted"));
      }
    }
    return made;
  }

  private Map<String, Object> report(int activity) {
    return map(
        "activity",
        activity,
        "voice",
        "government",
        "by",
        map("kind", "office", "name", Words.of(Words.OFFICES, random)),
        "on",
        day(30 + random.nextInt(190)),
        "reported",
        random.nextInt(3) == 0 ? "in-progress" : "done",
        "note",
        "Se entregó " + Words.of(Words.PRODUCTS, random) + ".",
        "evidence",
        List.of(evidence()));
  }

  private Map<String, Object> evidence() {
    var file = "evidencia-" + random.nextInt(9000) + ".pdf";
    return map(
        "proves",
        "Que existe y se puede consultar",
        "where",
        map("title", "Acta de entrega", "url", "https://example.org/inventado/" + file));
  }

  private Map<String, Object> activity(int number) {
    int begins = (number - 1) * 300 / activities;
    return map(
        "number", number,
        "title", Words.of(Words.STEPS, random) + " " + Words.of(Words.PRODUCTS, random),
        "responsible", responsible(),
        "coResponsible", List.of(party()),
        "product", Words.of(Words.PRODUCTS, random),
        "meansOfVerification", "Documento publicado",
        "start", day(begins),
        "end", day(begins + DAYS_EACH));
  }

  private Map<String, Object> indicator() {
    int from = 1 + random.nextInt(9);
    return map(
        "number",
        1,
        "name",
        "Avance de " + topic(),
        "unit",
        "acciones",
        "frequency",
        "quarterly",
        "better",
        "higher",
        "baseline",
        map("is", "number", "value", from),
        "target",
        map("is", "number", "value", from + 20),
        "measurements",
        List.of(map("on", day(80), "level", map("is", "number", "value", from + 5))));
  }

  private List<Object> responsible() {
    var office = Words.of(Words.OFFICES, random);
    return List.of(
        map(
            "office",
            office,
            "person",
            map("name", Words.person(random), "position", "Titular: " + office)));
  }

  private Map<String, Object> party() {
    return map("name", Words.of(Words.PARTIES, random), "sector", "civil-society");
  }

  /** No two themes have the same title. */
  private String title() {
    int round = theme / Words.TOPICS.size();
    return Words.EFFORTS.get(round % Words.EFFORTS.size())
        + " "
        + topic()
        + " en el "
        + phrase(place)
        + (round < Words.EFFORTS.size() ? "" : ", etapa " + round);
  }

  private String topic() {
    return Words.TOPICS.get(theme % Words.TOPICS.size());
  }

  private String problem() {
    return "En el %s la población no conoce cómo se decide sobre %s, los datos llegan tarde y %s se"
            .formatted(phrase(place), topic(), Words.of(Words.PRODUCTS, random))
        + " consulta solo en ventanilla, con horarios que no sirven a quien trabaja.";
  }
}

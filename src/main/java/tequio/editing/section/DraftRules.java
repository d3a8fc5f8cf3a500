package tequio.editing.section;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tequio.editing.draft.Draft;
import tequio.editing.draft.DraftKind;
import tequio.plan.file.ImportProblem;
import tequio.plan.file.ParseResult;
import tequio.plan.file.ReadPlanFile;
import tequio.storage.Json;
import tequio.web.Texts;
import tools.jackson.databind.node.ObjectNode;

/** Holds a draft against the same rules as a plan that comes in a file. */
@Component
public class DraftRules {

  private static final String PLAN = "/plan/";
  private static final String COMMITMENT = "/commitments/0/content/";

  private final ReadPlanFile reader;

  DraftRules(ReadPlanFile reader) {
    this.reader = reader;
  }

  /** What the rules say of a place, by the name of the field. */
  Map<String, String> problems(Draft draft, SectionTarget place, Texts t) {
    var found = new LinkedHashMap<String, String>();
    for (var problem : problems(draft)) {
      var name = name(problem, draft.id().kind());
      if (name.startsWith(place.prefix()) && isOf(place, name)) {
        found.putIfAbsent(field(name.substring(place.prefix().length())), problem.say(t));
      }
    }
    return found;
  }

  private List<ImportProblem> problems(Draft draft) {
    var file = Json.MAPPER.createObjectNode();
    file.put("format", "tequio.plan").put("v", 1);
    file.put("government", draft.id().government().value());
    var commitments = file.putArray("commitments");
    switch (draft.id().kind()) {
      case PLAN -> file.set("plan", draft.body());
      case COMMITMENT -> {
        file.set("plan", anyPlan(draft.plan()));
        commitments.addObject().put("number", draft.id().number()).set("content", draft.body());
      }
    }
    var bytes = Json.MAPPER.writeValueAsString(file).getBytes(StandardCharsets.UTF_8);
    return switch (reader.read(bytes)) {
      case ParseResult.Good good -> List.of();
      case ParseResult.Bad(var problems) -> problems;
    };
  }

  /** A commitment is read within a plan; which one is of no matter to its own words. */
  private static ObjectNode anyPlan(String code) {
    return Json.MAPPER
        .createObjectNode()
        .put("code", code)
        .put("title", code)
        .put("voice", "government");
  }

  private static String name(ImportProblem problem, DraftKind kind) {
    var prefix = kind == DraftKind.PLAN ? PLAN : COMMITMENT;
    return problem.pointer().startsWith(prefix)
        ? problem.pointer().substring(prefix.length()).replace('/', '.')
        : "";
  }

  private static boolean isOf(SectionTarget place, String name) {
    return place.part().components().contains(name.split("\\.", 2)[0]);
  }

  /** What is asked in one field has parts that are none: {@code target.from}. */
  static String field(String name) {
    return name.replaceFirst("\\.(from|to|value|place|of|word|words)$", "");
  }
}

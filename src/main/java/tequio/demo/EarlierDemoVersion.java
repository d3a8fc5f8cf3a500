package tequio.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tequio.plan.content.CommitmentContent;
import tequio.plan.file.PlanFile;
import tequio.storage.Json;

/**
 * Earlier version of a demonstration plan, published first so that its history has content.
 *
 * @param reason why what came next replaced it
 * @param contents by the number of the commitment
 */
record EarlierDemoVersion(String reason, Map<Integer, CommitmentContent> contents) {

  /** Oldest first: the files with the plan's name and a number behind it. */
  static List<EarlierDemoVersion> of(Resource plan, DemoDates dates) throws IOException {
    var name = Objects.requireNonNull(plan.getFilename()).replace(".json", "");
    var found =
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:tequio/demo/earlier/" + name + "-*.json");
    Arrays.sort(found, Comparator.comparing(it -> String.valueOf(it.getFilename())));
    var earlier = new ArrayList<EarlierDemoVersion>();
    for (var file : found) {
      earlier.add(
          Json.MAPPER.readValue(
              dates.move(file.getContentAsByteArray()), EarlierDemoVersion.class));
    }
    return earlier;
  }

  PlanFile of(PlanFile today) {
    var entries = today.commitments().stream().map(this::then).toList();
    return new PlanFile(today.format(), today.v(), today.government(), today.plan(), entries);
  }

  private PlanFile.Entry then(PlanFile.Entry today) {
    var content = today.number().map(contents::get).or(today::content);
    return new PlanFile.Entry(
        today.home(), today.number(), content, today.jointly(), List.of(), List.of());
  }
}

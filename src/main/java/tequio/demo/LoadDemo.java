package tequio.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tequio.kernel.Actor;
import tequio.kernel.ReportingParty;
import tequio.plan.exchange.ImportPlan;
import tequio.plan.exchange.ImportResult;
import tequio.plan.file.ExportPlan;
import tequio.plan.file.PlanFile;
import tequio.plan.publication.Outcome;
import tequio.plan.publication.PublicationOptions;
import tequio.plan.version.PublishedPlans;
import tequio.storage.Json;

/** Imports the plans of the demonstration at start, where {@code tequio.demo} is set. */
@Component
@Order(0)
class LoadDemo implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(LoadDemo.class);
  private static final String TRANSCRIBER = "Quien transcribió";
  private static final String REASON = "Se corrigió o completó la transcripción.";

  private final ImportPlan importPlan;
  private final PublishedPlans published;
  private final DemoDates dates;
  private final boolean demo;

  LoadDemo(
      ImportPlan importPlan,
      PublishedPlans published,
      DemoDates dates,
      @Value("${tequio.demo:false}") boolean demo) {
    this.importPlan = importPlan;
    this.published = published;
    this.dates = dates;
    this.demo = demo;
  }

  /** A plan may refer to another's commitments: what does not hold yet waits for the rest. */
  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    var waiting = demo ? files() : List.<Resource>of();
    while (!waiting.isEmpty()) {
      var refused = new ArrayList<Resource>();
      for (var file : waiting) {
        if (!load(file)) {
          refused.add(file);
        }
      }
      if (refused.size() == waiting.size()) {
        throw new IllegalStateException("these plans of the demonstration do not hold: " + refused);
      }
      waiting = refused;
    }
  }

  static List<Resource> files() throws IOException {
    var found = new PathMatchingResourcePatternResolver();
    var files = new ArrayList<Resource>();
    files.addAll(Arrays.asList(found.getResources("classpath*:tequio/demo/plans/*.json")));
    files.addAll(Arrays.asList(found.getResources("classpath*:tequio/demo/*.json")));
    files.sort(Comparator.comparing(file -> Objects.requireNonNullElse(file.getFilename(), "")));
    return files;
  }

  /** What somebody has published of such a plan since is theirs: it is left as it is. */
  private boolean load(Resource file) throws IOException {
    byte[] content = content(file);
    var plan = Json.MAPPER.readValue(content, PlanFile.class);
    if (published.findPlan(plan.government(), plan.plan().code()).isPresent()) {
      return true;
    }
    var reason = REASON;
    for (var earlier : EarlierDemoVersion.of(file, dates)) {
      if (!publish(file, ExportPlan.write(earlier.of(plan)).getBytes(UTF_8), reason)) {
        throw new IllegalStateException("what it said before does not hold: " + file);
      }
      reason = earlier.reason();
    }
    return publish(file, content, reason);
  }

  /** What is transcribed keeps its dates. */
  private byte[] content(Resource file) throws IOException {
    byte[] content = file.getContentAsByteArray();
    boolean invented = Json.MAPPER.readValue(content, PlanFile.class).government().isFictional();
    return invented ? dates.move(content) : content;
  }

  private boolean publish(Resource file, byte[] content, String reason) {
    return switch (importPlan.run(content, plan -> terms(plan, reason))) {
      case ImportResult.Held(Outcome.Published done) -> {
        LOG.debug("demonstration: {} {}", file.getFilename(), done);
        yield true;
      }
      case ImportResult.Held(var other) ->
          throw new IllegalStateException(file.getFilename() + ": " + other);
      case ImportResult.Refused(var problems) -> {
        LOG.debug("demonstration: {} waits: {}", file.getFilename(), problems);
        yield false;
      }
    };
  }

  private static PublicationOptions terms(PlanFile file, String reason) {
    var by =
        file.plan().voice() == ReportingParty.TRANSCRIBED
            ? new Actor(Actor.Kind.TRANSCRIBER, TRANSCRIBER)
            : Actor.office(file.plan().leads().or(List.of(TRANSCRIBER)).getFirst());
    return PublicationOptions.first(by).because(reason).keepingMissing();
  }
}

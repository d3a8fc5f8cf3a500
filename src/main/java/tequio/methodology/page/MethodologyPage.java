package tequio.methodology.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tequio.kernel.SubjectReference;
import tequio.methodology.MethodologyEdition;
import tequio.methodology.content.Methodology;
import tequio.methodology.content.MethodologyStep;
import tequio.methodology.content.StepDuration;
import tequio.rendering.PrintableDocument;
import tequio.territory.Government;
import tequio.web.Texts;

/**
 * A methodology with all its steps.
 *
 * @param of government that published it
 * @param newest whether this is the page of the methodology rather than of one of its editions
 */
public record MethodologyPage(
    MethodologyEdition edition, List<MethodologyEdition> editions, Government of, boolean newest)
    implements PrintableDocument {

  @Override
  public String fileName() {
    return "metodologia-%s-%d".formatted(edition.code(), edition.number());
  }

  @Override
  public Optional<Shown> shownVersion() {
    return edition
        .version()
        .map(it -> new Shown(new SubjectReference("methodology", of.key(), edition.code()), it));
  }

  public Methodology methodology() {
    return edition.methodology();
  }

  public boolean isNewest() {
    return editions.getFirst().equals(edition);
  }

  /** Path of the document with its history; it exists only for published methodologies. */
  public String documentPath() {
    return of.path() + "/metodologias/" + edition.code();
  }

  /** Returns "Paso 3" or "Fase 3". */
  public static String number(Methodology methodology, int index, Texts t) {
    return t.say("methodology.number", t.say(methodology.unit()), index + 1);
  }

  /** Returns "5 fases, 17 productos". */
  public static String count(Methodology methodology, Texts t) {
    int steps = methodology.steps().size();
    return switch (methodology.unit()) {
      case STEP -> t.say("methodology.count.steps", steps, methodology.products());
      case PHASE -> t.say("methodology.count.phases", steps, methodology.products());
    };
  }

  /** Returns "2 meses", or that there is no term. */
  public static String term(MethodologyStep step, Texts t) {
    return step.duration().map(it -> term(it, t)).orElseGet(() -> t.say("methodology.no-term"));
  }

  public static String term(StepDuration duration, Texts t) {
    return switch (duration.unit()) {
      case MONTHS -> t.say("methodology.months", duration.amount());
      case DAYS -> t.say("methodology.days", duration.amount());
      case WORKING_DAYS -> t.say("methodology.working-days", duration.amount());
    };
  }

  public static String actors(MethodologyStep step, Texts t) {
    return step.actors().stream().map(it -> t.say(it)).collect(Collectors.joining(" · "));
  }

  public static String readings(Methodology methodology, Texts t) {
    return methodology.readings().stream()
        .map(it -> t.say(it))
        .collect(Collectors.joining(t.say("methodology.or")));
  }

  /** Returns the names of the steps that a step waits for; empty for the first one. */
  public static String waits(Methodology methodology, MethodologyStep step) {
    return methodology.waitsFor(step).stream()
        .flatMap(it -> methodology.step(it).stream())
        .map(it -> it.name().words())
        .collect(Collectors.joining(", "));
  }
}

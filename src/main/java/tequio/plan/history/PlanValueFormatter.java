package tequio.plan.history;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Source;
import tequio.kernel.Text;
import tequio.plan.content.CommitmentContent.Identifier;
import tequio.plan.content.CommitmentContent.OutsideEvaluation;
import tequio.plan.content.PlanContent.Milestone;
import tequio.plan.indicator.Indicator;
import tequio.plan.indicator.Level;
import tequio.plan.roadmap.Activity;
import tequio.plan.roadmap.DevelopmentPlanLink;
import tequio.plan.roadmap.NamedOrganisation;
import tequio.plan.roadmap.ResponsibleOffice;
import tequio.plan.roadmap.SdgLink;
import tequio.web.Texts;

/** Formats any value of a plan or commitment as plain text. */
record PlanValueFormatter(Texts t) {

  String words(Object value) {
    return switch (value) {
      case Text text -> text.words();
      case String words -> words;
      case PartialDate date -> t.day(date);
      case Integer number -> t.number(BigDecimal.valueOf(number));
      case Enum<?> constant -> t.say(constant);
      case Level level -> words(level);
      case List<?> items -> items.isEmpty() ? t.say("plan.none") : joined("; ", items.stream());
      case Record record -> record(record);
      default -> throw new IllegalStateException("no words for " + value.getClass());
    };
  }

  private String words(Level level) {
    return switch (level) {
      case Level.Number(var value) -> t.number(value);
      case Level.Range(var from, var to) -> t.say("plan.range", t.number(from), t.number(to));
      case Level.Step(var place, var of, var word) -> t.say("plan.step", word, place, of);
    };
  }

  private String record(Record value) {
    return switch (value) {
      case Activity it -> joined(", ", Stream.of(it.title(), known(it.start()), known(it.end())));
      case Indicator it -> it.name().words();
      case Indicator.Measurement it -> words(it.on()) + ": " + words(it.level());
      case DevelopmentPlanLink it ->
          joined("; ", Stream.of(known(it.line()), known(it.pillar()), known(it.axis())));
      case ResponsibleOffice it -> joined(", ", Stream.of(known(it.person()), it.office()));
      case ResponsibleOffice.PublicServant it ->
          joined(", ", Stream.of(it.name(), known(it.position())));
      case NamedOrganisation it -> it.name() + inBrackets(known(it.sector()));
      case SdgLink it -> goal(it);
      case Identifier it -> it.code() + (it.inferred() ? inBrackets(t.say("plan.inferred")) : "");
      case OutsideEvaluation it -> evaluation(it);
      case Milestone it -> period(it) + ": " + it.what().words();
      case Source it -> it.title() + inBrackets(it.url().map(Object::toString).orElse(""));
      case PlanComparison.Listing it -> t.say("document.version", it.version());
      default -> throw new IllegalStateException("no words for " + value.getClass());
    };
  }

  private String goal(SdgLink it) {
    return joined(
        ", ",
        Stream.of(
            it.goal() + ". " + t.say("sdg." + it.goal()),
            it.target().map(code -> t.say("plan.sdg.target", code)).orElse(""),
            it.indicator().map(code -> t.say("plan.sdg.indicator", code)).orElse("")));
  }

  private String evaluation(OutsideEvaluation it) {
    var findings = it.findings().stream().map(one -> one.aspect() + ": " + one.words());
    return joined("; ", Stream.concat(Stream.of(known(it.author())), findings));
  }

  private String period(Milestone it) {
    return joined(" – ", Stream.of(it.on(), known(it.until())));
  }

  /** Returns the words of a known value; empty if it is missing. */
  private String known(Known<?> it) {
    return it.find().map(this::words).orElse("");
  }

  private String joined(String between, Stream<?> parts) {
    return parts.map(this::words).filter(it -> !it.isEmpty()).collect(joining(between));
  }

  private static String inBrackets(String words) {
    return words.isEmpty() ? "" : " (" + words + ")";
  }
}

package tequio.assessment.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tequio.assessment.instrument.AnswerScale;
import tequio.assessment.instrument.Criterion;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.InstrumentSection;
import tequio.assessment.instrument.ScoringMethod;

/** Rules of an instrument that its shape does not show. */
final class InstrumentChecks {

  static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final int LONGEST_CODE = 60;

  /** Pointers of two properties. */
  static final String VERSION = "/" + "version";

  private static final String SCORING = "/" + "scoring";

  private final Instrument instrument;
  private final List<InstrumentProblem> found = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();

  private InstrumentChecks(Instrument instrument) {
    this.instrument = instrument;
  }

  static List<InstrumentProblem> problems(Instrument instrument) {
    var checks = new InstrumentChecks(instrument);
    checks.all();
    return List.copyOf(checks.found);
  }

  private void all() {
    code("/code", instrument.code(), "");
    positive(VERSION, instrument.version());
    if (instrument.version() > 1 == instrument.changes().isEmpty()) {
      add(VERSION, InstrumentFault.CHANGES_NEEDED);
    }
    some("/respondents", instrument.respondents(), 1);
    some("/sections", instrument.sections(), 1);
    scoring();
    for (int i = 0; i < instrument.sections().size(); i++) {
      section("/sections/" + i, instrument.sections().get(i));
    }
    found.addAll(ConditionChecks.problems(instrument));
  }

  private void scoring() {
    var method = instrument.scoring();
    ascending(SCORING + "/thresholds", method.thresholds(), ScoringMethod.Threshold::from);
    method
        .highest()
        .filter(it -> it.signum() <= 0)
        .ifPresent(it -> add(SCORING, InstrumentFault.NOT_POSITIVE));
    if (method instanceof ScoringMethod.Lookup(var table, var words)) {
      some(SCORING + "/table", table, 2);
      ascending(SCORING + "/table", table, it -> BigDecimal.valueOf(it.from()));
      rising(table);
    }
    if (method instanceof ScoringMethod.OrdinalMedian) {
      sameLevels();
    }
  }

  /** More achieved never gives less. */
  private void rising(List<ScoringMethod.Lookup.Step> table) {
    for (int i = 1; i < table.size(); i++) {
      if (table.get(i).value().compareTo(table.get(i - 1).value()) < 0) {
        add(SCORING + "/table/" + i + "/value", InstrumentFault.NOT_ASCENDING);
      }
    }
  }

  private void sameLevels() {
    var scales =
        instrument
            .questions()
            .filter(it -> it.scale().counts())
            .map(it ->
                it.scale() instanceof AnswerScale.Levels levels
                    ? levels.levels().stream().map(AnswerScale.Levels.Level::value).toList()
                    : List.<Integer>of())
            .distinct()
            .toList();
    if (scales.size() != 1 || scales.getFirst().isEmpty()) {
      add(SCORING, InstrumentFault.NOT_ALL_LEVELS);
    }
  }

  private void section(String at, InstrumentSection section) {
    code(at + "/code", section.code(), "section ");
    some(at + "/criteria", section.criteria(), 1);
    for (int i = 0; i < section.criteria().size(); i++) {
      criterion(at + "/criteria/" + i, section.criteria().get(i));
    }
  }

  private void criterion(String at, Criterion criterion) {
    code(at + "/code", criterion.code(), "criterion ");
    criterion
        .weight()
        .find()
        .filter(it -> it.signum() <= 0)
        .ifPresent(it -> add(at + "/weight", InstrumentFault.NOT_POSITIVE));
    some(at + "/questions", criterion.questions(), 1);
    for (int i = 0; i < criterion.questions().size(); i++) {
      var question = criterion.questions().get(i);
      code(at + "/questions/" + i + "/code", question.code(), "question ");
      scale(at + "/questions/" + i + "/scale", question.scale());
    }
  }

  private void scale(String at, AnswerScale scale) {
    switch (scale) {
      case AnswerScale.Levels levels -> levels(at, levels);
      case AnswerScale.Choice(var options) -> options(at + "/options", options);
      case AnswerScale.Several(var options) -> options(at + "/options", options);
      case AnswerScale.Amount(var unit, var least, var most, var goal) -> {
        var bounds = new ArrayList<BigDecimal>();
        least.ifPresent(bounds::add);
        goal.ifPresent(bounds::add);
        ascending(at, bounds, Function.identity());
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) >= 0) {
          add(at + "/most", InstrumentFault.NOT_ASCENDING);
        }
      }
      case AnswerScale.Words(var longest) -> longest.ifPresent(it -> positive(at + "/longest", it));
      case AnswerScale.YesNo yesNo -> {}
      case AnswerScale.Day day -> {}
      case AnswerScale.Proof proof -> {}
    }
  }

  private void levels(String at, AnswerScale.Levels scale) {
    some(at + "/levels", scale.levels(), 2);
    ascending(at + "/levels", scale.levels(), it -> BigDecimal.valueOf(it.value()));
    scale
        .achievedFrom()
        .filter(from -> scale.levels().stream().skip(1).noneMatch(it -> it.value() == from))
        .ifPresent(it -> add(at + "/achievedFrom", InstrumentFault.NOT_AMONG_LEVELS));
  }

  private void options(String at, List<AnswerScale.Option> options) {
    some(at, options, 2);
    var seen = new HashSet<String>();
    for (int i = 0; i < options.size(); i++) {
      var code = options.get(i).code();
      if (!code.matches(CODE)) {
        add(at + "/" + i + "/code", InstrumentFault.NOT_A_CODE, code);
      } else if (!seen.add(code)) {
        add(at + "/" + i + "/code", InstrumentFault.USED_TWICE, code);
      }
    }
  }

  private void code(String at, String code, String kind) {
    if (!code.matches(CODE) || code.length() > LONGEST_CODE) {
      add(at, InstrumentFault.NOT_A_CODE, code);
    } else if (!codes.add(kind + code)) {
      add(at, InstrumentFault.USED_TWICE, code);
    }
  }

  private void some(String at, List<?> items, int least) {
    if (items.size() < least) {
      add(at, InstrumentFault.TOO_FEW, least);
    }
  }

  private void positive(String at, int number) {
    if (number < 1) {
      add(at, InstrumentFault.NOT_POSITIVE);
    }
  }

  private <T> void ascending(String at, List<T> items, Function<T, BigDecimal> value) {
    for (int i = 1; i < items.size(); i++) {
      if (value.apply(items.get(i)).compareTo(value.apply(items.get(i - 1))) <= 0) {
        add(at + "/" + i, InstrumentFault.NOT_ASCENDING);
      }
    }
  }

  private void add(String at, InstrumentFault fault, Object... details) {
    found.add(InstrumentProblem.at(at, fault, details));
  }
}

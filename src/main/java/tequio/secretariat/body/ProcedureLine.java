package tequio.secretariat.body;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import tequio.profile.content.DecisionRule;
import tequio.profile.content.QuorumCondition;
import tequio.secretariat.procedure.Procedure;
import tequio.secretariat.procedure.ProcedureField;
import tequio.secretariat.procedure.ProcedureSource;
import tequio.web.Texts;

/** Part of a procedure in words, with the document that says it. */
public record ProcedureLine(String name, String words, ProcedureSource source) {

  static List<ProcedureLine> of(Procedure its, Texts t) {
    var lines = new ArrayList<ProcedureLine>();
    add(lines, its, ProcedureField.ORDINARY_NOTICE, t, days(its.ordinaryNotice(), t));
    add(lines, its, ProcedureField.EXTRAORDINARY_NOTICE, t, days(its.extraordinaryNotice(), t));
    add(lines, its, ProcedureField.QUORUM, t, quorum(its, its.quorum(), t));
    add(lines, its, ProcedureField.SECOND_CALL, t, secondCall(its, t));
    var loss = its.quorumLossStopsDecisions() ? "stops-decisions" : "continues";
    add(lines, its, ProcedureField.QUORUM_LOSS, t, t.say("quorum-loss-rule." + loss));
    add(lines, its, ProcedureField.DECISION, t, decision(its.decision(), t));
    var ballot = its.secretBallot() ? "secret" : "named";
    add(lines, its, ProcedureField.BALLOT, t, t.say("ballot-form." + ballot));
    add(lines, its, ProcedureField.MINUTES_DAYS, t, days(its.minutesDays(), t));
    add(lines, its, ProcedureField.COMMENT_DAYS, t, days(its.commentDays(), t));
    return List.copyOf(lines);
  }

  private static void add(
      List<ProcedureLine> lines, Procedure its, ProcedureField field, Texts t, String words) {
    lines.add(new ProcedureLine(t.say(field), words, its.basis().of(field)));
  }

  private static String days(int days, Texts t) {
    return t.say("profile.working-days", days);
  }

  private static String secondCall(Procedure its, Texts t) {
    var words = t.say(its.secondCall());
    return its.secondCallQuorum().isEmpty()
        ? words
        : words + ": " + quorum(its, its.secondCallQuorum(), t);
  }

  private static String quorum(Procedure its, List<QuorumCondition> conditions, Texts t) {
    return conditions.stream().map(it -> words(its, it, t)).collect(joining(t.say("profile.and")));
  }

  private static String words(Procedure its, QuorumCondition condition, Texts t) {
    return switch (condition.form()) {
      case AT_LEAST_SEATS -> t.say("profile.quorum.seats", condition.seats().orElse(1));
      case EACH_SECTOR ->
          condition.sectors().isEmpty()
              ? t.say("profile.quorum.every-sector")
              : t.say("profile.quorum.sectors", names(its, condition));
      case MAJORITY_OF_FILLED -> t.say("profile.quorum.majority");
    };
  }

  private static String names(Procedure its, QuorumCondition condition) {
    return condition.sectors().stream()
        .map(it -> its.sector(it).map(sector -> sector.name().words()).orElse(it))
        .collect(joining(", "));
  }

  private static String decision(DecisionRule rule, Texts t) {
    var first = t.say(rule.method());
    var words =
        rule.otherwise()
            .map(it -> t.say("profile.decision.otherwise", first, t.say(it)))
            .orElse(first);
    return rule.percent().map(it -> words + " (" + it + " %)").orElse(words);
  }
}

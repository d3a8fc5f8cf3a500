package tequio.secretariat.procedure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tequio.profile.content.StateProfile;
import tequio.secretariat.rules.BallotForm;
import tequio.secretariat.rules.QuorumLossRule;
import tequio.secretariat.rules.SecretariatRules;

/** Puts the rules of a secretariat over the state profile, part by part. */
final class ProcedureMerge {

  /** Working days to comment on minutes where no rules say it; no profile does. */
  static final int COMMENT_DAYS = 5;

  private ProcedureMerge() {}

  static Procedure of(
      ProcedureBasis basis, StateProfile profile, Optional<SecretariatRules> rules) {
    boolean ownSecondCall = basis.fromRules().contains(ProcedureField.SECOND_CALL);
    return new Procedure(
        basis,
        list(rules, SecretariatRules::sectors, profile.sectors()),
        rules.flatMap(SecretariatRules::facilitator).orElse(profile.facilitator()),
        rules.flatMap(SecretariatRules::ordinaryNotice).orElse(profile.ordinaryNotice()),
        rules.flatMap(SecretariatRules::extraordinaryNotice).orElse(profile.extraordinaryNotice()),
        list(rules, SecretariatRules::quorum, profile.quorum()),
        rules.flatMap(SecretariatRules::secondCall).orElse(profile.secondCall()),
        ownSecondCall ? rules.orElseThrow().secondCallQuorum() : profile.secondCallQuorum(),
        rules.flatMap(SecretariatRules::decision).orElse(profile.decision()),
        rules.flatMap(SecretariatRules::ballot).stream().anyMatch(BallotForm.SECRET::equals),
        rules.flatMap(SecretariatRules::quorumLoss).stream()
            .noneMatch(QuorumLossRule.CONTINUES::equals),
        rules.flatMap(SecretariatRules::minutesDays).orElse(profile.minutesDays()),
        rules.flatMap(SecretariatRules::commentDays).orElse(COMMENT_DAYS));
  }

  /** Returns the parts that rules say. */
  static Set<ProcedureField> said(SecretariatRules rules) {
    var said = EnumSet.noneOf(ProcedureField.class);
    add(said, ProcedureField.SEATS, !rules.sectors().isEmpty());
    add(said, ProcedureField.FACILITATOR, rules.facilitator().isPresent());
    add(said, ProcedureField.ORDINARY_NOTICE, rules.ordinaryNotice().isPresent());
    add(said, ProcedureField.EXTRAORDINARY_NOTICE, rules.extraordinaryNotice().isPresent());
    add(said, ProcedureField.QUORUM, !rules.quorum().isEmpty());
    add(
        said,
        ProcedureField.SECOND_CALL,
        rules.secondCall().isPresent() || !rules.secondCallQuorum().isEmpty());
    add(said, ProcedureField.QUORUM_LOSS, rules.quorumLoss().isPresent());
    add(said, ProcedureField.DECISION, rules.decision().isPresent());
    add(said, ProcedureField.BALLOT, rules.ballot().isPresent());
    add(said, ProcedureField.MINUTES_DAYS, rules.minutesDays().isPresent());
    add(said, ProcedureField.COMMENT_DAYS, rules.commentDays().isPresent());
    return said;
  }

  private static void add(Set<ProcedureField> said, ProcedureField field, boolean there) {
    if (there) {
      said.add(field);
    }
  }

  private static <T> List<T> list(
      Optional<SecretariatRules> rules,
      Function<SecretariatRules, List<T>> own,
      List<T> otherwise) {
    return rules.map(own).filter(it -> !it.isEmpty()).orElse(otherwise);
  }
}

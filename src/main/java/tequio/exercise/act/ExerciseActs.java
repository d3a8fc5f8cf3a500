package tequio.exercise.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.exercise.content.Exercise;
import tequio.exercise.content.ExerciseChange;
import tequio.exercise.content.ProductDelivery;
import tequio.exercise.content.StepClosing;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.ExerciseStore;
import tequio.kernel.Actor;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.methodology.content.StepProduct;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.FactPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.publishing.version.PublicationTerms;

/** Begins exercises and states in public what is done in them. */
@Component
public class ExerciseActs {

  /** Rules of exercises. */
  public enum Rule implements BusinessRuleException.Rule {
    /** Somebody began the exercise of that year before. */
    ALREADY_BEGUN,
    NOT_PUBLISHABLE,
    /** Products are missing and nobody said why. */
    REASON_NEEDED,
    NO_SUCH_STEP
  }

  /** Who does it: an office in public, and the account for the audit log. */
  public record Doer(String office, Optional<UUID> account) {}

  private final DocumentPublisher publisher;
  private final FactPublisher facts;
  private final ExerciseStore exercises;
  private final ExerciseTransitions transitions;
  private final AuditLog audit;

  ExerciseActs(
      DocumentPublisher publisher,
      FactPublisher facts,
      ExerciseStore exercises,
      ExerciseTransitions transitions,
      AuditLog audit) {
    this.publisher = publisher;
    this.facts = facts;
    this.exercises = exercises;
    this.transitions = transitions;
    this.audit = audit;
  }

  /**
   * Publishes an exercise that begins.
   *
   * @throws BusinessRuleException where somebody else began it before, or where another one runs
   */
  @Transactional
  public void begin(SubjectReference document, Exercise exercise, Doer by) {
    var result =
        publisher.publish(
            exercises.kind(), document, exercise, terms(by, exercise.start()).from(0));
    switch (result) {
      case PublicationResult.Published done -> note(document, "v1", by);
      case PublicationResult.Overtaken gone ->
          throw new BusinessRuleException(Rule.ALREADY_BEGUN, document.code());
      case PublicationResult.Unchanged same ->
          throw new BusinessRuleException(Rule.ALREADY_BEGUN, document.code());
      case PublicationResult.ReasonNeeded needed ->
          throw new BusinessRuleException(Rule.ALREADY_BEGUN, document.code());
      case PublicationResult.Invalid(var violations) ->
          throw new BusinessRuleException(Rule.NOT_PUBLISHABLE, violations.getFirst().path());
    }
  }

  /** States that a product was delivered. */
  @Transactional
  public void deliver(ExerciseProgress exercise, ProductDelivery delivery, Doer by) {
    if (exercise.stepOf(delivery.product()).isEmpty()) {
      throw new BusinessRuleException(Rule.NO_SUCH_STEP, delivery.product());
    }
    facts.state(
        exercises.kinds().delivery(),
        exercise.document(),
        delivery,
        terms(by, delivery.delivered()));
    note(exercise.document(), "product-delivery " + delivery.product(), by);
  }

  /**
   * States that a step was closed.
   *
   * @param reason why without the products that are missing; may be empty where none is
   * @throws BusinessRuleException where products are missing and no reason is given
   */
  @Transactional
  public void close(
      ExerciseProgress exercise, String code, PartialDate day, Optional<Text> reason, Doer by) {
    var step =
        exercise.step(code).orElseThrow(() -> new BusinessRuleException(Rule.NO_SUCH_STEP, code));
    List<String> missing = step.missing().stream().map(StepProduct::code).toList();
    if (!missing.isEmpty() && reason.isEmpty()) {
      throw new BusinessRuleException(Rule.REASON_NEEDED, step.step().name().words());
    }
    transitions.requireClosing(step);
    facts.state(
        exercises.kinds().closing(),
        exercise.document(),
        new StepClosing(code, day, missing, reason),
        terms(by, day));
    note(exercise.document(), "step-closing " + code, by);
  }

  /** States that the exercise ended, was interrupted or goes on. */
  @Transactional
  public void change(ExerciseProgress exercise, ExerciseChange change, Doer by) {
    transitions.require(exercise, change.transition());
    facts.state(
        exercises.kinds().change(), exercise.document(), change, terms(by, change.happened()));
    note(
        exercise.document(),
        "exercise-change " + change.transition().name().toLowerCase(Locale.ROOT),
        by);
  }

  private static PublicationTerms terms(Doer by, PartialDate day) {
    return PublicationTerms.by(ReportingParty.GOVERNMENT, Actor.office(by.office())).on(day);
  }

  private void note(SubjectReference document, String what, Doer by) {
    by.account()
        .ifPresent(it ->
            audit.note(
                AuditAction.DOCUMENT_PUBLISHED,
                it,
                document.government(),
                document.kind() + " " + document.code() + " " + what));
  }
}

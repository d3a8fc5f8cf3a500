package tequio.declaration.signing;

import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.declaration.content.JointDeclaration;
import tequio.exercise.act.ExerciseActs;
import tequio.exercise.content.ProductDelivery;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.ExerciseReader;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.PartialDate;

/** Makes a declaration public once all have signed, and delivers it as a product of its step. */
@Component
class PublishDeclaration {

  private final PendingDeclarations declarations;
  private final Signatories signatories;
  private final PublicDeclaration publisher;
  private final ExerciseReader exercises;
  private final ExerciseActs acts;

  PublishDeclaration(
      PendingDeclarations declarations,
      Signatories signatories,
      PublicDeclaration publisher,
      ExerciseReader exercises,
      ExerciseActs acts) {
    this.declarations = declarations;
    this.signatories = signatories;
    this.publisher = publisher;
    this.exercises = exercises;
    this.acts = acts;
  }

  /** Its row is locked by whoever asks. */
  void publishIfComplete(PendingDeclaration its) {
    var listed = signatories.list(its);
    if (listed.isEmpty() || !listed.stream().allMatch(Signatory::hasSigned)) {
      return;
    }
    var signed =
        its.text()
            .orElseThrow()
            .with(listed.stream().flatMap(it -> it.signature().stream()).toList());
    if (!declarations.move(its, DeclarationState.SIGNED, its.text())) {
      throw new BusinessRuleException(DeclarationActs.Rule.NOT_IN_THAT_STATE, "");
    }
    signatories.forgetAddresses(its);
    var day = last(signed);
    var path = publisher.publish(its.government(), signed, day);
    exercises
        .find(its.government(), its.exercise())
        .filter(it -> it.isRunning() && it.stepOf(DeclarationActs.PRODUCT).isPresent())
        .ifPresent(it -> deliver(it, signed, day, path));
  }

  private void deliver(
      ExerciseProgress exercise, JointDeclaration signed, PartialDate day, String path) {
    var delivery =
        new ProductDelivery(
            DeclarationActs.PRODUCT, signed.title(), day, Optional.of(URI.create(path)));
    var office = signed.parties().getFirst().name().words();
    acts.deliver(exercise, delivery, new ExerciseActs.Doer(office, Optional.empty()));
  }

  private static PartialDate last(JointDeclaration signed) {
    return signed.signatures().stream()
        .map(it -> it.signed())
        .reduce((one, other) -> one.isAfter(other) ? one : other)
        .orElseThrow();
  }
}

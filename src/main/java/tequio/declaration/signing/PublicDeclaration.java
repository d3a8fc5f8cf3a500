package tequio.declaration.signing;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.declaration.content.JointDeclaration;
import tequio.declaration.kind.JointDeclarations;
import tequio.files.PublicFiles;
import tequio.kernel.Actor;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.publishing.version.PublicationTerms;
import tequio.territory.Gazetteer;

/** Publishes a signed declaration with the files that show signed paper. */
@Component
class PublicDeclaration {

  enum Rule implements BusinessRuleException.Rule {
    /** The text, its parties or its signatures are not those of the profile. */
    NOT_PUBLISHABLE
  }

  private final JointDeclarations declarations;
  private final DocumentPublisher publisher;
  private final PublicFiles files;
  private final Gazetteer gazetteer;

  PublicDeclaration(
      JointDeclarations declarations,
      DocumentPublisher publisher,
      PublicFiles files,
      Gazetteer gazetteer) {
    this.declarations = declarations;
    this.publisher = publisher;
    this.files = files;
    this.gazetteer = gazetteer;
  }

  /**
   * Answers its public address. One of a later exercise is the next version of the document.
   *
   * @param day of the last signature
   */
  String publish(GovernmentKey government, JointDeclaration signed, PartialDate day) {
    scans(signed).forEach(it -> files.publish(government, it));
    var its = gazetteer.get(government);
    var terms =
        PublicationTerms.by(ReportingParty.GOVERNMENT, Actor.office(its.fullName()))
            .on(day)
            .because(Text.spanish(signed.title().words() + ", " + signed.exercise()));
    var result =
        publisher.publish(declarations.kind(), declarations.ref(government), signed, terms);
    if (!(result instanceof PublicationResult.Published)) {
      throw new BusinessRuleException(Rule.NOT_PUBLISHABLE, signed.exercise());
    }
    return its.path() + declarations.kind().address().list();
  }

  private static Stream<String> scans(JointDeclaration signed) {
    return signed.signatures().stream().map(it -> it.scan()).flatMap(Optional::stream);
  }
}

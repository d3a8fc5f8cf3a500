package tequio.declaration.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.declaration.content.DeclarationParty;
import tequio.declaration.content.JointDeclaration;
import tequio.declaration.kind.DeclarationFacts;
import tequio.kernel.PartialDate;
import tequio.publishing.version.DocumentVersion;
import tequio.rendering.PrintableDocument;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.component.PageDownloads;

/** A declaration with its signatures and adhesions. */
public record DeclarationPage(
    Government government,
    DocumentVersion<JointDeclaration> version,
    DeclarationFacts facts,
    GovernmentHeader place)
    implements PrintableDocument {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public String fileName() {
    return "declaracion-" + government.key() + "-" + declaration().exercise();
  }

  @Override
  public Optional<Shown> shownVersion() {
    return Optional.of(new Shown(version.document(), version.version()));
  }

  public JointDeclaration declaration() {
    return version.content();
  }

  public String path() {
    return government.path() + "/declaracion";
  }

  public PageDownloads data() {
    return PageDownloads.of(
        government.path(),
        "declaraciones-conjuntas",
        "adhesiones",
        "adhesiones-no-aceptadas",
        "retiros-de-declaraciones");
  }

  /** The day of the last signature. */
  public PartialDate signed() {
    return declaration().signatures().stream()
        .map(it -> it.signed())
        .reduce((one, other) -> one.isAfter(other) ? one : other)
        .orElseThrow();
  }

  public List<DeclarationParty> vacant() {
    return declaration().parties().stream().filter(it -> !it.canSign()).toList();
  }
}

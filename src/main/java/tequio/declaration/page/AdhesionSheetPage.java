package tequio.declaration.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.declaration.content.Adhesion.AdherentType;
import tequio.declaration.content.JointDeclaration;
import tequio.publishing.version.DocumentVersion;
import tequio.rendering.PrintableDocument;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.qr.QrCode;

/** Sheet on which people adhere to a declaration by hand, with the way to do it by telephone. */
public record AdhesionSheetPage(
    Government government,
    DocumentVersion<JointDeclaration> version,
    QrCode code,
    GovernmentHeader place)
    implements PrintableDocument {

  /** Lines of a sheet. */
  public static final int LINES = 12;

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public String fileName() {
    return "hoja-de-adhesion-" + government.key();
  }

  @Override
  public Optional<Shown> shownVersion() {
    return Optional.of(new Shown(version.document(), version.version()));
  }

  public JointDeclaration declaration() {
    return version.content();
  }

  public String path() {
    return government.path() + "/declaracion/hoja";
  }

  public List<AdherentType> types() {
    return List.of(AdherentType.values());
  }
}

package tequio.secretariat.core.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.publishing.version.DocumentVersion;
import tequio.rendering.PrintableDocument;
import tequio.secretariat.core.CivilSocietyCore;
import tequio.secretariat.core.CoreParticipantType;
import tequio.secretariat.core.register.CoreDisclosure;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.qr.QrCode;

/** Sheet on which people ask by hand to join a civil-society core. */
public record CoreSheetPage(
    Government government,
    DocumentVersion<CivilSocietyCore> version,
    QrCode code,
    GovernmentHeader place)
    implements PrintableDocument {

  /** Lines of a sheet. */
  public static final int LINES = 8;

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public String fileName() {
    return "hoja-del-nucleo-" + government.key();
  }

  @Override
  public Optional<Shown> shownVersion() {
    return Optional.of(new Shown(version.document(), version.version()));
  }

  public String corePath() {
    return government.path() + "/secretariado/nucleo";
  }

  public List<CoreParticipantType> types() {
    return List.of(CoreParticipantType.values());
  }

  public List<CoreDisclosure> disclosures() {
    return List.of(CoreDisclosure.values());
  }
}

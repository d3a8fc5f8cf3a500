package tequio.exercise.convening;

import java.time.ZoneId;
import tequio.accounts.municipality.InvitationLetter;
import tequio.rendering.PrintableDocument;
import tequio.territory.Government;

/** Letter on paper by which an authority invites a municipality. */
public record MunicipalityLetterPage(
    Government state, Government municipality, InvitationLetter letter)
    implements PrintableDocument {

  @Override
  public ZoneId zone() {
    return municipality.zone();
  }

  @Override
  public String fileName() {
    return "invitacion-" + municipality.key();
  }
}

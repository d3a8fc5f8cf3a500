package tequio.secretariat.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.publishing.version.DocumentVersion;
import tequio.secretariat.election.SectorElection;
import tequio.secretariat.interest.InterestStatus;
import tequio.secretariat.seat.SeatOnDay;
import tequio.territory.Government;
import tequio.web.Texts;

/**
 * The secretariat of a government, for whoever works on it.
 *
 * @param installed whether it is public
 * @param sectors names of sectors by their codes
 * @param editable whether whoever looks may appoint people
 * @param own declarations of whoever looks
 */
public record SecretariatDeskPage(
    Government government,
    boolean installed,
    List<SeatOnDay> seats,
    Map<String, String> sectors,
    List<InterestStatus> interests,
    List<InterestStatus> own,
    Optional<String> facilitator,
    List<DocumentVersion<SectorElection>> elections,
    boolean editable)
    implements Page {

  public SecretariatDeskPage {
    seats = List.copyOf(seats);
    sectors = Map.copyOf(sectors);
    elections = List.copyOf(elections);
    interests = List.copyOf(interests);
    own = List.copyOf(own);
  }

  public String path() {
    return SecretariatDesk.path(government.key());
  }

  /** Path of the draft of a document of the secretariat. */
  public String draftPath(String kind) {
    return "/trabajo/%s/documentos/%s/1".formatted(government.key(), kind);
  }

  /** Where another election is begun, as any document. */
  public String beginElectionPath() {
    return "/trabajo/%s/documentos/sector-election/nuevo".formatted(government.key());
  }

  /** Returns the name of the sector of a seat. */
  public String sector(SeatOnDay seat) {
    return sectors.getOrDefault(seat.sectorCode(), seat.sectorCode());
  }

  /** Returns who is in a seat, in words. */
  public String holder(SeatOnDay seat, Texts t) {
    return seat.principal()
        .map(it -> it.name().words())
        .orElseGet(() ->
            seat.vacantSince()
                .map(it -> t.say("secretariat.vacant-since", t.day(it)))
                .orElseGet(() -> t.say("body.vacant")));
  }

  public List<InterestStatus> overdue() {
    return interests.stream().filter(InterestStatus::isOverdue).toList();
  }
}

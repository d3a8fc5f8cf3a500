package tequio.secretariat.minutes.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.publishing.version.StatedFact;
import tequio.rendering.PrintableDocument;
import tequio.secretariat.agreement.AgreementRecord;
import tequio.secretariat.decision.MeetingDecision;
import tequio.secretariat.meeting.SeatPresence;
import tequio.secretariat.minutes.Minutes;
import tequio.secretariat.minutes.MinutesItem;
import tequio.secretariat.minutes.MinutesRecord;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.component.PageDownloads;

/**
 * Minutes of a session, with the decisions and agreements that they refer to.
 *
 * @param decisions of the session
 * @param agreements of the session
 */
public record MinutesPage(
    Government government,
    MinutesRecord its,
    List<StatedFact<MeetingDecision>> decisions,
    List<AgreementRecord> agreements,
    GovernmentHeader place)
    implements PrintableDocument {

  public MinutesPage {
    decisions = List.copyOf(decisions);
    agreements = List.copyOf(agreements);
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public String fileName() {
    return "acta-%s-%s".formatted(government.key(), its.document().code());
  }

  public Minutes minutes() {
    return its.minutes();
  }

  public String path() {
    return government.path() + "/secretariado/actas/" + its.document().code();
  }

  public List<StatedFact<MeetingDecision>> decisions(MinutesItem item) {
    return decisions.stream().filter(it -> item.decisions().contains(it.number())).toList();
  }

  public List<AgreementRecord> agreements(MinutesItem item) {
    return agreements.stream().filter(it -> item.agreements().contains(it.number())).toList();
  }

  /** Finds who was in a seat. */
  public Optional<String> name(int seat) {
    return minutes().presences().stream()
        .filter(it -> it.seat() == seat)
        .map(SeatPresence::name)
        .map(it -> it.words())
        .findFirst();
  }

  public PageDownloads data() {
    return PageDownloads.of(government.path(), "actas-del-secretariado");
  }
}

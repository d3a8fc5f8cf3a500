package tequio.secretariat.minutes.desk;

import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.secretariat.meeting.SeatPresence;
import tequio.secretariat.minutes.MinutesComment;
import tequio.secretariat.minutes.MinutesRecord;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/**
 * Minutes, for whoever answers comments and has them approved.
 *
 * @param words seats that gave their word
 * @param editable whether whoever looks may do it
 */
public record MinutesDeskPage(
    Government government,
    MinutesRecord its,
    List<MinutesComment> comments,
    List<Integer> words,
    boolean editable)
    implements Page {

  public MinutesDeskPage {
    comments = List.copyOf(comments);
    words = List.copyOf(words);
  }

  @Override
  public java.time.ZoneId zone() {
    return government.zone();
  }

  public String path() {
    return "/trabajo/%s/secretariado/actas/%s".formatted(government.key(), its.document().code());
  }

  public String publicPath() {
    return government.path() + "/secretariado/actas/" + its.document().code();
  }

  public List<Link> crumbs(Texts t) {
    return List.of(
        new Link(government.shortName(), "/trabajo/" + government.key()),
        new Link(
            t.say("kind.meeting.many"), "/trabajo/" + government.key() + "/secretariado/sesiones"));
  }

  public Optional<String> name(int seat) {
    return its.minutes().presences().stream()
        .filter(it -> it.seat() == seat)
        .map(SeatPresence::name)
        .map(it -> it.words())
        .findFirst();
  }

  public List<Integer> seats() {
    return its.minutes().presences().stream().map(SeatPresence::seat).distinct().toList();
  }

  public boolean isApproved() {
    return its.approval().isPresent();
  }
}

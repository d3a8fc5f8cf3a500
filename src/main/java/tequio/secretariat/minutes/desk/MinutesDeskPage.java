package tequio.secretariat.minutes.desk;

import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.secretariat.entry.EntryForm;
import tequio.secretariat.meeting.SeatPresence;
import tequio.secretariat.minutes.MinutesComment;
import tequio.secretariat.minutes.MinutesRecord;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.Form;

/**
 * Minutes, for whoever answers comments and has them approved.
 *
 * @param words seats that gave their word
 * @param ownSeat seat that whoever looks took in the session
 * @param form the form that was refused, if one was
 * @param editable whether whoever looks may do it
 */
public record MinutesDeskPage(
    Government government,
    MinutesRecord its,
    List<MinutesComment> comments,
    List<Integer> words,
    Optional<Integer> ownSeat,
    Form form,
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

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  /** What was typed into a form that is no longer there. */
  public List<String> orphaned() {
    var which = EntryForm.which(form);
    boolean drawn =
        switch (which.split("-", 2)[0]) {
          case "respuesta" ->
              !isApproved()
                  && comments.stream()
                      .anyMatch(it ->
                          it.accepted().isEmpty() && which.equals("respuesta-" + it.number()));
          case "comentario" -> mayComment();
          case "aprobar" -> !isApproved();
          case "corregir" -> isApproved();
          default -> true;
        };
    return drawn ? List.of() : EntryForm.typed(form);
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

  /** Whether whoever looks attended, and the days for comments are not over. */
  public boolean mayComment() {
    return ownSeat.isPresent() && its.isCommentable();
  }

  /** Whether whoever looks attended, and has not given their word. */
  public boolean mayGiveWord() {
    return ownSeat.isPresent() && !isApproved() && !words.contains(ownSeat.get());
  }

  public boolean isApproved() {
    return its.approval().isPresent();
  }
}

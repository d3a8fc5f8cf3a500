package tequio.secretariat.link.page;

import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.secretariat.entry.EntryForm;
import tequio.secretariat.link.MeetingReply;
import tequio.secretariat.live.LiveDecision;
import tequio.secretariat.live.LivePresence;
import tequio.secretariat.minutes.MinutesRecord;
import tequio.secretariat.record.MeetingRecord;
import tequio.territory.Government;
import tequio.web.form.Form;

/**
 * What the holder of a seat can do by the link of a letter: answer the call, vote, comment.
 *
 * @param reply last answer to the call
 * @param presence presence of the holder in the session, if they are there or were
 * @param decision the open vote, if the holder is there
 * @param form the form that was refused, if one was
 */
public record SeatLinkPage(
    Government government,
    String ticket,
    MeetingRecord its,
    Optional<MeetingReply> reply,
    Optional<LivePresence> presence,
    Optional<LiveDecision> decision,
    Optional<MinutesRecord> minutes,
    Form form)
    implements Page {

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
    boolean drawn =
        switch (EntryForm.which(form)) {
          case "respuesta" -> mayReply();
          case "voto" -> decision.isPresent() && !hasVoted() && !isRecused();
          case "comentario" -> mayComment();
          default -> true;
        };
    return drawn ? List.of() : EntryForm.typed(form);
  }

  public String path() {
    return government.path() + "/secretariado/enlace/" + ticket;
  }

  public String publicPath() {
    return government.path() + "/secretariado/sesiones/" + its.document().code();
  }

  /** Whether the call can be answered: until the session begins. */
  public boolean mayReply() {
    return its.isComing() && its.opening().isEmpty();
  }

  public boolean hasVoted() {
    return decision.isPresent()
        && presence.isPresent()
        && decision.get().hasVoted(presence.get().seat());
  }

  public boolean isRecused() {
    return decision.isPresent()
        && presence.isPresent()
        && decision.get().isRecused(presence.get().seat());
  }

  /** Whether the holder attended a session whose minutes are in comment. */
  public boolean mayComment() {
    return presence.isPresent() && minutes.filter(MinutesRecord::isCommentable).isPresent();
  }

  /** Whether the holder attended a session whose minutes are not approved. */
  public boolean mayGiveWord() {
    return presence.isPresent() && minutes.filter(it -> it.approval().isEmpty()).isPresent();
  }

  SeatLinkPage with(Form form) {
    return new SeatLinkPage(government, ticket, its, reply, presence, decision, minutes, form);
  }
}

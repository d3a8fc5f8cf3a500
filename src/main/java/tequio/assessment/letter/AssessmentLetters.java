package tequio.assessment.letter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Permission;
import tequio.accounts.caller.Permissions;
import tequio.accounts.caller.RoleAssignment;
import tequio.accounts.rolemail.RoleMail;
import tequio.assessment.access.RespondentRoles;
import tequio.assessment.catalogue.Instruments;
import tequio.assessment.instrument.Respondent;
import tequio.assessment.letter.AssessmentEmail.Occasion;
import tequio.assessment.response.Assessment;
import tequio.assessment.response.AssessmentActs.ReplyOpened;
import tequio.assessment.response.AssessmentActs.SampleDrawn;
import tequio.territory.Gazetteer;

/** Writes letters about assessments, in the transaction of what causes them. */
@Component
class AssessmentLetters {

  private final RoleMail mail;
  private final Instruments instruments;
  private final Gazetteer gazetteer;

  AssessmentLetters(RoleMail mail, Instruments instruments, Gazetteer gazetteer) {
    this.mail = mail;
    this.instruments = instruments;
    this.gazetteer = gazetteer;
  }

  @EventListener
  void replyOpened(ReplyOpened event) {
    write(
        Occasion.REPLY,
        event.assessment(),
        Respondent.GOVERNMENT,
        Optional.of(event.until()),
        event.by());
  }

  /** To everybody who may assess: whoever answered the first time is told so when they open it. */
  @EventListener
  void sampleDrawn(SampleDrawn event) {
    var it = event.assessment();
    write(
        it.government(),
        held -> Permissions.reach(held.role(), Permission.ASSESS).isPresent(),
        Set.of(event.by()),
        email(Occasion.SECOND, it, it.due(), it.path()));
  }

  void invited(AssessmentInvitation it, UUID by) {
    write(
        it.assessment().government(),
        held -> RespondentRoles.of(held).contains(it.capacity()),
        Set.of(by),
        email(Occasion.INVITED, it.assessment(), it.due(), it.path()));
  }

  void replyEnds(Assessment it, LocalDate last) {
    write(Occasion.REPLY_ENDS, it, Respondent.GOVERNMENT, Optional.of(last), NOBODY);
  }

  void replyOver(Assessment it) {
    write(Occasion.REPLY_OVER, it, it.capacity(), Optional.empty(), NOBODY);
  }

  void answersDue(Assessment it, LocalDate day) {
    write(Occasion.ANSWERS_DUE, it, it.capacity(), Optional.of(day), NOBODY);
  }

  private static final UUID NOBODY = new UUID(0, 0);

  private void write(
      Occasion occasion, Assessment it, Respondent to, Optional<LocalDate> day, UUID except) {
    boolean replies = occasion == Occasion.REPLY || occasion == Occasion.REPLY_ENDS;
    write(
        it.government(),
        held -> RespondentRoles.of(held).contains(to),
        Set.of(except),
        email(occasion, it, day, replies ? it.path() + "/replicas" : it.path()));
  }

  private void write(
      tequio.kernel.GovernmentKey government,
      Predicate<RoleAssignment> which,
      Set<UUID> except,
      AssessmentEmail email) {
    mail.write(government, which, except, email);
  }

  private AssessmentEmail email(
      Occasion occasion, Assessment it, Optional<LocalDate> day, String path) {
    var name =
        instruments.find(it.instrument(), it.instrumentVersion()).orElseThrow().name().words();
    return new AssessmentEmail(
        occasion, name, gazetteer.nameOf(it.government()), it.assessor(), day, path);
  }
}

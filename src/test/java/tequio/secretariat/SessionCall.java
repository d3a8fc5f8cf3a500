package tequio.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tequio.kernel.GovernmentKey;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.secretariat.content.SeatRole;
import tequio.secretariat.kind.Secretariats;
import tequio.secretariat.meeting.Meeting;
import tequio.secretariat.seat.SeatActs;

/** Publishes a secretariat of three seats and the call of a session on 20 March 2026. */
public final class SessionCall {

  @Autowired DocumentPublisher publisher;
  @Autowired DocumentKind<Meeting> kind;
  @Autowired Secretariats secretariats;
  @Autowired SeatActs seats;

  public static void publish(ApplicationContext program, GovernmentKey town) {
    var call = new SessionCall();
    program.getAutowireCapableBeanFactory().autowireBean(call);
    call.publish(town);
  }

  /** Publishes the calls of more sessions of a secretariat that is there. */
  public static void add(ApplicationContext program, GovernmentKey town, Meeting... meetings) {
    var call = new SessionCall();
    program.getAutowireCapableBeanFactory().autowireBean(call);
    for (var meeting : meetings) {
      call.publish(town, meeting);
    }
  }

  private void publish(GovernmentKey town) {
    SecretariatWorld.install(publisher, secretariats, town, "2026-01-15");
    appoint(town, "gobierno", SeatRole.PRINCIPAL, "Elena Cuevas");
    appoint(town, "gobierno", SeatRole.ALTERNATE, "Fausto Medina");
    appoint(town, "sociedad-civil", SeatRole.PRINCIPAL, "Graciela Ponce");
    appoint(town, "autoridad", SeatRole.PRINCIPAL, "Hugo Salas");
    publish(town, MeetingWorld.ordinary("2026-03-02", "2026-03-20", 2));
  }

  private void publish(GovernmentKey town, Meeting meeting) {
    assertThat(publisher.publishNew(kind, town, meeting, SecretariatWorld.TERMS))
        .isInstanceOf(PublicationResult.Published.class);
  }

  private void appoint(GovernmentKey town, String sector, SeatRole role, String name) {
    var appointment = SecretariatWorld.appointment(sector, role, name, "2026-01-15");
    seats.appoint(town, appointment, SecretariatWorld.BY);
  }
}

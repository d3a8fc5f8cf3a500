package tequio.secretariat.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.secretariat.body.BodyFigures;
import tequio.secretariat.record.MeetingLists;
import tequio.territory.Gazetteer;
import tequio.web.Texts;

/** Figures of sessions, attendance and agreements on the public page of a secretariat. */
@Component
@Order(10)
class SessionBodyFigures implements BodyFigures {

  private final SessionFigureReader figures;
  private final MeetingLists meetings;
  private final Gazetteer gazetteer;

  SessionBodyFigures(SessionFigureReader figures, MeetingLists meetings, Gazetteer gazetteer) {
    this.figures = figures;
    this.meetings = meetings;
    this.gazetteer = gazetteer;
  }

  @Override
  public List<BodyFigure> list(GovernmentKey government, LocalDate day, Texts t) {
    var its = gazetteer.get(government);
    var base = its.path() + "/secretariado";
    var list = new ArrayList<BodyFigure>();
    meetings
        .findNext(its)
        .ifPresent(it ->
            list.add(
                new BodyFigure(
                    t.say("figures.next"),
                    t.say("meeting.when", t.day(it.held()), it.begins()),
                    Optional.of(base + "/sesiones/" + it.number()))));
    figures.find(government, day).ifPresent(it -> add(list, it, base, t));
    return List.copyOf(list);
  }

  private static void add(List<BodyFigure> list, SessionFigures its, String base, Texts t) {
    var sessions = Optional.of(base + "/sesiones");
    var agreements = Optional.of(base + "/acuerdos");
    list.add(new BodyFigure(t.say("figures.held"), t.share(its.held()), sessions));
    for (var sector : its.attendance()) {
      list.add(
          new BodyFigure(
              t.say("figures.sector", sector.name().words()),
              t.say(
                  "figures.attendance",
                  sector.present(),
                  sector.sessions(),
                  sector.principal(),
                  sector.alternate()),
              sessions));
    }
    list.add(new BodyFigure(t.say("figures.government"), t.share(its.government()), sessions));
    list.add(new BodyFigure(t.say("figures.done"), t.share(its.done()), agreements));
    list.add(new BodyFigure(t.say("figures.overdue"), t.share(its.overdue()), agreements));
  }
}

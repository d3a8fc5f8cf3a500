package tequio.consultation.page;

import java.util.List;
import org.springframework.stereotype.Component;
import tequio.consultation.content.Consultation;
import tequio.sharing.PosterFacts;
import tequio.web.Texts;

/** Dates and channels on the poster of a consultation. */
@Component
class ConsultationPosterFacts implements PosterFacts {

  @Override
  public List<String> list(Record content, Texts t) {
    return content instanceof Consultation it
        ? List.of(
            t.say("consultation.dates", t.day(it.opens()), t.day(it.closes())),
            t.say(
                "consultation.poster.channels",
                t.list(it.channels().stream().map(channel -> t.say(channel)).toList())))
        : List.of();
  }
}

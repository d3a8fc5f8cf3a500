package tequio.roundtable.page;

import java.util.List;
import org.springframework.stereotype.Component;
import tequio.roundtable.content.Roundtable;
import tequio.sharing.PosterFacts;
import tequio.web.Texts;

/** Day, time and place on the poster of a working table. */
@Component
class RoundtablePosterFacts implements PosterFacts {

  @Override
  public List<String> list(Record content, Texts t) {
    return content instanceof Roundtable roundtable
        ? List.of(RoundtablePage.when(roundtable, t), roundtable.place().words())
        : List.of();
  }
}

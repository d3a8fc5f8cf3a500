package tequio.gathering.page;

import java.util.List;
import org.springframework.stereotype.Component;
import tequio.gathering.content.Gathering;
import tequio.sharing.PosterFacts;
import tequio.web.Texts;

/** Day, time and place on the poster of a gathering. */
@Component
class GatheringPosterFacts implements PosterFacts {

  @Override
  public List<String> list(Record content, Texts t) {
    return content instanceof Gathering gathering
        ? List.of(GatheringPage.when(gathering, t), gathering.place().words())
        : List.of();
  }
}

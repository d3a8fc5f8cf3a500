package tequio.assessment.ranking;

import java.io.IOException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tequio.storage.Json;

/** At the start: stores the editions of rankings that come with the program. */
@Component
@Order(-5)
class LoadRankingsRunner implements ApplicationRunner {

  private static final String FILES = "classpath*:tequio/assessment/ranking/files/*.json";

  private final Rankings rankings;

  LoadRankingsRunner(Rankings rankings) {
    this.rankings = rankings;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
      var its = Json.MAPPER.readValue(file.getContentAsByteArray(), RankingFile.class);
      rankings.add(its.edition(), its.entries().stream().map(RankingFile.Row::entry).toList());
    }
  }
}

package tequio.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tequio.storage.Json;

/** JSON files of the demonstration by name; none unless {@code tequio.demo} is set. */
@Component
class DemoFiles {

  private final DemoDates dates;
  private final boolean demo;

  DemoFiles(DemoDates dates, @Value("${tequio.demo:false}") boolean demo) {
    this.dates = dates;
    this.demo = demo;
  }

  /** Lists the files in a folder. */
  List<Resource> list(String folder) throws IOException {
    if (!demo) {
      return List.of();
    }
    var files =
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:tequio/demo/" + folder + "/*.json");
    Arrays.sort(files, Comparator.comparing(it -> String.valueOf(it.getFilename())));
    return List.of(files);
  }

  /** Returns a file with its dates moved to the day of loading. */
  byte[] content(Resource file) throws IOException {
    return dates.move(file.getContentAsByteArray());
  }

  /** Reads the files in a folder, with their dates moved to the day of loading. */
  <T> List<T> read(String folder, Class<T> type) throws IOException {
    var values = new ArrayList<T>();
    for (var file : list(folder)) {
      values.add(Json.MAPPER.readValue(content(file), type));
    }
    return values;
  }
}

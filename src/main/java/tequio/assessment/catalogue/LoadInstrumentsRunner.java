package tequio.assessment.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tequio.assessment.catalogue.InstrumentReader.Reading;
import tequio.assessment.instrument.Instrument;

/** At the start: stores the instruments that come with the program and are not stored yet. */
@Component
@Order(-10)
class LoadInstrumentsRunner implements ApplicationRunner {

  static final String FILES = "classpath*:tequio/assessment/catalogue/files/*.json";

  private static final Logger LOG = LoggerFactory.getLogger(LoadInstrumentsRunner.class);

  private final Instruments instruments;

  LoadInstrumentsRunner(Instruments instruments) {
    this.instruments = instruments;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    for (var instrument : packed()) {
      switch (instruments.add(instrument)) {
        case NEW, UNCHANGED -> {}
        case TAKEN, SKIPPED ->
            LOG.warn(
                "the stored instrument {} {} says something else and stays",
                instrument.code(),
                instrument.version());
      }
    }
  }

  /** Earlier versions first. */
  static List<Instrument> packed() throws IOException {
    var found = new ArrayList<Instrument>();
    for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
      switch (InstrumentReader.read(file.getContentAsByteArray())) {
        case Reading.Good(var instrument) -> found.add(instrument);
        case Reading.Bad(var problems) ->
            throw new IllegalStateException(file.getFilename() + ": " + problems);
      }
    }
    found.sort(Comparator.comparing(Instrument::code).thenComparing(Instrument::version));
    return List.copyOf(found);
  }
}

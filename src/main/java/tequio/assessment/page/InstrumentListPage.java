package tequio.assessment.page;

import java.util.List;
import java.util.stream.Stream;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.InstrumentPurpose;
import tequio.kernel.Page;

/** All instruments, by purpose. */
public record InstrumentListPage(List<Instrument> instruments) implements Page {

  /** Purposes of which there is an instrument, in their order. */
  public List<InstrumentPurpose> purposes() {
    return Stream.of(InstrumentPurpose.values()).filter(it -> !of(it).isEmpty()).toList();
  }

  public List<Instrument> of(InstrumentPurpose purpose) {
    return instruments.stream().filter(it -> it.purpose() == purpose).toList();
  }
}

package tequio.assessment.page;

import tequio.assessment.instrument.Instrument;
import tequio.kernel.Page;

/** An instrument as a sheet to be printed and filled in by hand. */
public record InstrumentPaperPage(Instrument instrument) implements Page {}

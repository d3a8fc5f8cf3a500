package tequio.assessment.catalogue;

import java.util.List;
import java.util.stream.Stream;
import tequio.web.Texts;

/**
 * Something wrong in the file of an instrument.
 *
 * @param pointer JSON pointer of the value; empty for the whole file
 * @param line from 1; 0 before it was looked up
 */
public record InstrumentProblem(
    String pointer, int line, InstrumentFault fault, List<String> details) {

  static InstrumentProblem at(String pointer, InstrumentFault fault, Object... details) {
    return new InstrumentProblem(
        pointer, 0, fault, Stream.of(details).map(Object::toString).toList());
  }

  InstrumentProblem inLine(int number) {
    return new InstrumentProblem(pointer, number, fault, details);
  }

  /** In the reader's language, without its place. */
  public String say(Texts t) {
    return t.say(Texts.key(fault), details.toArray());
  }
}

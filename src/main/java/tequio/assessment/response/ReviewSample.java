package tequio.assessment.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.Question;

/**
 * The questions that a second assessor answers too. Anybody can draw it again: questions are put in
 * the order of the SHA-256 of {@code seed:code}, and the first of them are taken.
 *
 * @param seed 16 hexadecimal digits, drawn when the sample is
 * @param percent of all questions, rounded up
 */
public record ReviewSample(String seed, int percent) {

  /** Codes of the questions, in the order of the instrument. */
  public List<String> questions(Instrument instrument) {
    var all = instrument.questions().map(Question::code).toList();
    int size = (all.size() * percent + 99) / 100;
    var drawn = all.stream().sorted(comparing(this::key)).limit(size).toList();
    return all.stream().filter(drawn::contains).toList();
  }

  private String key(String code) {
    try {
      var bytes = (seed + ":" + code).getBytes(UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

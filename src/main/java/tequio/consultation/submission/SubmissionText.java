package tequio.consultation.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;
import tequio.kernel.Characters;
import tequio.kernel.TextFolding;

/** Checks on the text of a submission, and removal of telephone numbers and mail addresses. */
public final class SubmissionText {

  private static final Pattern MAIL =
      Pattern.compile("[\\p{L}0-9._%+-]{1,64}@[\\p{L}0-9-]{1,63}(?:\\.[\\p{L}0-9-]{1,63}){1,4}");

  /**
   * Ten digits or more with the marks people write between them; a year or an amount is shorter.
   */
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?<![0-9$]|[0-9][.,]|\\$ )\\+?\\(?\\d(?:[ .()/\u2013-]{0,2}\\d){9,13}(?![0-9])");

  /** Whether it has any letter: only digits, signs or emoji say nothing. */
  public static boolean hasLetters(String words) {
    return words.codePoints().anyMatch(Character::isLetter);
  }

  /** Whether it shows a telephone number or a mail address. */
  public static boolean hasPrivateData(String words) {
    return MAIL.matcher(words).find() || TELEPHONE.matcher(words).find();
  }

  /**
   * Replaces telephone numbers and mail addresses.
   *
   * @param mark words in their place
   */
  public static String withoutPrivateData(String words, String mark) {
    var quoted = java.util.regex.Matcher.quoteReplacement(mark);
    return TELEPHONE.matcher(MAIL.matcher(words).replaceAll(quoted)).replaceAll(quoted);
  }

  /** SHA-256 of the letters and digits of a text, without accents or case. */
  static byte[] fingerprint(String words) {
    var folded = TextFolding.fold(Characters.inOneLine(words)).replaceAll("[^\\p{L}\\p{N}]+", " ");
    try {
      return MessageDigest.getInstance("SHA-256").digest(Characters.strip(folded).getBytes(UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private SubmissionText() {}
}

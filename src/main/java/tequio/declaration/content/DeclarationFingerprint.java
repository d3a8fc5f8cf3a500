package tequio.declaration.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tequio.kernel.Text;

/**
 * SHA-256 of the words of a declaration, in hexadecimal: title, opening, the five answers and the
 * names of the parties, joined by line breaks, in UTF-8.
 */
public final class DeclarationFingerprint {

  public static String of(JointDeclaration declaration) {
    return of(
        Stream.of(
                declaration.title(),
                declaration.opening(),
                declaration.purpose(),
                declaration.topics(),
                declaration.commitments(),
                declaration.coordination(),
                declaration.validity())
            .toList(),
        declaration.parties());
  }

  private static String of(List<Text> texts, List<DeclarationParty> parties) {
    var words =
        Stream.concat(texts.stream(), parties.stream().map(DeclarationParty::name))
            .map(Text::words)
            .collect(Collectors.joining("\n"));
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private DeclarationFingerprint() {}
}

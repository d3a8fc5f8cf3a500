package tequio.accounts.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;
import tequio.settings.Settings;
import tequio.settings.StartupException;

/**
 * Encryption key of {@link SecretCipher}: a file readable by its owner only, in no backup.
 * Instances of one installation share it.
 */
@Component
public class SecretCipherKey {

  static final String NAME = "segundo-paso.key";
  private static final int LENGTH = 32;

  private final Path file;

  SecretCipherKey(Settings settings) {
    this.file = settings.home().resolve(NAME);
  }

  /** Derives a secret for one purpose that only this installation can compute. */
  public String derived(String purpose) {
    var text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    return new Secret(text).derived(purpose.getBytes(UTF_8));
  }

  /** Returns the key, which is created on first use. */
  byte[] bytes() {
    try {
      if (Files.notExists(file)) {
        make();
      }
      byte[] key = Files.readAllBytes(file);
      if (key.length != LENGTH) {
        throw new StartupException("accounts.stop.seal-key", file);
      }
      return key;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Creates the key file atomically; of concurrent calls the first one's key is kept. */
  private void make() throws IOException {
    byte[] key = new byte[LENGTH];
    new SecureRandom().nextBytes(key);
    Files.createDirectories(file.toAbsolutePath().getParent());
    var aside =
        Files.createTempFile(
            file.toAbsolutePath().getParent(), ".", NAME, asFileAttribute(fromString("rw-------")));
    try {
      Files.write(aside, key);
      Files.createLink(file, aside);
    } catch (FileAlreadyExistsException another) {
      // Another process has created the key; it is used.
    } finally {
      Files.delete(aside);
    }
  }
}

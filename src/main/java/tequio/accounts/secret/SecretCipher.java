package tequio.accounts.secret;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tequio.accounts.person.AccountId;

/**
 * AES-256-GCM encryption of TOTP secrets and refused forms, bound to their account. A reader of the
 * database or of a backup cannot decrypt them.
 */
@Component
public class SecretCipher {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretCipherKey key;

  SecretCipher(SecretCipherKey key) {
    this.key = key;
  }

  public byte[] seal(AccountId owner, byte[] open) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, owner, nonce).doFinal(open);
      return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Decrypts; empty if it was encrypted with another key or for another account. */
  public Optional<byte[]> open(AccountId owner, byte[] kept) {
    byte[] nonce = new byte[NONCE];
    var rest = ByteBuffer.wrap(kept).get(nonce);
    byte[] sealed = new byte[rest.remaining()];
    rest.get(sealed);
    try {
      return Optional.of(cipher(Cipher.DECRYPT_MODE, owner, nonce).doFinal(sealed));
    } catch (GeneralSecurityException another) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, AccountId owner, byte... nonce) throws GeneralSecurityException {
    var cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    var id = owner.value();
    cipher.updateAAD(
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array());
    return cipher;
  }
}

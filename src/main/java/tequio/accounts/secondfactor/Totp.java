package tequio.accounts.secondfactor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time passwords of 30 seconds (RFC 6238). */
record Totp(byte[] secret) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int STEP = 30;
  private static final int DIGITS = 6;

  /** Accepted steps before and after the current one, for devices whose clock is off. */
  private static final int SKEW = 1;

  static Totp random() {
    byte[] secret = new byte[20];
    RANDOM.nextBytes(secret);
    return new Totp(secret);
  }

  /**
   * Returns the step around now for which the code is right, the latest first; empty if it is
   * wrong.
   */
  OptionalLong step(String typed, Instant now) {
    long current = now.getEpochSecond() / STEP;
    var right =
        LongStream.rangeClosed(-SKEW, SKEW)
            .map(off -> current - off)
            .filter(step -> isSame(code(step, DIGITS), typed));
    return right.boxed().toList().stream().mapToLong(it -> it).findFirst();
  }

  String code(long step, int digits) {
    byte[] hash = mac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = hash[hash.length - 1] & 0xf;
    int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
    return String.format(Locale.ROOT, "%0" + digits + "d", number % (long) Math.pow(10, digits));
  }

  private byte[] mac(byte[] counter) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      return mac.doFinal(counter);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Compares in time that does not depend on how much is equal. */
  private static boolean isSame(String one, String other) {
    int different = one.length() ^ other.length();
    for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
      different |= one.charAt(i) ^ other.charAt(i);
    }
    return different == 0;
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof Totp(byte[] bytes) && java.util.Arrays.equals(bytes, secret);
  }

  @Override
  public int hashCode() {
    return java.util.Arrays.hashCode(secret);
  }

  /** Omits the secret, because this may be logged. */
  @Override
  public String toString() {
    return "totp";
  }
}

package tequio.accounts.passkey;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import tequio.accounts.person.AccountId;
import tequio.accounts.person.Accounts;

/**
 * Spring Security's user store for WebAuthn: accounts by a key that reveals nothing about the
 * person.
 */
@Component
class PasskeyUserRepository implements PublicKeyCredentialUserEntityRepository {

  private final Accounts accounts;

  PasskeyUserRepository(Accounts accounts) {
    this.accounts = accounts;
  }

  static Bytes handle(AccountId owner) {
    var id = owner.value();
    return new Bytes(
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array());
  }

  static AccountId of(Bytes handle) {
    var bytes = ByteBuffer.wrap(handle.getBytes());
    return new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
  }

  PublicKeyCredentialUserEntity entity(AccountId owner) {
    var account = accounts.get(owner);
    return ImmutablePublicKeyCredentialUserEntity.builder()
        .id(handle(owner))
        .name(account.mail().shown())
        .displayName(account.name())
        .build();
  }

  @Override
  public PublicKeyCredentialUserEntity findById(Bytes handle) {
    return entity(of(handle));
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
    return null;
  }

  @Override
  public void save(PublicKeyCredentialUserEntity entity) {
    throw new UnsupportedOperationException("accounts are made elsewhere");
  }

  @Override
  public void delete(Bytes handle) {
    throw new UnsupportedOperationException("accounts end elsewhere");
  }
}

package tequio.accounts.passkey;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import tequio.accounts.person.AccountId;
import tequio.accounts.session.SecondFactorProvider;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.kernel.Uuid7;

/** Spring Security's credential store for WebAuthn. */
@Component
class Passkeys implements UserCredentialRepository, SecondFactorProvider {

  private final JdbcClient jdbc;
  private final AuditLog audit;
  private final Clock clock;

  Passkeys(JdbcClient jdbc, AuditLog audit, Clock clock) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public boolean isAlwaysAsked() {
    return false;
  }

  @Override
  public boolean isSetUp(AccountId owner) {
    return jdbc.sql("select exists (select from account_passkey where account = ?)")
        .param(owner.value())
        .query(Boolean.class)
        .single();
  }

  List<Passkey> list(AccountId owner) {
    return jdbc.sql(
            """
            select id, label, made, used from account_passkey where account = ? order by made, id
            """)
        .param(owner.value())
        .query((row, index) ->
            new Passkey(
                row.getObject("id", UUID.class),
                row.getString("label"),
                row.getTimestamp("made").toInstant(),
                row.getTimestamp("used").toInstant()))
        .list();
  }

  /** Removes a passkey of the owner and returns whether it existed. */
  boolean remove(AccountId owner, UUID id) {
    boolean gone =
        jdbc.sql("delete from account_passkey where account = ? and id = ?")
                .params(owner.value(), id)
                .update()
            == 1;
    if (gone) {
      audit.note(AuditAction.PASSKEY_REMOVED, owner.value(), "");
    }
    return gone;
  }

  /** Inserts a new passkey, or updates what changes with a use of a known one. */
  @Override
  public void save(CredentialRecord record) {
    boolean known =
        jdbc.sql(
                    """
                    update account_passkey set signatures = :signatures, backed_up = :backed,
                      verified = :verified, used = :now where credential = :credential
                    """)
                .param("signatures", record.getSignatureCount())
                .param("backed", record.isBackupState())
                .param("verified", record.isUvInitialized())
                .param("now", now())
                .param("credential", record.getCredentialId().getBytes())
                .update()
            == 1;
    if (!known) {
      add(record);
    }
  }

  private void add(CredentialRecord record) {
    var owner = PasskeyUserRepository.of(record.getUserEntityUserId());
    jdbc.sql(
            """
            insert into account_passkey (id, account, credential, label, public_key, attestation,
              client_data, transports, signatures, verified, backup_eligible, backed_up, made, used)
            values (:id, :account, :credential, :label, :key, :attestation,
              :client, :transports, :signatures, :verified, :eligible, :backed, :now, :now)
            """)
        .param("id", Uuid7.next(clock))
        .param("account", owner.value())
        .param("credential", record.getCredentialId().getBytes())
        .param("label", record.getLabel())
        .param("key", record.getPublicKey().getBytes())
        .param("attestation", bytes(record.getAttestationObject()))
        .param("client", bytes(record.getAttestationClientDataJSON()))
        .param("transports", words(record))
        .param("signatures", record.getSignatureCount())
        .param("verified", record.isUvInitialized())
        .param("eligible", record.isBackupEligible())
        .param("backed", record.isBackupState())
        .param("now", now())
        .update();
    audit.note(AuditAction.PASSKEY_ADDED, owner.value(), "");
  }

  private static byte[] bytes(@Nullable Bytes some) {
    return some == null ? new byte[0] : some.getBytes();
  }

  private static String[] words(CredentialRecord record) {
    return record.getTransports().stream()
        .map(AuthenticatorTransport::getValue)
        .toArray(String[]::new);
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
    return jdbc.sql("select * from account_passkey where credential = ?")
        .param(credential.getBytes())
        .query((row, index) -> StoredCredential.record(row))
        .optional()
        .orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes user) {
    return jdbc.sql("select * from account_passkey where account = ? order by made, id")
        .param(PasskeyUserRepository.of(user).value())
        .query((row, index) -> StoredCredential.record(row))
        .list();
  }

  @Override
  public void delete(Bytes credential) {
    throw new UnsupportedOperationException("only their owner removes one, by its id");
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}

package tequio.accounts.passkey;

import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.verifier.exception.VerificationException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tequio.accounts.person.AccountId;
import tequio.kernel.Characters;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * WebAuthn relying party of this site: options for the browser, and verification of its responses.
 */
@Component
class RelyingParty {

  private static final int LONGEST = 40_000;

  private final JsonMapper json =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
  private final Passkeys passkeys;
  private final PasskeyUserRepository owners;
  private final PublicKeyCredentialRpEntity site;
  private final Webauthn4JRelyingPartyOperations check;

  RelyingParty(
      Passkeys passkeys,
      PasskeyUserRepository owners,
      @Value("${tequio.url:http://localhost}") String address) {
    this.passkeys = passkeys;
    this.owners = owners;
    this.site =
        PublicKeyCredentialRpEntity.builder()
            .id(URI.create(address).getHost())
            .name("Tequio")
            .build();
    this.check = new Webauthn4JRelyingPartyOperations(owners, passkeys, site, Set.of(address));
  }

  String questionToMake(AccountId owner, Bytes challenge) {
    return json.writeValueAsString(toMake(owner, challenge));
  }

  String questionToUse(Bytes challenge) {
    return json.writeValueAsString(toUse(challenge));
  }

  /**
   * Verifies the response to a registration, stores the passkey and returns whether it was valid.
   */
  boolean add(AccountId owner, Bytes challenge, String answer, String label) {
    try {
      var credential =
          read(
              answer,
              new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
      check.registerCredential(
          new ImmutableRelyingPartyRegistrationRequest(
              toMake(owner, challenge), new RelyingPartyPublicKey(credential, label)));
      return true;
    } catch (VerificationException
        | DataConversionException
        | IllegalArgumentException
        | JacksonException refused) {
      return false;
    }
  }

  /**
   * Verifies the response to a sign-in and returns the owner of the passkey; empty if it is not
   * valid.
   */
  Optional<AccountId> prove(Bytes challenge, String answer) {
    try {
      var credential =
          read(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
      var proven =
          check.authenticate(new RelyingPartyAuthenticationRequest(toUse(challenge), credential));
      return Optional.of(PasskeyUserRepository.of(proven.getId()));
    } catch (VerificationException
        | DataConversionException
        | IllegalArgumentException
        | JacksonException refused) {
      return Optional.empty();
    }
  }

  private <T> T read(String answer, TypeReference<T> type) {
    if (Characters.isBlank(answer) || answer.length() > LONGEST) {
      throw new IllegalArgumentException("no answer of a device");
    }
    return json.readValue(answer, type);
  }

  /**
   * Returns the options for registration; they require user verification and a discoverable
   * credential.
   */
  private PublicKeyCredentialCreationOptions toMake(AccountId owner, Bytes challenge) {
    return PublicKeyCredentialCreationOptions.builder()
        .rp(site)
        .user(owners.entity(owner))
        .challenge(challenge)
        .pubKeyCredParams(
            PublicKeyCredentialParameters.EdDSA,
            PublicKeyCredentialParameters.ES256,
            PublicKeyCredentialParameters.RS256)
        .timeout(Challenges.LIFE)
        .excludeCredentials(known(owner))
        .authenticatorSelection(
            AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build())
        .attestation(AttestationConveyancePreference.NONE)
        .build();
  }

  private List<PublicKeyCredentialDescriptor> known(AccountId owner) {
    return passkeys.findByUserId(PasskeyUserRepository.handle(owner)).stream()
        .map(it ->
            PublicKeyCredentialDescriptor.builder()
                .type(PublicKeyCredentialType.PUBLIC_KEY)
                .id(it.getCredentialId())
                .transports(it.getTransports())
                .build())
        .toList();
  }

  private PublicKeyCredentialRequestOptions toUse(Bytes challenge) {
    return PublicKeyCredentialRequestOptions.builder()
        .challenge(challenge)
        .rpId(site.getId())
        .timeout(Challenges.LIFE)
        .userVerification(UserVerificationRequirement.REQUIRED)
        .build();
  }
}

package tequio.accounts.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** OpenID Connect client: authorization code flow with PKCE, state and nonce. */
@Component
class OidcClient {

  private static final int PATIENCE = 5_000;
  private static final int MOST_BYTES = 100_000;
  private static final Set<JWSAlgorithm> SIGNED_WITH =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.EdDSA);

  /**
   * The provider did not answer properly; the message names the cause's class, never text of the
   * provider.
   */
  static final class ProviderUnavailableException extends Exception {
    ProviderUnavailableException(Exception why) {
      super(why.getClass().getSimpleName(), null, false, false);
    }
  }

  private final OidcProvider provider;

  OidcClient(OidcProvider provider) {
    this.provider = provider;
  }

  /** Returns the address of the provider's sign-in page for this request. */
  URI address(AuthorizationRequest sent) throws ProviderUnavailableException {
    var told = provider.told().orElseThrow();
    try {
      return new AuthenticationRequest.Builder(
              ResponseType.CODE, new Scope("openid", "email"), told.client(), told.back())
          .endpointURI(metadata(told).getAuthorizationEndpointURI())
          .state(new State(sent.state().text()))
          .nonce(new Nonce(sent.nonce().text()))
          .codeChallenge(verifier(sent), CodeChallengeMethod.S256)
          .build()
          .toURI();
    } catch (GeneralException | IOException | RuntimeException failed) {
      throw new ProviderUnavailableException(failed);
    }
  }

  /** Exchanges the code and returns the verified identity. */
  OidcIdentity known(String code, AuthorizationRequest sent) throws ProviderUnavailableException {
    var told = provider.told().orElseThrow();
    try {
      var metadata = metadata(told);
      var token = tokens(told, metadata, code, sent).getOIDCTokens().getIDToken();
      var nonce = new Nonce(sent.nonce().text());
      return known(told, validator(told, metadata).validate(token, nonce));
    } catch (GeneralException
        | IOException
        | BadJOSEException
        | JOSEException
        | RuntimeException failed) {
      throw new ProviderUnavailableException(failed);
    }
  }

  private static OIDCTokenResponse tokens(
      OidcProvider.Told told, OIDCProviderMetadata metadata, String code, AuthorizationRequest sent)
      throws GeneralException, IOException {
    var grant =
        new AuthorizationCodeGrant(new AuthorizationCode(code), told.back(), verifier(sent));
    var request =
        new TokenRequest.Builder(
                metadata.getTokenEndpointURI(),
                new ClientSecretBasic(told.client(), told.secret()),
                grant)
            .build()
            .toHTTPRequest();
    request.setConnectTimeout(PATIENCE);
    request.setReadTimeout(PATIENCE);
    request.setFollowRedirects(false);
    return OIDCTokenResponse.parse(request.send());
  }

  private static OidcIdentity known(OidcProvider.Told told, IDTokenClaimsSet claims) {
    var seen = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
    return new OidcIdentity(
        told.issuer().getValue(),
        claims.getSubject().getValue(),
        Optional.ofNullable(claims.getStringClaim("email")).filter(mail -> seen));
  }

  private static IDTokenValidator validator(OidcProvider.Told told, OIDCProviderMetadata metadata)
      throws IOException {
    var keys =
        JWKSourceBuilder.<SecurityContext>create(
                metadata.getJWKSetURI().toURL(),
                new DefaultResourceRetriever(PATIENCE, PATIENCE, MOST_BYTES))
            .build();
    return new IDTokenValidator(
        told.issuer(),
        told.client(),
        new JWSVerificationKeySelector<SecurityContext>(SIGNED_WITH, keys),
        null);
  }

  private static OIDCProviderMetadata metadata(OidcProvider.Told told)
      throws GeneralException, IOException {
    return OIDCProviderMetadata.resolve(told.issuer(), PATIENCE, PATIENCE);
  }

  private static CodeVerifier verifier(AuthorizationRequest sent) {
    return new CodeVerifier(sent.verifier().text());
  }
}

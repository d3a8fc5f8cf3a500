package tequio.accounts.provider;

import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tequio.settings.Setting;
import tequio.settings.Settings;
import tequio.settings.StartupException;

/** The configured OpenID Connect provider, if there is one. */
@Component
public class OidcProvider {

  private static final String BACK = "/entrar/proveedor/vuelta";

  /** Settings of the provider. */
  record Told(String name, Issuer issuer, ClientID client, Secret secret, URI back) {}

  private final Optional<Told> told;

  OidcProvider(Settings settings, @Value("${tequio.url:http://localhost}") String site) {
    this.told =
        settings
            .find(Setting.TEQUIO_OIDC_URL)
            .map(url ->
                new Told(
                    settings.get(Setting.TEQUIO_OIDC_NAME),
                    new Issuer(checked(url)),
                    new ClientID(settings.get(Setting.TEQUIO_OIDC_CLIENT)),
                    new Secret(settings.get(Setting.TEQUIO_OIDC_SECRET)),
                    URI.create(site + BACK)));
  }

  /** Returns the name shown to people; empty if there is no provider. */
  public Optional<String> name() {
    return told.map(Told::name);
  }

  Optional<Told> told() {
    return told;
  }

  /**
   * Requires HTTPS, except for localhost in trials.
   *
   * @throws StartupException if the address is refused
   */
  private static String checked(String url) {
    try {
      var address = URI.create(url);
      boolean here = "localhost".equals(address.getHost()) && "http".equals(address.getScheme());
      if (address.getHost() != null && (here || "https".equals(address.getScheme()))) {
        return url;
      }
    } catch (IllegalArgumentException unreadable) {
      // Refused below.
    }
    throw new StartupException("accounts.stop.provider", url);
  }
}

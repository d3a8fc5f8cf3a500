package tequio.accounts.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.provider.ProviderPage.Standing;
import tequio.accounts.secret.Secret;
import tequio.accounts.security.ReturnUrl;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.web.Texts;

/** Controller of the redirect to the identity provider and of its callback. */
@Controller
class ProviderController {

  private static final Logger LOG = LoggerFactory.getLogger(ProviderController.class);

  private final OidcClient ask;
  private final OidcProvider provider;
  private final OidcStateRepository oidcStates;
  private final OidcSignIn arrival;
  private final RateLimiter limits;

  ProviderController(
      OidcClient ask,
      OidcProvider provider,
      OidcStateRepository oidcStates,
      OidcSignIn arrival,
      RateLimiter limits) {
    this.ask = ask;
    this.provider = provider;
    this.oidcStates = oidcStates;
    this.arrival = arrival;
    this.limits = limits;
  }

  /**
   * Shows a page that redirects to the provider; the form cannot, because {@code form-action}
   * allows only this site.
   */
  @PostMapping({"/entrar/proveedor", "/en/entrar/proveedor"})
  ProviderPage leave(
      @RequestParam(defaultValue = "") String volver,
      HttpServletRequest request,
      HttpServletResponse response) {
    limits.count(Limit.SIGN_IN, request);
    var name = name();
    var sent = AuthorizationRequest.to(ReturnUrl.to(volver));
    try {
      var address = ask.address(sent).toString();
      oidcStates.send(arrival.preLogin(request, response), sent);
      response.setHeader("Refresh", "0; url=" + address);
      return new ProviderPage(name, Standing.LEAVING, address);
    } catch (OidcClient.ProviderUnavailableException failed) {
      return notTold(name, failed);
    }
  }

  @GetMapping({"/entrar/proveedor/vuelta", "/en/entrar/proveedor/vuelta"})
  Object arrive(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String code,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response) {
    limits.count(Limit.SIGN_IN, request);
    var name = name();
    var sent = Secret.find(state).flatMap(it -> arrival.receive(it, request));
    if (sent.isEmpty() || code.isEmpty()) {
      return "redirect:" + t.to("/entrar");
    }
    try {
      var known = ask.known(code, sent.get());
      return arrival.letIn(known, request, response)
          ? "redirect:" + ReturnUrl.from(sent.get().returnTo(), t)
          : new ProviderPage(name, Standing.NO_ACCOUNT, "");
    } catch (OidcClient.ProviderUnavailableException failed) {
      return notTold(name, failed);
    }
  }

  private String name() {
    return provider.name().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static ProviderPage notTold(String name, OidcClient.ProviderUnavailableException why) {
    LOG.warn("the provider of identities was of no use: {}", why.getMessage());
    return new ProviderPage(name, Standing.NOT_TOLD, "");
  }
}

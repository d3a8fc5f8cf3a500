package tequio.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import tequio.accounts.refused.RefusedForms;
import tequio.storage.TenantContext;
import tequio.territory.Gazetteer;
import tequio.web.request.AddressClass;
import tequio.web.request.RequestAddress;

/** Spring Security filter chain of the working addresses. Public addresses have no chain. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

  private final SessionSecurityContextRepository sessions;
  private final StatelessCsrfTokenRepository tokens;
  private final TenantContext scope;
  private final Gazetteer gazetteer;
  private final RefusedForms refused;

  SecurityConfiguration(
      SessionSecurityContextRepository sessions,
      StatelessCsrfTokenRepository tokens,
      TenantContext scope,
      Gazetteer gazetteer,
      RefusedForms refused) {
    this.sessions = sessions;
    this.tokens = tokens;
    this.scope = scope;
    this.gazetteer = gazetteer;
    this.refused = refused;
  }

  @Bean
  SecurityFilterChain working(HttpSecurity http) {
    return ours(http)
        .securityContext(it -> it.securityContextRepository(sessions))
        .csrf(it ->
            it.csrfTokenRepository(tokens)
                .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
        .authorizeHttpRequests(it ->
            it.requestMatchers(SecurityConfiguration::isOpen)
                .permitAll()
                .anyRequest()
                .authenticated())
        .exceptionHandling(it ->
            it.authenticationEntryPoint(
                    (request, response, why) -> keepAndSignIn(request, response))
                .accessDeniedHandler((request, response, why) -> refuse(request, response)))
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(it -> it.requestCache(new NullRequestCache()))
        .sessionManagement(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  private HttpSecurity ours(HttpSecurity http) {
    return http.securityMatcher(AnyRequestMatcher.INSTANCE)
        .addFilterBefore(new NoStoreFilter(), CsrfFilter.class)
        .addFilterBefore(new SameOriginFilter(), CsrfFilter.class)
        .addFilterAfter(new SecondFactorFilter(), CsrfFilter.class)
        .addFilterAfter(new CallerContextFilter(scope, gazetteer), CsrfFilter.class);
  }

  /** Replaces Spring Security's own registration, whose chain would run on public pages too. */
  @Bean
  DelegatingFilterProxyRegistrationBean beforeWorkingAddressesAlone() {
    var registration = new GateRegistration();
    registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER);
    return registration;
  }

  /** Redirects to sign-in; a form with a valid CSRF token is stored and given back afterwards. */
  private void keepAndSignIn(HttpServletRequest request, HttpServletResponse response) {
    if (!SignInRedirect.isQueued(request) && refused.keep(request)) {
      SignInRedirect.send(request, response, ReturnUrl.signInForFormOf(request));
    } else {
      signIn(request, response);
    }
  }

  private static void signIn(HttpServletRequest request, HttpServletResponse response) {
    SignInRedirect.send(request, response, ReturnUrl.signInFor(request));
  }

  /**
   * Redirects to sign-in if the session has ended; else answers 403, because the form's token is
   * stale.
   */
  private static void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (isOpen(request) || CallerContextFilter.isSignedIn()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "stale-form");
    } else {
      signIn(request, response);
    }
  }

  /** Whether the address is open without sign-in. */
  static boolean isOpen(HttpServletRequest request) {
    return RequestAddress.of(request).addressClass() == AddressClass.ENTRANCE;
  }
}

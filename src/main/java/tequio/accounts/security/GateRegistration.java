package tequio.accounts.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.web.filter.DelegatingFilterProxy;
import tequio.web.request.RequestAddress;

/** Registers Spring Security's filter chain for working addresses only. */
final class GateRegistration extends DelegatingFilterProxyRegistrationBean {

  GateRegistration() {
    super("springSecurityFilterChain");
  }

  @Override
  public DelegatingFilterProxy getFilter() {
    return new GatedFilter(super.getFilter());
  }

  private static final class GatedFilter extends DelegatingFilterProxy {

    private final DelegatingFilterProxy chain;

    GatedFilter(DelegatingFilterProxy chain) {
      this.chain = chain;
    }

    /** Does nothing, because the chain looks up its bean at the first request. */
    @Override
    protected void initFilterBean() {}

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
        throws ServletException, IOException {
      var asked = RequestAddress.of((HttpServletRequest) request);
      if (asked.addressClass().isGated()) {
        chain.doFilter(request, response, rest);
      } else {
        rest.doFilter(request, response);
      }
    }
  }
}

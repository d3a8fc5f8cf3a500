package tequio.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tequio.capacity.Capacity;
import tequio.kernel.GovernmentKey;
import tequio.territory.Government;
import tequio.web.request.Keep;
import tequio.web.request.RequestAddress;

/**
 * Servlet filter: answers with the cached page of an address, or caches the one that is rendered
 * together with its headers. It comes directly after the filters that write headers.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class PageCacheFilter extends OncePerRequestFilter {

  /** Request attribute that tells the request log that the page came from the cache. */
  private static final String UNLOGGED = "tequio.unlogged";

  private static final Set<String> READS = Set.of("GET", "HEAD");

  /** Maximum size of all cached pages together, compressed. */
  private static final long BYTES = Capacity.KEPT_PAGES_MEMORY.amount();

  /**
   * Key of a cached page. The language is part of the address.
   *
   * @param generation read before the page queries the database
   * @param day in the zone of the government, because lateness changes at midnight
   */
  private record Address(String target, String generation, LocalDate day) {}

  private final PageOwnerResolver scopes;
  private final PageCacheGenerations generations;
  private final CacheInvalidationListener hearing;
  private final Clock clock;
  private final boolean keeping;
  private final Cache<Address, CachedPage> pages =
      Caffeine.newBuilder()
          .maximumWeight(BYTES)
          .weigher((Address address, CachedPage copy) -> copy.gzip().length + 512)
          .build();

  PageCacheFilter(
      PageOwnerResolver scopes,
      PageCacheGenerations generations,
      CacheInvalidationListener hearing,
      Clock clock,
      @Value("${tequio.cache:true}") boolean keeping) {
    this.scopes = scopes;
    this.generations = generations;
    this.hearing = hearing;
    this.clock = clock;
    this.keeping = keeping;
  }

  /** Returns the cached page of a request, if it may be answered from the cache and is there. */
  Optional<CachedPage> find(HttpServletRequest request) {
    if (!mayAnswer(request)) {
      return Optional.empty();
    }
    var kept = Optional.ofNullable(pages.getIfPresent(address(request)));
    kept.ifPresent(it -> request.setAttribute(UNLOGGED, true));
    return kept;
  }

  private boolean mayAnswer(HttpServletRequest request) {
    return keeping
        && READS.contains(request.getMethod())
        && RequestAddress.of(request).addressClass().isCacheable()
        && hearing.isListening();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !mayAnswer(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    var address = address(request);
    Keep keep =
        (html, answer) -> {
          if (isForOne(answer)) {
            answer.getOutputStream().write(html);
            return;
          }
          var copy = CachedPage.of(html, answer);
          pages.put(address, copy);
          copy.answer(request, answer);
        };
    request.setAttribute(Keep.ATTRIBUTE, keep);
    rest.doFilter(request, response);
  }

  /** Whether the response is meant for one reader: it sets a cookie or forbids caching. */
  private static boolean isForOne(HttpServletResponse answer) {
    var control = answer.getHeader("Cache-Control");
    return answer.containsHeader("Set-Cookie")
        || control != null && (control.contains("no-store") || control.contains("private"));
  }

  private Address address(HttpServletRequest request) {
    var asked = RequestAddress.of(request);
    Optional<Government> government = scopes.find(asked);
    ZoneId zone = government.map(Government::zone).orElse(ZoneId.of("America/Mexico_City"));
    Optional<GovernmentKey> key = government.map(Government::key);
    var query = request.getQueryString();
    var target = query == null ? asked.path() : asked.path() + "?" + query;
    return new Address(target, generations.of(key), LocalDate.ofInstant(clock.instant(), zone));
  }
}

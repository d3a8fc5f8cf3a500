package tequio.territory.address;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;

/** No address ends in a slash: whoever types one is sent on. */
@Configuration(proxyBeanMethods = false)
class TrailingSlash {

  @Bean
  UrlHandlerFilter withoutTrailingSlash() {
    return UrlHandlerFilter.trailingSlashHandler("/**")
        .redirect(HttpStatus.PERMANENT_REDIRECT)
        .build();
  }
}

/**
 * Filters and valves in front of every page: cross-site requests, security headers, malformed
 * requests.
 */
@org.springframework.modulith.NamedInterface("security")
package tequio.web.security;

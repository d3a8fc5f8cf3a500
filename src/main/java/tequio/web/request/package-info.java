/** Addresses and headers of requests, parsed once for all filters and pages. */
@org.springframework.modulith.NamedInterface("request")
package tequio.web.request;

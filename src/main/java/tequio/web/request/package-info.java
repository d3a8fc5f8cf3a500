/** What a request asks for: its address, read once for every filter and page, and its headers. */
@org.springframework.modulith.NamedInterface("request")
package tequio.web.request;

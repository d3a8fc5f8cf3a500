/** What a methodology says. */
@org.springframework.modulith.NamedInterface("content")
package tequio.methodology.content;

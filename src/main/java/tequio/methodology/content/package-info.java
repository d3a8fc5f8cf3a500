/** Content of a methodology. */
@org.springframework.modulith.NamedInterface("content")
package tequio.methodology.content;

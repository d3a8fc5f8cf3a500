/** Themes of governments: colour and crest. */
@org.springframework.modulith.NamedInterface("theme")
package tequio.web.theme;

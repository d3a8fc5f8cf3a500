/** How a government looks: one colour and its crest, over what everybody shares. */
@org.springframework.modulith.NamedInterface("theme")
package tequio.web.theme;

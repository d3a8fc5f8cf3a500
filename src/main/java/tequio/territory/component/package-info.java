/** What other modules' pages show of governments: the search box. */
@org.springframework.modulith.NamedInterface("component")
package tequio.territory.component;

/** Components of governments for pages of other modules: the search box. */
@org.springframework.modulith.NamedInterface("component")
package tequio.territory.component;

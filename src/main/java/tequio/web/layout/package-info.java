/** Layout of every page. */
@org.springframework.modulith.NamedInterface("layout")
package tequio.web.layout;

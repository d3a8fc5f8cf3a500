/** Patterns that pages share: each a small template, looked after in one place. */
@org.springframework.modulith.NamedInterface("component")
package tequio.web.component;

/** A published commitment as it stands on a day: what every page about it shows. */
@org.springframework.modulith.NamedInterface("view")
package tequio.plan.view;

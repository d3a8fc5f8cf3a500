/** Figures of sessions and agreements for the public page of a secretariat and for signals. */
@org.springframework.modulith.NamedInterface("figures")
package tequio.secretariat.figures;

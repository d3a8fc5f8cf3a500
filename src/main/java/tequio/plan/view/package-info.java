/** View models of published commitments on a day, shared by all their pages. */
@org.springframework.modulith.NamedInterface("view")
package tequio.plan.view;

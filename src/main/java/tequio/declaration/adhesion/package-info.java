/** Adhesions to declarations: asked by form or on paper, accepted or refused, taken back. */
@org.springframework.modulith.NamedInterface("adhesion")
package tequio.declaration.adhesion;

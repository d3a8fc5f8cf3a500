/** Layout of a problem tree as a picture and as nested lists. */
@org.springframework.modulith.NamedInterface("drawing")
package tequio.problem.drawing;

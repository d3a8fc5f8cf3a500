/** The parts of a commitment's roadmap. */
@org.springframework.modulith.NamedInterface("roadmap")
package tequio.plan.roadmap;

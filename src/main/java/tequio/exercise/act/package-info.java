/** What is done to an exercise in public. */
@org.springframework.modulith.NamedInterface("act")
package tequio.exercise.act;

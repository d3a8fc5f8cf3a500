/** How far an exercise has come, computed from its facts. */
@org.springframework.modulith.NamedInterface("progress")
package tequio.exercise.progress;

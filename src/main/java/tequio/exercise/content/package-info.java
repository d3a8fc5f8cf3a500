/** What an exercise and the facts about it say. */
@org.springframework.modulith.NamedInterface("content")
package tequio.exercise.content;

/** What joint declarations and the facts about them say. */
@org.springframework.modulith.NamedInterface("content")
package tequio.declaration.content;

/** What a state profile says. */
@org.springframework.modulith.NamedInterface("content")
package tequio.profile.content;

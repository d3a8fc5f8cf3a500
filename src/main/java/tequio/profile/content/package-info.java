/** Content of a state profile. */
@org.springframework.modulith.NamedInterface("content")
package tequio.profile.content;

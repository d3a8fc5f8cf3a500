/** How often a person is reminded of due days, and the letter with all of them at once. */
@org.springframework.modulith.NamedInterface("digest")
package tequio.work.digest;

/** What is said in public of a gathering: its call, its report, where it was disseminated. */
@org.springframework.modulith.NamedInterface("content")
package tequio.gathering.content;

/** What a public problem says, and the nodes of its tree. */
@org.springframework.modulith.NamedInterface("content")
package tequio.problem.content;

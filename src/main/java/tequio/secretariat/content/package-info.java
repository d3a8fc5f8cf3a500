/** What is published about a secretariat, its seats and its members. */
@org.springframework.modulith.NamedInterface("content")
package tequio.secretariat.content;

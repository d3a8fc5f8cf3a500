/** State machines of documents: declaration, diagrams and their page. */
@org.springframework.modulith.NamedInterface("state")
package tequio.publishing.state;

/** States of documents and what leads from one to another, declared once and drawn from code. */
@org.springframework.modulith.NamedInterface("state")
package tequio.publishing.state;

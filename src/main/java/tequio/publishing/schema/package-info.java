/** JSON Schemas that follow from records. */
@org.springframework.modulith.NamedInterface("schema")
package tequio.publishing.schema;

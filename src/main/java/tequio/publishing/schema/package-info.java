/** JSON Schemas generated from records. */
@org.springframework.modulith.NamedInterface("schema")
package tequio.publishing.schema;

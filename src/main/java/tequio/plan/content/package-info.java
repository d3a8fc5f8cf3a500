/** Content of plans and commitments. */
@org.springframework.modulith.NamedInterface("content")
package tequio.plan.content;

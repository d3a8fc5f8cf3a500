/** Links from a page to the entries of the record that prove it. */
@org.springframework.modulith.NamedInterface("recordlink")
package tequio.plan.recordlink;

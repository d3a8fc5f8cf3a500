/** What working pages share: who is signed in, their layout, the field that keeps forms ours. */
@org.springframework.modulith.NamedInterface("working")
package tequio.web.working;

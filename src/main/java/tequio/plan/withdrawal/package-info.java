/** Plans that were published by mistake and withdrawn by their government. */
@org.springframework.modulith.NamedInterface("withdrawal")
package tequio.plan.withdrawal;

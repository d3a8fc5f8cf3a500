/** How a plan becomes public: what changed becomes versions, and every version is announced. */
@org.springframework.modulith.NamedInterface("publication")
package tequio.plan.publication;

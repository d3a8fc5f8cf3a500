/** What an account may see, for requests and for work of the program on its behalf. */
@org.springframework.modulith.NamedInterface("workscope")
package tequio.accounts.workscope;

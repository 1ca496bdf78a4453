/**
 * Whether a formula of propositional logic can be true: conflict-driven clause learning (Marques
 * Silva and Sakallah 1996; Moskewicz et al. 2001; Een and Sorensson 2003). Knows nothing of events.
 *
 * <p>Enters: variables and clauses, then assumptions and a limit of conflicts. Leaves: a verdict,
 * with values that make the formula true, or the assumptions that cannot all hold. Uses graph, for
 * its random numbers alone.
 */
package cz.setkani.solve.sat;

package cz.setkani.whatif;

import cz.setkani.explain.Unmet;

/**
 * What is answered about a request that is not met.
 *
 * @param unmet the request, and why it is not met
 * @param advice what would let it be met, the cheapest first
 */
public record ExplainedUnmet(Unmet unmet, Advice advice) {}

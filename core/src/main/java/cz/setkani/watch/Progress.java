package cz.setkani.watch;

/**
 * How far something has come that takes long: a search, a proof, or work in parts that can be
 * counted.
 */
public sealed interface Progress
    permits SearchProgress, ProofProgress, PartsProgress, ReadingProgress {}

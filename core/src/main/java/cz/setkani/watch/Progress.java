package cz.setkani.watch;

/** How far something has come that takes long: a search, or work in parts that can be counted. */
public sealed interface Progress permits SearchProgress, PartsProgress, ReadingProgress {}
